package org.zan.amend.oracle;

import org.zan.dsl.lexer.Markers;

/** Writes published words as Zan text: the signs that they hold stand behind backslashes. */
final class ZanText {
  private static final String SIGNS_OF_LINES = "@#|{\\";
  private static final String NOTE = "//";
  private static final int STEP = 2;

  private ZanText() {}

  /** A paragraph's words, or the words behind an item's number. */
  static String paragraph(String words) {
    String source =
        words
            .replace("\\", "\\\\")
            .replace("**", "\\*\\*")
            .replace("[^", "\\[^")
            .replace("](", "]\\(");
    if (source.isEmpty()) {
      return source;
    }
    if (SIGNS_OF_LINES.indexOf(words.charAt(0)) >= 0 || words.startsWith(NOTE)) {
      return words.charAt(0) == '\\' ? source : "\\" + source;
    }
    int end = Markers.end(source.toCharArray(), 0, source.length());
    return end < 0 ? source : source.substring(0, end - 1) + "\\" + source.substring(end - 1);
  }

  /** Words as a string of an instruction. */
  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A number as an item's: in braces where it has a form of its own. */
  static String marker(String number) {
    return Markers.end(number.toCharArray(), 0, number.length()) == number.length()
        ? number
        : "{" + number + "}";
  }

  /** Writes a section, or a paragraph with all that is in it, each part after a blank line. */
  static void write(Provision provision, int column, String hashes, StringBuilder text) {
    String indent = " ".repeat(column);
    int inner = column;
    if (provision.section()) {
      text.append(indent).append(hashes).append(' ').append(provision.caption()).append('\n');
    } else {
      text.append(indent).append(marker(provision.number()));
      inner = column + STEP;
    }
    boolean open = !provision.section();
    for (Object part : provision.body()) {
      if (part instanceof Provision below) {
        text.append(open ? "\n" : "").append('\n');
        write(below, inner, hashes, text);
      } else if (open) {
        text.append(' ').append(paragraph((String) part)).append('\n');
      } else {
        text.append('\n').append(" ".repeat(inner)).append(paragraph((String) part)).append('\n');
      }
      open = false;
    }
    text.append(open ? "\n" : "");
  }
}
