package org.zan.dsl.summary;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Reads what {@link SummaryWriter} has written. */
public final class SummaryReader {
  private static final int LOW = 0x7F;
  private static final int BITS = 7;

  private final byte[] bytes;
  private final int end;
  private final StringTable table;
  private int at;

  /** Reads a stretch of bytes whose strings are numbered by a table. */
  public SummaryReader(byte[] bytes, int from, int end, StringTable table) {
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
    return table.get(count());
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

  /** Passes over bytes. */
  void skip(int size) {
    at += size;
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
  int size() throws IOException {
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

  /** What was written as bytes, to be read in its own time; this goes on behind it. */
  SummaryReader part() throws IOException {
    int size = size();
    at += size;
    return new SummaryReader(bytes, at - size, at, table);
  }
}
