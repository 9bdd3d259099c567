package org.zan.dsl.summary;

import java.util.List;
import org.zan.dsl.reading.Part;

/**
 * The provisions of an act in the order of its text, as parallel arrays. Provision 0 is the act itself. Indices are valid for this act
 * alone.
 */
public final class Provisions {
  private static final byte REPEALED = 1;
  private static final byte OTHER_TEXT = 2;

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
  }

  static byte flags(boolean repealed) {
    return repealed ? REPEALED : 0;
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

  /** Whether it is repealed or annulled. */
  public boolean repealed(int provision) {
    return (flags[provision] & REPEALED) != 0;
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
   * The path of a provision as a drafter writes it, shortest first step: {@code art5/2/a}; {@code .} for the act.
   *
   * @param throughout levels that are numbered through the whole act
   */
  public String path(int provision, List<String> throughout) {
    if (provision <= 0) {
      return ".";
    }
    StringBuilder path = new StringBuilder();
    for (int p = provision; p > 0; p = parent[p]) {
      String step = level[p] + number[p];
      if (!step.isEmpty()) {
        path.insert(0, path.length() == 0 ? step : step + "/");
        if (throughout.contains(level[p])) {
          break;
        }
      }
    }
    return path.length() == 0 ? "." : path.toString();
  }

  /**
   * The identifier of a provision after Akoma Ntoso's Naming Convention (section 5): {@code art_5__para_2}; empty for the act.
   *
   * @param throughout levels that are numbered through the whole act, so that they need nothing before them
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
      case ITEM -> (kind(Math.max(0, parent[provision])) == Part.Kind.ITEM ? "point_" : "para_") + written;
      default -> "";
    };
  }
}
