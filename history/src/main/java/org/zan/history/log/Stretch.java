package org.zan.history.log;

/**
 * Text that stands, character by character, in two versions.
 *
 * @param before where it begins in the earlier version
 * @param after where it begins in the later version
 * @param length its length in UTF-16 units
 */
record Stretch(int before, int after, int length) {
  int beforeEnd() {
    return before + length;
  }

  int afterEnd() {
    return after + length;
  }
}
