package org.zan.amend;

/** Quoted words of an instruction without their quotation marks. */
final class Strings {
  private Strings() {}

  /**
   * The source that stands between the marks: an escaped mark is the mark, a line break with its
   * blanks one blank.
   */
  static String of(String quoted) {
    String inner = quoted.substring(1, quoted.length() - 1);
    return inner.replaceAll("[ \\t]*\\r?\\n[ \\t]*", " ").replaceAll("\\\\([\"«»“”„])", "$1");
  }
}
