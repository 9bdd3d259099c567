package org.zan.dsl.ide;

/**
 * A stretch of a file.
 *
 * @param file its name in the statute book, with slashes
 * @param offset UTF-16 units from its start
 * @param length UTF-16 units
 */
public record Range(String file, int offset, int length) {
  /** The offset after it. */
  public int end() {
    return (int) Math.min(Integer.MAX_VALUE, (long) offset + length);
  }

  /** Whether a cursor at the offset stands in it or at one of its ends. */
  public boolean touches(int at) {
    return at >= offset && at <= end();
  }
}
