package org.zan.dsl.ide;

/** Counts lines. */
final class BookLines {
  private BookLines() {}

  /** How many lines a stretch touches. */
  static long count(View view, Range range) {
    String text = view.text(range.file()).orElseThrow();
    return text.substring(range.offset(), range.end()).lines().count();
  }
}
