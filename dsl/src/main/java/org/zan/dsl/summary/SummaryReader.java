package org.zan.dsl.summary;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Reads what {@link SummaryWriter} has written. */
public final class SummaryReader {
  private static final int LOW = 0x7F;
  private static final int BITS = 7;

  private final byte[] bytes;
  private final int end;
  private final String[] table;
  private int at;

  /** Reads a stretch of bytes whose strings are numbered by a table. */
  public SummaryReader(byte[] bytes, int from, int end, String[] table) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.table = table;
  }

  /** Where it has come to. */
  public int at() {
    return at;
  }

  /** A whole number from 0. */
  public int count() throws IOException {
    return (int) number();
  }

  /** A whole number. */
  public long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      int b = next();
      value |= (long) (b & LOW) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IOException("a number without end");
  }

  /** Yes or no. */
  public boolean bool() throws IOException {
    return next() != 0;
  }

  /** A string. */
  public String string() throws IOException {
    int index = count();
    if (index < 0 || index >= table.length) {
      throw new IOException("a string that is not in the table");
    }
    return table[index];
  }

  /** Strings. */
  public String[] strings() throws IOException {
    return readStrings(size());
  }

  String[] strings(int expected) throws IOException {
    return readStrings(size(expected));
  }

  private String[] readStrings(int size) throws IOException {
    String[] values = new String[size];
    for (int i = 0; i < size; i++) {
      values[i] = string();
    }
    return values;
  }

  /** Bytes. */
  public byte[] bytes() throws IOException {
    return readBytes(size());
  }

  byte[] bytes(int expected) throws IOException {
    return readBytes(size(expected));
  }

  private byte[] readBytes(int size) {
    at += size;
    return Arrays.copyOfRange(bytes, at - size, at);
  }

  int[] ints() throws IOException {
    return readInts(size());
  }

  int[] ints(int expected) throws IOException {
    return readInts(size(expected));
  }

  private int[] readInts(int size) throws IOException {
    int[] values = new int[size];
    int before = 0;
    for (int i = 0; i < size; i++) {
      int folded = count();
      before += folded >>> 1 ^ -(folded & 1);
      values[i] = before;
    }
    return values;
  }

  char[] chars(int expected) throws IOException {
    char[] values = new char[size(expected)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (char) count();
    }
    return values;
  }

  void map(Map<Integer, String> into) throws IOException {
    for (int i = size(); i > 0; i--) {
      into.put(count(), string());
    }
  }

  private int size(int expected) throws IOException {
    int size = size();
    if (size != expected) {
      throw new IOException("arrays of different lengths");
    }
    return size;
  }

  /** A size, which cannot be more than the bytes that are left. */
  private int size() throws IOException {
    int size = count();
    if (size < 0 || size > end - at) {
      throw new EOFException();
    }
    return size;
  }

  private int next() throws IOException {
    if (at >= end) {
      throw new EOFException();
    }
    return bytes[at++];
  }

  /** Reads a table of so many strings. */
  public static String[] table(byte[] bytes, int from, int end, int count) throws IOException {
    SummaryReader in = new SummaryReader(bytes, from, end, new String[0]);
    if (count < 0 || count > end - from) {
      throw new EOFException();
    }
    String[] table = new String[count];
    for (int i = 0; i < table.length; i++) {
      int size = in.size();
      table[i] = new String(bytes, in.at, size, StandardCharsets.UTF_8);
      in.at += size;
    }
    return table;
  }
}
