package org.zan.dsl.reading;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.jurisdiction.Caption;
import org.zan.dsl.jurisdiction.Caption.Form;
import org.zan.dsl.jurisdiction.CaptionReader;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.lexer.FactNames;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.lexer.Markers;
import org.zan.dsl.lexer.TokenKind;
import org.zan.dsl.lexer.TokenList;
import org.zan.dsl.norm.Numbers;
import org.zan.dsl.norm.Relation;

/**
 * Reads a text: says which piece of it is what. A pure function of the text and the jurisdictions.
 * Follows the rules of {@code Zan.xtext}, but over the tokens alone: what a check of a statute book
 * needs of an act is less than the parser's model and nodes, which take most of the time.
 */
public final class ActReader {
  private final Jurisdictions jurisdictions;
  private final String text;
  private final char[] chars;
  private final TokenCursor tokens;
  private final List<ReadReference> references = new ArrayList<>();
  private final List<ReadTerm> terms = new ArrayList<>();
  private final List<Words> malformed = new ArrayList<>();
  private final List<Part> ofOtherActs = new ArrayList<>();
  private CaptionReader captions;
  private int blocks;

  private ActReader(Jurisdictions jurisdictions, String text, TokenList tokens) {
    this.jurisdictions = jurisdictions;
    this.text = text;
    this.chars = tokens.chars();
    this.tokens = new TokenCursor(tokens, text);
  }

  /** Reads the text of the file named {@code file}. Never throws. */
  public static ActReading read(String file, String text, Jurisdictions jurisdictions) {
    return read(file, text, TokenList.of(text), jurisdictions);
  }

  /** Reads a text whose tokens are at hand. */
  static ActReading read(String file, String text, TokenList tokens, Jurisdictions jurisdictions) {
    return new ActReader(jurisdictions, text, tokens).read(file);
  }

  private ActReading read(String file) {
    Part act = new Part(Part.Kind.ACT, null, null, "", "", 0, 0, -1, 0);
    List<ReadFact> header = new ArrayList<>();
    String code = "";
    while (tokens.is(TokenKind.FACT_NAME)) {
      ReadFact read = fact(act);
      header.add(read);
      if (code.isEmpty() && (read.name().equals("act") || read.name().equals("bill"))) {
        code =
            read.value().contains("/") ? read.value().substring(0, read.value().indexOf('/')) : "";
      }
    }
    Jurisdiction jurisdiction = jurisdictions.of(code);
    captions = new CaptionReader(jurisdictions.vocabulary(), jurisdiction);
    boolean body = tokens.took(TokenKind.BODY) && tokens.more();
    blocks(act);
    return new ActReading(
        file,
        text,
        chars,
        act,
        header,
        body,
        references,
        terms,
        tokens.notes(),
        malformed,
        ofOtherActs,
        jurisdictions,
        jurisdiction);
  }

  private void blocks(Part part) {
    boolean closing = false;
    while (tokens.more()) {
      closing |= block(part, closing);
    }
  }

  /** Reads one block; returns whether the end of the act begins with it. */
  private boolean block(Part part, boolean closing) {
    switch (tokens.kind()) {
      case LEAD, PARA -> paragraph(part, closing);
      case MARKER -> item(part);
      case HASHES -> heading(part);
      case TABLE_START -> table(part);
      case FACT_NAME -> {
        ReadFact read = fact(part);
        part.addFact(read);
        if (read.name().equals(FactNames.CLOSING)) {
          part.endsAct();
          return true;
        }
      }
      default -> instruction(part);
    }
    return false;
  }

  private void paragraph(Part part, boolean closing) {
    int offset = tokens.start();
    int end = tokens.end();
    tokens.next();
    if (!closing) {
      part.addParagraph(new Words(offset, tokens.endOfWords(end) - offset));
    }
    runs(part);
  }

  private void item(Part part) {
    int offset = tokens.start();
    String marker = tokens.taken(TokenKind.MARKER);
    int length = marker.length();
    int start = Line.start(chars, offset);
    int column = Line.column(chars, start, offset);
    Part child;
    if (Markers.isBullet(chars[offset])) {
      child = new Part(Part.Kind.DASH, part, null, "", "", offset, length, column, 0);
    } else {
      String[] range = range(marker);
      child = new Part(Part.Kind.ITEM, part, null, range[0], range[1], offset, length, column, 0);
    }
    blocks(child);
    tokens.took(TokenKind.END);
  }

  /**
   * {@code {3) - 6-3)}} stands for several items: the first number and the last; otherwise the
   * number and an empty string.
   */
  private static String[] range(String marker) {
    if (marker.startsWith("{")) {
      String inner = marker.substring(1, marker.length() - 1);
      String[] ends = inner.split("\\s+[-–—]\\s+", -1);
      if (ends.length == 2) {
        return new String[] {Numbers.normal(ends[0]), Numbers.normal(ends[1])};
      }
    }
    return new String[] {Numbers.normal(marker), ""};
  }

  private void heading(Part part) {
    int offset = tokens.start();
    int marks = tokens.end() - offset;
    tokens.next();
    int words = Line.skipBlanks(chars, offset + marks, chars.length);
    int end = tokens.endOfWords(words);
    String caption = text.substring(words, Math.max(words, end));
    Caption read = captions.read(caption, enclosingLevel(part));
    Part.Kind form =
        read.form() == Form.LEVEL
            ? Part.Kind.LEVEL
            : read.form() == Form.ITEM ? Part.Kind.ITEM : Part.Kind.CROSSHEADING;
    Part child =
        new Part(
            form,
            part,
            read,
            read.number(),
            read.last(),
            offset,
            Math.max(end, words) - offset,
            0,
            marks);
    child.setTitled(!read.untitled(caption.length()));
    runs(child);
    blocks(child);
    tokens.took(TokenKind.END);
  }

  private static String enclosingLevel(Part part) {
    Part up = part;
    while (up != null && up.level().isEmpty()) {
      up = up.parent();
    }
    return up == null ? "" : up.level();
  }

  private void table(Part part) {
    tokens.next();
    while (tokens.took(TokenKind.ROW_START)) {
      if (tokens.took(TokenKind.RULE_LINE)) {
        continue;
      }
      part.addRow();
      while (tokens.took(TokenKind.BAR)) {
        runs(part);
      }
      tokens.took(TokenKind.ROW_END);
    }
  }

  private void instruction(Part part) {
    part.addInstruction();
    TokenKind keyword = tokens.kind();
    int offset = tokens.start();
    Words line = lineFrom(offset);
    if (keyword == TokenKind.BAD_INSTRUCTION) {
      malformed.add(line);
    }
    tokens.next();
    ReadReference.Place place =
        keyword == TokenKind.KW_AMEND
            ? ReadReference.Place.AMENDED_ACT
            : ReadReference.Place.INSTRUCTION;
    while (saysMore()) {
      if (tokens.is(TokenKind.TARGET_START)) {
        references.add(reference(null, place, part));
      } else {
        tokens.next();
      }
    }
    // What a block holds is text of the act that is amended: its numbers and facts are not this
    // act's, its references are looked at.
    blocks++;
    boolean brings = tokens.took(TokenKind.BEGIN) && effect(part);
    blocks--;
    if (!brings && (keyword == TokenKind.KW_SUBSTITUTE || keyword == TokenKind.KW_INSERT)) {
      malformed.add(line);
    }
  }

  /** What is left of a line, without the blanks at its end, which say nothing. */
  private Words lineFrom(int offset) {
    int end = Line.end(chars, offset, chars.length);
    while (end > offset && (chars[end - 1] == ' ' || chars[end - 1] == '\t')) {
      end--;
    }
    return new Words(offset, end - offset);
  }

  /** Whether the token goes on with what an instruction says. */
  private boolean saysMore() {
    return tokens.more()
        && switch (tokens.kind()) {
          case TARGET_START,
              FACT_WORDS,
              QUOTED,
              ARROW,
              COMMA,
              ELLIPSIS,
              TO_END,
              OCCURRENCE,
              POSITION,
              AS,
              NEW_NUMBER,
              UNTIL,
              DATE ->
              true;
          default -> false;
        };
  }

  /** Reads the facts of an instruction and its block; returns whether anything is in the block. */
  private boolean effect(Part part) {
    while (tokens.is(TokenKind.FACT_NAME)) {
      part.addFactOfInstruction(fact(part));
    }
    boolean brings = false;
    Part other = null;
    tokens.took(TokenKind.BODY);
    while (tokens.more()) {
      brings = true;
      if (tokens.is(TokenKind.FACT_NAME)) {
        part.addFactOfInstruction(fact(part));
      } else {
        if (other == null) {
          other = Part.detached(part);
          ofOtherActs.add(other);
        }
        block(other, false);
      }
    }
    tokens.took(TokenKind.END);
    return brings;
  }

  private void runs(Part part) {
    while (tokens.more()) {
      switch (tokens.kind()) {
        case LINK_OPEN -> link(part);
        case DEF_OPEN -> definition(part);
        case PROSE, FOOTNOTE_MARK -> tokens.next();
        default -> {
          return;
        }
      }
    }
  }

  private void link(Part part) {
    int start = tokens.end();
    tokens.next();
    int length = tokens.is(TokenKind.PROSE) ? tokens.end() - tokens.start() : 0;
    tokens.took(TokenKind.PROSE);
    tokens.took(TokenKind.LINK_MIDDLE);
    Words words = new Words(start, length);
    while (tokens.is(TokenKind.TARGET_START)) {
      references.add(reference(words, ReadReference.Place.WORDS, part));
    }
    tokens.took(TokenKind.LINK_CLOSE);
  }

  private void definition(Part part) {
    int offset = tokens.end();
    tokens.next();
    String words = tokens.taken(TokenKind.PROSE);
    tokens.took(TokenKind.DEF_CLOSE);
    if (blocks == 0) {
      terms.add(new ReadTerm(oneLine(words), offset, words.length(), part, part.alineas()));
    }
  }

  private ReadFact fact(Part part) {
    int offset = tokens.start();
    int end = tokens.end();
    String name = text.substring(offset + 1, end);
    tokens.next();
    boolean valued = tokens.is(TokenKind.FACT_WORDS) || tokens.is(TokenKind.TARGET_START);
    int valueOffset = valued ? tokens.start() : end;
    StringBuilder value = new StringBuilder();
    List<ReadReference> targets = new ArrayList<>();
    while (tokens.is(TokenKind.FACT_WORDS) || tokens.is(TokenKind.TARGET_START)) {
      if (tokens.is(TokenKind.FACT_WORDS)) {
        end = tokens.end();
        value
            .append(value.length() > 0 ? " " : "")
            .append(oneLine(tokens.taken(TokenKind.FACT_WORDS)));
      } else {
        Relation unsaid = Relation.of(name).orElse(Relation.CITES);
        ReadReference target = reference(null, ReadReference.Place.FACT, part, unsaid);
        targets.add(target);
        end = target.offset() + target.length();
      }
    }
    references.addAll(targets);
    return new ReadFact(name, value.toString(), valueOffset, targets, offset, end - offset);
  }

  private ReadReference reference(Words words, ReadReference.Place place, Part part) {
    return reference(words, place, part, Relation.CITES);
  }

  /**
   * {@code unsaid} is the relation where the target names none: that of the fact which holds it.
   */
  private ReadReference reference(
      Words words, ReadReference.Place place, Part part, Relation unsaid) {
    int offset = tokens.start();
    tokens.next();
    String relation = tokens.taken(TokenKind.RELATION);
    boolean unreadable = tokens.took(TokenKind.BAD_TARGET);
    String url = tokens.taken(TokenKind.URL);
    String act = tokens.taken(TokenKind.ACT_NAME);
    String date = tokens.taken(TokenKind.AT_DATE);
    String path = tokens.taken(TokenKind.PATH);
    return new ReadReference(
        relation.isEmpty()
            ? unsaid
            : Relation.of(relation.substring(0, relation.length() - 1)).orElse(unsaid),
        blocks > 0 && place == ReadReference.Place.WORDS ? ReadReference.Place.BLOCK : place,
        act,
        date.isEmpty() ? "" : date.substring(1),
        path.startsWith("#") ? path.substring(1) : path,
        url,
        words == null ? new Words(offset, 0) : words,
        offset,
        tokens.passed() - offset,
        part,
        unreadable);
  }

  /** Words with each line break and the blanks around it as one blank. */
  public static String oneLine(String words) {
    return words.indexOf('\n') < 0
        ? words.strip()
        : words.strip().replaceAll("[ \\t]*\\r?\\n[ \\t]*", " ");
  }
}
