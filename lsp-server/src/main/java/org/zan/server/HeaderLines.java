package org.zan.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lets no line of a message's header grow without end, as who reads them keeps each whole: of a
 * line that is too long only the end is given, where a header may stand behind the rest of a broken
 * message. Headers are read byte by byte, bodies in one go, which this leaves as they are.
 */
final class HeaderLines extends FilterInputStream {
  static final int LONGEST = 4096;
  private static final int END = 64;

  private final byte[] end = new byte[END];
  private int length;
  private byte[] rest = new byte[0];
  private int given;

  HeaderLines(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    if (given < rest.length) {
      return rest[given++] & 0xFF;
    }
    int next = super.read();
    length = next == '\n' ? 0 : length + 1;
    return length > LONGEST && next >= 0 ? pass(next) : next;
  }

  /** Passes over a line but for its end. */
  private int pass(int first) throws IOException {
    int count = 0;
    int next = first;
    while (next >= 0) {
      end[count++ % END] = (byte) next;
      if (next == '\n') {
        break;
      }
      next = super.read();
    }
    rest = new byte[Math.min(count, END)];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = end[(count - rest.length + i) % END];
    }
    length = 0;
    given = 0;
    return read();
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    length = 0;
    if (given < rest.length) {
      int some = Math.min(count, rest.length - given);
      System.arraycopy(rest, given, into, from, some);
      given += some;
      return some;
    }
    rest = Arrays.copyOf(rest, 0);
    given = 0;
    return super.read(into, from, count);
  }
}
