package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the words that {@link InlineReader} leaves into paragraphs: takes out what is gone, blanks
 * around lines and empty lines. Works in place, since words only move forward.
 */
final class ParagraphReader {
  private final char[] text;
  private final byte[] marks;
  private final int length;
  private final List<String> targets;
  private final List<Prose> paragraphs = new ArrayList<>(1);
  private int[] indents = Prose.NO_INDENTS;
  private int indentCount;
  private int begin;
  private int begun;
  private int used;
  private int bold;
  private boolean strong = true;

  ParagraphReader(char[] text, byte[] marks, int length, List<String> targets) {
    this.text = text;
    this.marks = marks;
    this.length = length;
    this.targets = targets;
  }

  /**
   * Reads the paragraphs.
   *
   * @param firstLine number of the first line
   */
  List<Prose> read(int firstLine) {
    int to = 0;
    int lineStart = 0;
    int current = firstLine;
    begun = firstLine;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c == '\n') {
        to = trimmed(lineStart, to);
        if (to > lineStart) {
          text[to++] = '\n';
        } else if (to == begin) {
          begun = current + 1;
        }
        lineStart = to;
        current++;
      } else if (c == InlineReader.PART) {
        add(to);
        strong = true;
        lineStart = to;
        begun = current;
      } else if (c >= InlineReader.FIRST_INDENT && c <= InlineReader.LAST_INDENT) {
        note(to - begin, c - InlineReader.FIRST_INDENT);
      } else if (c == Emphasis.GONE) {
        bold += marks[i] == Emphasis.STRONG_OPENS ? 1 : marks[i] == Emphasis.STRONG_CLOSES ? -1 : 0;
      } else if (to > lineStart || !Prose.blank(c)) {
        strong &= bold > 0 || c <= ' ' || Prose.blank(c) || c == Prose.OPEN || c == Prose.CLOSE;
        text[to++] = c;
      }
    }
    add(trimmed(lineStart, to));
    return paragraphs;
  }

  private void note(int offset, int indent) {
    if (indentCount + 2 > indents.length) {
      indents = Arrays.copyOf(indents, indents.length * 2 + 8);
    }
    indents[indentCount++] = offset;
    indents[indentCount++] = indent;
  }

  private int trimmed(int lineStart, int to) {
    int end = to;
    while (end > lineStart && Prose.blank(text[end - 1])) {
      end--;
    }
    return end;
  }

  private void add(int to) {
    int end = to > begin && text[to - 1] == '\n' ? to - 1 : to;
    if (end > begin) {
      int links = 0;
      for (int i = begin; i < end && used < targets.size(); i++) {
        links += text[i] == Prose.OPEN ? 1 : 0;
      }
      List<String> own = links == 0 ? List.of() : List.copyOf(targets.subList(used, used + links));
      int[] columns = indentCount == 0 ? Prose.NO_INDENTS : Arrays.copyOf(indents, indentCount);
      paragraphs.add(new Prose(new String(text, begin, end - begin), own, begun, strong, columns));
      used += links;
    }
    begin = to;
    indentCount = 0;
  }
}
