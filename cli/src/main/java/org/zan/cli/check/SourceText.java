package org.zan.cli.check;

import java.util.Arrays;

/**
 * A text and where its lines begin. Lines and columns count from 1; a column is one UTF-16 unit, as
 * in the Language Server Protocol.
 */
public final class SourceText {
  /** Stands in for a file that can no longer be read. */
  public static final SourceText NONE = new SourceText("");

  private final String text;
  private final int[] starts;

  /** Looks for the lines of a text. */
  public SourceText(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The line in which the offset lies. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, within(offset));
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of the offset in its line. */
  public int column(int offset) {
    return within(offset) - starts[line(offset) - 1] + 1;
  }

  /** Where the line begins. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** Where the line ends, before its line end. */
  public int end(int line) {
    int end = line < starts.length ? starts[line] - 1 : text.length();
    return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private int within(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
