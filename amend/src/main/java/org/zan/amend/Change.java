package org.zan.amend;

import java.util.Comparator;

/**
 * One edit of the text before, and the instruction that makes it.
 *
 * @param start first offset
 * @param end offset after the last; equals {@code start} for an insertion
 * @param text what takes its place
 * @param order the instruction
 * @param depth how deep in the act the change belongs, for several at one place: what ends further
 *     in stands first; {@link #WORDS} for a change of words
 * @param anchor where the provision begins beside which something is inserted; -1 for others
 * @param from where what it touches begins: of words that are replaced, those at both ends that
 *     stay are touched too
 * @param to where that ends
 */
record Change(
    int start, int end, String text, Order order, int depth, int anchor, int from, int to) {
  /** The depth of changes within paragraphs. */
  static final int WORDS = 1_000;

  /** The order of changes in a text; those at one place from the inside out. */
  static final Comparator<Change> BY_PLACE =
      Comparator.comparingInt(Change::start)
          .thenComparingInt(change -> change.end == change.start ? 0 : 1)
          .thenComparing(Comparator.comparingInt(Change::depth).reversed());

  Change(int start, int end, String text, Order order, int depth, int anchor) {
    this(start, end, text, order, depth, anchor, start, end);
  }

  static Change ofWords(int start, int end, String text, Order order) {
    return new Change(start, end, text, order, WORDS, -1);
  }

  /** The same change, which touches more than it changes. */
  Change touching(int first, int last) {
    return new Change(
        start, end, text, order, depth, anchor, Math.min(from, first), Math.max(to, last));
  }

  /** The same change with another text. */
  Change saying(String words) {
    return new Change(start, end, words, order, depth, anchor, from, to);
  }

  /** The same text as an insertion elsewhere. */
  Change at(int offset) {
    return new Change(offset, offset, text, order, depth, -1);
  }

  boolean insertion() {
    return start == end;
  }

  /** Whether the two touch the same text, or one lies in what the other takes away. */
  boolean overlaps(Change other) {
    if (insertion() && other.insertion()) {
      return false;
    }
    if (insertion()) {
      return other.from < start && start < other.to
          || start == other.to && depth > other.depth && depth != WORDS;
    }
    if (other.insertion()) {
      return other.overlaps(this);
    }
    return from < other.to && other.from < to;
  }
}
