package org.zan.dsl.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes values in few bytes: whole numbers of variable length, rising ones as differences, strings
 * as numbers of a table that is shared by all that is written and follows at the end.
 */
public final class SummaryWriter {
  private static final int LOW = 0x7F;
  private static final int BITS = 7;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> table;
  private final int first;

  /**
   * A writer whose strings are numbered by a table, which grows.
   *
   * @param first the number of the first string that is added to an empty table
   */
  public SummaryWriter(Map<String, Integer> table, int first) {
    this.table = table;
    this.first = first;
  }

  /** A writer with a table of its own. */
  public SummaryWriter() {
    this(new HashMap<>(), 0);
  }

  /** A writer of a part, which goes into this one as bytes. */
  SummaryWriter part() {
    return new SummaryWriter(table, first);
  }

  /** What was written. */
  public byte[] written() {
    return out.toByteArray();
  }

  /** A whole number from 0. */
  public void count(int value) {
    number(value);
  }

  /** A whole number; those from 0 on that are small take least. */
  public void number(long value) {
    long rest = value;
    while ((rest & ~(long) LOW) != 0) {
      out.write((int) (rest & LOW | LOW + 1));
      rest >>>= BITS;
    }
    out.write((int) rest);
  }

  /** Yes or no. */
  public void bool(boolean value) {
    out.write(value ? 1 : 0);
  }

  /** A string. */
  public void string(String value) {
    count(table.computeIfAbsent(value, it -> first + table.size()));
  }

  /** Strings and their count. */
  public void strings(String[] values) {
    count(values.length);
    for (String value : values) {
      string(value);
    }
  }

  /** Bytes and their count. */
  public void bytes(byte[] values) throws IOException {
    count(values.length);
    out.write(values);
  }

  void ints(int[] values) {
    count(values.length);
    int before = 0;
    for (int value : values) {
      int difference = value - before;
      // The sign goes to the end, so that small differences stay small either way.
      count(difference << 1 ^ difference >> Integer.SIZE - 1);
      before = value;
    }
  }

  void chars(char[] values) {
    count(values.length);
    for (char value : values) {
      count(value);
    }
  }

  void map(Map<Integer, String> values) {
    count(values.size());
    values.forEach(
        (key, value) -> {
          count(key);
          string(value);
        });
  }

  /** Writes a table of strings in the order of their numbers, the first of which is given. */
  public static void table(Map<String, Integer> table, int first, OutputStream to)
      throws IOException {
    String[] strings = new String[table.size()];
    table.forEach((string, number) -> strings[number - first] = string);
    SummaryWriter writer = new SummaryWriter();
    for (String string : strings) {
      writer.bytes(string.getBytes(StandardCharsets.UTF_8));
    }
    to.write(writer.written());
  }
}
