package org.zan.dsl.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zan.dsl.reading.Part;

/**
 * The provisions of an act in the order of its text, as parallel arrays. Provision 0 is the act
 * itself. Indices are valid for this act alone.
 */
public final class Provisions {
  static final byte REPEALED = 1;
  private static final byte TITLED = 2;
  private static final byte CLOSING = 4;
  static final byte REFERS_ON = 8;
  private static final String ANNEX = "annex";

  private static final Part.Kind[] KINDS = Part.Kind.values();

  private final int[] parent;
  private final int[] next;
  private final int[] offset;
  private final byte[] kind;
  private final byte[] flags;
  private final String[] level;
  private final String[] number;
  private final String[] last;
  private final char[] alineas;
  private final char[] rows;
  private final char[] lead;
  private final Map<Integer, String> names;
  private final Map<Integer, String> ended;
  private final int bodyStart;
  private final boolean anyRefersOn;

  /** Made when it is first asked for; several threads may make the same one. */
  private volatile HeadingIndex headings;

  Provisions(ProvisionsBuilder from) {
    this.parent = from.ints(from.parent);
    this.next = from.ints(from.next);
    this.offset = from.ints(from.offset);
    this.kind = from.bytes(from.kind);
    this.flags = from.bytes(from.flags);
    this.level = from.strings(from.level);
    this.number = from.strings(from.number);
    this.last = from.hasLast ? from.strings(from.last) : null;
    this.alineas = from.chars(from.alineas);
    this.rows = from.hasRows ? from.chars(from.rows) : null;
    this.lead = from.hasLead ? from.chars(from.lead) : null;
    this.names = Map.copyOf(from.names);
    this.ended = Map.copyOf(from.ended);
    this.bodyStart = firstHeading();
    this.anyRefersOn = anyRefers();
  }

  static byte flags(Part part) {
    return (byte) ((part.titled() ? TITLED : 0) | (part.closing() ? CLOSING : 0));
  }

  /** Whether another act has the same provisions, wherever they begin in its text. */
  boolean sameButPlaces(Provisions other) {
    return Arrays.equals(parent, other.parent)
        && Arrays.equals(kind, other.kind)
        && Arrays.equals(flags, other.flags)
        && Arrays.equals(level, other.level)
        && Arrays.equals(number, other.number)
        && Arrays.equals(last, other.last)
        && Arrays.equals(alineas, other.alineas)
        && Arrays.equals(rows, other.rows)
        && Arrays.equals(lead, other.lead)
        && names.equals(other.names)
        && ended.equals(other.ended);
  }

  void write(SummaryWriter out) throws IOException {
    out.ints(parent);
    out.ints(next);
    out.ints(offset);
    out.bytes(kind);
    out.bytes(flags);
    out.strings(level);
    out.strings(number);
    out.bool(last != null);
    if (last != null) {
      out.strings(last);
    }
    out.chars(alineas);
    out.bool(rows != null);
    if (rows != null) {
      out.chars(rows);
    }
    out.bool(lead != null);
    if (lead != null) {
      out.chars(lead);
    }
    out.map(names);
    out.map(ended);
  }

  static Provisions read(SummaryReader in) throws IOException {
    ProvisionsBuilder all = new ProvisionsBuilder(null, null);
    all.parent = in.ints();
    all.size = all.parent.length;
    all.next = in.ints(all.size);
    all.offset = in.ints(all.size);
    all.kind = in.bytes(all.size);
    all.flags = in.bytes(all.size);
    all.level = in.strings(all.size);
    all.number = in.strings(all.size);
    all.hasLast = in.bool();
    if (all.hasLast) {
      all.last = in.strings(all.size);
    }
    all.alineas = in.chars(all.size);
    all.hasRows = in.bool();
    if (all.hasRows) {
      all.rows = in.chars(all.size);
    }
    all.hasLead = in.bool();
    if (all.hasLead) {
      all.lead = in.chars(all.size);
    }
    in.map(all.names);
    in.map(all.ended);
    return new Provisions(all);
  }

  private int firstHeading() {
    for (int child = 1; child < size(); child = next[child]) {
      boolean heading = kind(child) == Part.Kind.LEVEL || kind(child) == Part.Kind.CROSSHEADING;
      if (heading && !level[child].equals(ANNEX)) {
        return child;
      }
    }
    return 0;
  }

  private boolean anyRefers() {
    for (byte flag : flags) {
      if ((flag & REFERS_ON) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How many there are, the act included. */
  public int size() {
    return parent.length;
  }

  /** The provision around it, or -1 for the act. */
  public int parent(int provision) {
    return parent[provision];
  }

  /** The index after its last descendant: children run from {@code provision + 1} to there. */
  public int next(int provision) {
    return next[provision];
  }

  /** Where it begins, in UTF-16 units. */
  public int offset(int provision) {
    return offset[provision];
  }

  /** What it is. */
  public Part.Kind kind(int provision) {
    return KINDS[kind[provision]];
  }

  /** Whether it is repealed or annulled, itself. */
  public boolean repealed(int provision) {
    return (flags[provision] & REPEALED) != 0;
  }

  /**
   * The date since which it is repealed or annulled, as in ISO 8601; empty where it is not, or
   * nothing says since when.
   */
  public String repealedSince(int provision) {
    return ended.getOrDefault(provision, "");
  }

  /**
   * The innermost provision around this one, itself included, that is repealed; -1 where none is.
   */
  public int repealedAround(int provision) {
    int p = provision;
    while (p >= 0 && !repealed(p)) {
      p = parent[p];
    }
    return p;
  }

  /** Whether it is one short sentence with one reference: it does nothing but refer on. */
  public boolean refersOn(int provision) {
    return (flags[provision] & REFERS_ON) != 0;
  }

  /** Whether any of them does nothing but refer on. */
  public boolean anyRefersOn() {
    return anyRefersOn;
  }

  /**
   * The provisions that a path with this one's number may mean as well, itself included: headings
   * of its level and number with the same parent, items of its number in the same list.
   */
  public List<Integer> twins(int provision) {
    List<Integer> twins = new ArrayList<>();
    int around = parent[provision];
    if (number[provision].isEmpty() || around < 0) {
      return twins;
    }
    for (int p = around + 1; p < next[around]; p = next[p]) {
      boolean same =
          number[p].equals(number[provision])
              && level[p].equals(level[provision])
              && kind[p] == kind[provision]
              && lead(p) == lead(provision);
      if (same) {
        twins.add(p);
      }
    }
    return twins;
  }

  /** Whether its heading has words besides level and number. */
  public boolean titled(int provision) {
    return (flags[provision] & TITLED) != 0;
  }

  /** For the act or an annex: whether it has an end with place, date and signatures. */
  public boolean closing(int provision) {
    return (flags[provision] & CLOSING) != 0;
  }

  /** The name that {@code @id} gives it as a step of paths, or empty. */
  public String name(int provision) {
    return names.isEmpty() ? "" : names.getOrDefault(provision, "");
  }

  /** The provisions with names, in no order. */
  public Set<Integer> named() {
    return names.keySet();
  }

  /**
   * The first heading that is no annex: what stands before it is the preamble. 0 where there is
   * none, and so no preamble.
   */
  public int bodyStart() {
    return bodyStart;
  }

  /** The headings of a level with a number, in the order of the text. */
  public int[] headings(String levelCode, String itsNumber) {
    return index().find(levelCode, itsNumber);
  }

  /** The tombstones that stand for several provisions, in the order of the text. */
  public int[] ranges() {
    return index().ranges();
  }

  private HeadingIndex index() {
    HeadingIndex index = headings;
    if (index == null) {
      index = new HeadingIndex(this);
      headings = index;
    }
    return index;
  }

  /** Code of its level, or empty. */
  public String level(int provision) {
    return level[provision];
  }

  /** Its number in normal form, or empty. */
  public String number(int provision) {
    return number[provision];
  }

  /** The last number of a tombstone that stands for several, or empty. */
  public String last(int provision) {
    return last == null ? "" : last[provision];
  }

  /** How many unnumbered paragraphs and dash items it has. */
  public int alineas(int provision) {
    return alineas[provision];
  }

  /** How many table rows it has. */
  public int rows(int provision) {
    return rows == null ? 0 : rows[provision];
  }

  /** How many unnumbered paragraphs stood before it in its parent. */
  public int lead(int provision) {
    return lead == null ? 0 : lead[provision];
  }

  /** The innermost provision that begins at or before the offset. */
  public int at(int textOffset) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (offset[middle] <= textOffset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The identifier of a provision after Akoma Ntoso's Naming Convention (section 5): {@code
   * art_5__para_2}; empty for the act.
   *
   * @param throughout levels that are numbered through the whole act, so that they need nothing
   *     before them
   */
  public String eId(int provision, List<String> throughout) {
    StringBuilder id = new StringBuilder();
    for (int p = provision; p > 0; p = parent[p]) {
      String step = eIdStep(p);
      if (!step.isEmpty()) {
        id.insert(0, id.length() == 0 ? step : step + "__");
        if (throughout.contains(level[p])) {
          break;
        }
      }
    }
    return id.toString();
  }

  private String eIdStep(int provision) {
    String written = number[provision].replace(" ", "").replace(".", "-");
    return switch (kind(provision)) {
      case LEVEL -> level[provision] + (written.isEmpty() ? "" : "_" + written);
      case ITEM ->
          (kind(Math.max(0, parent[provision])) == Part.Kind.ITEM ? "point_" : "para_") + written;
      default -> "";
    };
  }
}
