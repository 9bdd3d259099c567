package org.zan.dsl.summary;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The strings that what was written shares, by number. Each is decoded when it is first asked for;
 * threads that ask at the same time may decode the same one twice.
 */
public final class StringTable {
  /** A table without strings. */
  public static final StringTable EMPTY = new StringTable(new byte[0], new int[1]);

  private final byte[] bytes;
  private final int[] starts;
  private final String[] decoded;

  private StringTable(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
    this.decoded = new String[starts.length - 1];
  }

  /** Reads a table of so many strings. */
  public static StringTable of(byte[] bytes, int from, int end, int count) throws IOException {
    if (count < 0 || count > end - from) {
      throw new EOFException();
    }
    SummaryReader in = new SummaryReader(bytes, from, end, EMPTY);
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i] = in.at();
      in.skip(in.size());
    }
    starts[count] = in.at();
    return new StringTable(bytes, starts);
  }

  String get(int index) throws IOException {
    if (index < 0 || index >= decoded.length) {
      throw new IOException("a string that is not in the table");
    }
    String known = decoded[index];
    if (known == null) {
      int start = starts[index];
      SummaryReader in = new SummaryReader(bytes, start, starts[index + 1], EMPTY);
      int size = in.size();
      known = new String(bytes, in.at(), size, StandardCharsets.UTF_8);
      decoded[index] = known;
    }
    return known;
  }
}
