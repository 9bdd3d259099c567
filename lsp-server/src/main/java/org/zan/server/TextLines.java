package org.zan.server;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;

/**
 * Lines of a text: translates between offsets and the protocol's lines and characters, which count
 * UTF-16 units, bytes of UTF-8 or code points as the client and the server have agreed. Positions
 * past the end of a line or the text mean that end.
 */
final class TextLines {
  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int FOUR_BYTES = 0x10000;

  private final String text;
  private final String encoding;
  private final int[] starts;

  /** What stands before and behind the line in which somebody types; null where nobody has. */
  private final String head;

  private final String tail;

  TextLines(String text, String encoding) {
    this(text, encoding, starts(text), null, null);
  }

  private TextLines(String text, String encoding, int[] starts, String head, String tail) {
    this.text = text;
    this.encoding = encoding;
    this.starts = starts;
    this.head = head;
    this.tail = tail;
  }

  /** The text with other words between two offsets. */
  TextLines with(int from, int to, String words) {
    boolean alone = from == 0 || text.charAt(from - 1) != '\r';
    if (!alone || breaks(words, 0, words.length()) || breaks(text, from, to)) {
      return new TextLines(text.substring(0, from) + words + text.substring(to), encoding);
    }
    boolean again = head != null && head.length() <= from && to <= text.length() - tail.length();
    int line = again ? 0 : position(from).getLine();
    // To cut a large text in two costs four times what joining it costs: it is cut once a line.
    String before = again ? head : text.substring(0, starts[line]);
    String behind = again ? tail : text.substring(lineEnd(line));
    String first = text.substring(before.length(), from);
    String last = text.substring(to, text.length() - behind.length());
    // No plus: javac makes builders of it here, which copy three times as much.
    String changed = String.join("", before, first, words, last, behind);
    // Somebody types in a line: only where the lines below begin is another place now.
    int[] moved = starts.clone();
    int found = Arrays.binarySearch(starts, from);
    int by = words.length() - (to - from);
    for (int below = (found >= 0 ? found : -found - 2) + 1; below < moved.length; below++) {
      moved[below] += by;
    }
    return new TextLines(changed, encoding, moved, before, behind);
  }

  private static boolean breaks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreak(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] starts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        starts = count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  String text() {
    return text;
  }

  /** How many lines there are, the one after the last line break too. */
  int count() {
    return starts.length;
  }

  int offset(Position position) {
    int line = position.getLine();
    if (line < 0) {
      return 0;
    }
    if (line >= starts.length) {
      return text.length();
    }
    int end = lineEnd(line);
    int character = Math.max(0, position.getCharacter());
    if (encoding.equals(PositionEncodingKind.UTF16)) {
      return (int) Math.min(end, (long) starts[line] + character);
    }
    int at = starts[line];
    for (int units = 0; at < end && units < character; ) {
      int c = text.codePointAt(at);
      units += units(c);
      at += Character.charCount(c);
    }
    return Math.min(at, end);
  }

  Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    if (encoding.equals(PositionEncodingKind.UTF16)) {
      return new Position(line, at - starts[line]);
    }
    int units = 0;
    for (int i = starts[line]; i < at; ) {
      int c = text.codePointAt(i);
      units += units(c);
      i += Character.charCount(c);
    }
    return new Position(line, units);
  }

  Range range(int offset, int length) {
    return new Range(position(offset), position(offset + Math.max(0, length)));
  }

  /** Where a line begins. */
  int start(int line) {
    return starts[line];
  }

  /** Where a line ends, before its line break. */
  private int lineEnd(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The words of the line in which an offset lies. */
  String line(int offset) {
    int line = position(offset).getLine();
    return text.substring(starts[line], lineEnd(line));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int units(int codePoint) {
    if (encoding.equals(PositionEncodingKind.UTF32)) {
      return 1;
    }
    if (codePoint < ONE_BYTE) {
      return 1;
    }
    if (codePoint < TWO_BYTES) {
      return 2;
    }
    return codePoint < FOUR_BYTES ? 3 : 4;
  }
}
