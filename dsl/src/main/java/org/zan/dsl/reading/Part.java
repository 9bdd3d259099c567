package org.zan.dsl.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zan.dsl.jurisdiction.Caption;

/**
 * A piece of an act while it is read: the act itself, a heading with what stands under it, or an
 * item. Lives only as long as its file is worked on; what crosses acts is {@link
 * org.zan.dsl.summary.ActSummary}.
 */
public final class Part {
  private static final String ANNEX = "annex";

  /** What kind of piece it is. */
  public enum Kind {
    /** The whole act. */
    ACT,
    /** A heading with a level. */
    LEVEL,
    /** A heading without level and number. */
    CROSSHEADING,
    /** An item with a number, also one with a heading. */
    ITEM,
    /** A dash or bullet. */
    DASH
  }

  private final Kind kind;
  private final Part parent;
  private final Caption caption;
  private final String level;
  private final String number;
  private final String last;
  private final int offset;
  private final int length;
  private final int column;
  private final int depth;
  // Most pieces have neither children nor facts, so a list is made when something enters it.
  private List<Part> children = List.of();
  private List<ReadFact> facts = List.of();
  private List<Words> paragraphs = List.of();
  private boolean titled;
  private boolean closing;
  private int rows;
  private int instructions;
  private List<ReadFact> instructionFacts = List.of();
  private Part host;

  /** Alineas counted so far: paragraphs and dash items. */
  private int alineas;

  private final int lead;

  Part(
      Kind kind,
      Part parent,
      Caption caption,
      String number,
      String last,
      int offset,
      int length,
      int column,
      int depth) {
    this.kind = kind;
    this.parent = parent;
    this.caption = caption;
    this.level = caption == null ? "" : caption.level();
    this.number = number;
    this.last = last;
    this.offset = offset;
    this.length = length;
    this.column = column;
    this.depth = depth;
    this.lead = parent == null ? 0 : parent.alineas;
    if (parent != null) {
      parent.children = with(parent.children, this);
      if (kind == Kind.DASH) {
        parent.alineas++;
      }
    }
  }

  /**
   * The same piece in a text in which it stands elsewhere, and is added to its parent there. What
   * it holds is to follow with {@link #take}.
   */
  Part(Part old, Part parent, Part host, Words place) {
    this.kind = old.kind;
    this.parent = parent;
    this.caption = old.caption;
    this.level = old.level;
    this.number = old.number;
    this.last = old.last;
    this.offset = place.offset();
    this.length = place.length();
    this.column = old.column;
    this.depth = old.depth;
    this.titled = old.titled;
    this.closing = old.closing;
    this.rows = old.rows;
    this.instructions = old.instructions;
    this.host = host;
    this.alineas = old.alineas;
    this.lead = old.lead;
    if (parent != null) {
      parent.children = with(parent.children, this);
    }
  }

  /** Takes over what stands directly in it. */
  void take(List<ReadFact> itsFacts, List<ReadFact> ofInstructions, List<Words> itsParagraphs) {
    facts = itsFacts;
    instructionFacts = ofInstructions;
    paragraphs = itsParagraphs;
  }

  /** For a piece of another act's text, the piece of this act in which it stands; else null. */
  Part host() {
    return host;
  }

  private static <T> List<T> with(List<T> list, T element) {
    List<T> longer = list.isEmpty() ? new ArrayList<>(4) : list;
    longer.add(element);
    return longer;
  }

  void addParagraph(Words words) {
    paragraphs = with(paragraphs, words);
    alineas++;
  }

  void setTitled(boolean hasTitle) {
    titled = hasTitle;
  }

  /**
   * The end of the act, or of the annex in which the piece stands, begins in it: what follows are
   * no words of this piece.
   */
  void endsAct() {
    Part whole = this;
    while (whole.parent != null && !whole.level.equals(ANNEX)) {
      whole = whole.parent;
    }
    whole.closing = true;
  }

  void addFact(ReadFact fact) {
    facts = with(facts, fact);
  }

  /**
   * A piece of text that belongs to another act; it hangs under {@code place} but is none of its
   * children.
   */
  static Part detached(Part place) {
    Part root = new Part(Kind.ACT, null, null, "", "", place.offset, place.length, -1, 0);
    root.host = place;
    return root;
  }

  void addFactOfInstruction(ReadFact fact) {
    instructionFacts = with(instructionFacts, fact);
  }

  /** Facts of the instructions directly in it. */
  public List<ReadFact> instructionFacts() {
    return unchangeable(instructionFacts);
  }

  /**
   * The piece of this act in which it stands: itself, or where the block that it belongs to stands.
   */
  public Part own() {
    Part root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    return root.host == null ? this : root.host.own();
  }

  void addRow() {
    rows++;
  }

  void addInstruction() {
    instructions++;
  }

  /** What kind of piece it is. */
  public Kind kind() {
    return kind;
  }

  /** The piece around it; null for the act. */
  public Part parent() {
    return parent;
  }

  /** What its heading says; null where it has no heading. */
  public Caption caption() {
    return caption;
  }

  /** Code of its level, or empty. */
  public String level() {
    return level;
  }

  /** Its number in normal form, or empty. */
  public String number() {
    return number;
  }

  /** For a tombstone that stands for several, the last number; otherwise empty. */
  public String last() {
    return last;
  }

  /** Where its heading or number begins, in UTF-16 units from the start of the text. */
  public int offset() {
    return offset;
  }

  /** Length of its heading line or number. */
  public int length() {
    return length;
  }

  /** Column of its number; 0 for headings. */
  public int column() {
    return column;
  }

  /** Hash signs of its heading; 0 for items. */
  public int depth() {
    return depth;
  }

  /** The pieces directly in it, in order. */
  public List<Part> children() {
    return unchangeable(children);
  }

  /** The facts directly under it. */
  public List<ReadFact> facts() {
    return unchangeable(facts);
  }

  /** Its own paragraphs, without those of its children. */
  public List<Words> paragraphs() {
    return unchangeable(paragraphs);
  }

  /** Whether its heading has words besides level and number. */
  public boolean titled() {
    return titled;
  }

  /** For an act or annex: whether it has an end with place, date and signatures. */
  public boolean closing() {
    return closing;
  }

  /** Rows of its tables. */
  public int rows() {
    return rows;
  }

  /** How many unnumbered paragraphs and dash items it has. */
  public int alineas() {
    return alineas;
  }

  /**
   * How many unnumbered paragraphs and dash items stood in the parent before it: which of them
   * leads it in.
   */
  public int lead() {
    return lead;
  }

  /** Whether it says or does anything itself or in its children. */
  public boolean empty() {
    return paragraphs.isEmpty() && rows == 0 && instructions == 0 && children.isEmpty();
  }

  /** Whether a fact of this name stands directly under it. */
  public boolean hasFact(String name) {
    for (ReadFact fact : facts) {
      if (fact.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is repealed or annulled: a tombstone, or a provision whose end is fixed. */
  public boolean repealed() {
    return hasFact("repealed") || hasFact("annulled");
  }

  private static <T> List<T> unchangeable(List<T> list) {
    return list.isEmpty() ? List.of() : Collections.unmodifiableList(list);
  }
}
