package org.zan.amend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.text.Escapes;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Run;

/**
 * The published words of one paragraph, heading or cell, and where in the source each of their
 * characters stands. Line breaks and no-break spaces are blanks, runs of blanks one blank,
 * typographic quotation marks straight ones: so words are compared.
 */
final class Passage {
  private static final String DOUBLE = "“”„‟«»";
  private static final String SINGLE = "‘’‚‛‹›";

  /**
   * Words inside signs: a link or a definition.
   *
   * @param first index of the first character in the passage
   * @param last index after the last
   * @param start offset of the opening sign
   * @param end offset after the closing sign
   * @param definition whether it is a definition, not a link
   */
  record Signed(int first, int last, int start, int end, boolean definition) {}

  private final StringBuilder words = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private final List<Signed> signed = new ArrayList<>();
  private boolean cell;
  private Passage whole;
  private int from;

  private Passage() {}

  /** Reads the runs of a paragraph, heading or cell. */
  static Passage of(List<Run> runs, String text) {
    Passage passage = new Passage();
    for (Run run : runs) {
      INode node = NodeModelUtils.getNode(run);
      if (run instanceof Plain) {
        passage.add(text, node.getOffset(), node.getEndOffset());
      } else if (run instanceof Link link && link.getWords() != null) {
        passage.addSigned(text, node, node.getOffset() + 1, link.getWords().length());
      } else if (run instanceof Definition definition) {
        passage.addSigned(text, node, node.getOffset() + 2, definition.getWords().length());
      }
    }
    passage.trim();
    return passage;
  }

  /** Reads a cell of a table. */
  static Passage ofCell(List<Run> runs, String text) {
    Passage passage = of(runs, text);
    passage.cell = true;
    return passage;
  }

  /** Reads a stretch of the source that has no signs but escapes. */
  static Passage of(String text, int from, int to) {
    Passage passage = new Passage();
    passage.add(text, from, to);
    passage.trim();
    return passage;
  }

  /** Folds words that are to be found, the marks of quoted words taken away before. */
  static String fold(String sought) {
    Passage passage = new Passage();
    passage.add(sought, 0, sought.length());
    return passage.words.toString();
  }

  /** The words from {@code first} to {@code last}, which are looked through alone. */
  Passage part(int first, int last) {
    Passage part = new Passage();
    part.words.append(words, first, last);
    part.whole = this;
    part.from = first;
    return part;
  }

  /** The paragraph that this is a part of, or itself. */
  Passage whole() {
    return whole == null ? this : whole;
  }

  /** Where in that paragraph it begins. */
  int from() {
    return from;
  }

  private void addSigned(String text, INode node, int from, int length) {
    int first = words.length();
    add(text, from, from + length);
    boolean definition = text.charAt(node.getOffset()) == '*';
    signed.add(
        new Signed(first, words.length(), node.getOffset(), node.getEndOffset(), definition));
  }

  private void add(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int start = i;
      char c = text.charAt(i);
      if (blank(c)) {
        while (i + 1 < to && blank(text.charAt(i + 1))) {
          i++;
        }
        blank(start, i + 1);
      } else if (c == '\\' && i + 1 < to && Escapes.sign(text.charAt(i + 1))) {
        i++;
        put(folded(text.charAt(i)), start, i + 1);
      } else {
        put(folded(c), start, i + 1);
      }
    }
  }

  private void blank(int start, int end) {
    int last = words.length() - 1;
    if (last >= 0 && words.charAt(last) == ' ') {
      ends[last] = end;
    } else {
      put(' ', start, end);
    }
  }

  private void put(char c, int start, int end) {
    int at = words.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    words.append(c);
    starts[at] = start;
    ends[at] = end;
  }

  private void trim() {
    int end = words.length();
    if (end > 0 && words.charAt(end - 1) == ' ') {
      words.setLength(end - 1);
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  private static char folded(char c) {
    return DOUBLE.indexOf(c) >= 0 ? '"' : SINGLE.indexOf(c) >= 0 ? '\'' : c;
  }

  /** The folded words. */
  String words() {
    return words.toString();
  }

  int length() {
    return words.length();
  }

  char charAt(int index) {
    return words.charAt(index);
  }

  /** Offset in the source of the character at {@code index}. */
  int start(int index) {
    return starts[index];
  }

  /** Offset in the source after the character at {@code index}. */
  int end(int index) {
    return ends[index];
  }

  /** Whether it is a cell of a table, in which a bar must be escaped. */
  boolean cell() {
    return cell;
  }

  /** The links and definitions. */
  List<Signed> signed() {
    return signed;
  }
}
