package org.zan.dsl.reading;

/**
 * A stretch of the text.
 *
 * @param offset UTF-16 units from the start of the text
 * @param length UTF-16 units
 */
public record Words(int offset, int length) {
  /** The offset after it. */
  public int end() {
    return offset + length;
  }
}
