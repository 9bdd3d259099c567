package org.zan.amend.oracle;

import org.zan.dsl.lexer.Markers;

/**
 * Ways in which drafters lay out the same text. Published words that hold signs stand behind
 * backslashes.
 */
enum Layout {
  /** A blank line before each item and paragraph. */
  LOOSE,
  /** No blank line that need not be. */
  TIGHT,
  /** As tight, and lines of moderate length. */
  WRAPPED;

  private static final String SIGNS_OF_LINES = "@#|{\\";
  private static final String NOTE = "//";
  private static final int STEP = 2;
  private static final int LONGEST = 60;

  /** A paragraph's words, or the words behind an item's number. */
  String paragraph(String words, int column) {
    StringBuilder text = new StringBuilder();
    for (String line : lines(words).split("\n")) {
      text.append(text.length() == 0 ? "" : "\n" + " ".repeat(column)).append(escaped(line));
    }
    return text.toString();
  }

  /** The words with line breaks in place of blanks. */
  private String lines(String words) {
    if (this != WRAPPED) {
      return words;
    }
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (String word : words.split(" ")) {
      boolean breaks = text.length() - start + word.length() > LONGEST && text.length() > start;
      text.append(text.length() == 0 ? "" : breaks ? "\n" : " ");
      start = breaks ? text.length() : start;
      text.append(word);
    }
    return text.toString();
  }

  private static String escaped(String words) {
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
  String quoted(String words, int column) {
    String source = words.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + lines(source).replace("\n", "\n" + " ".repeat(column)) + '"';
  }

  /** A number as an item's: in braces where it has a form of its own. */
  private static String marker(String number) {
    return Markers.end(number.toCharArray(), 0, number.length()) == number.length()
        ? number
        : "{" + number + "}";
  }

  /** A section, or a paragraph with all that is in it. */
  String of(Provision provision, int column, String hashes) {
    StringBuilder text = new StringBuilder();
    write(provision, column, hashes, text);
    return text.toString();
  }

  private void write(Provision provision, int column, String hashes, StringBuilder text) {
    int inner = column + (provision.section() ? 0 : STEP);
    boolean open = !provision.section();
    text.append(" ".repeat(column))
        .append(open ? marker(provision.number()) : hashes + " " + provision.caption());
    for (Object part : provision.body()) {
      if (part instanceof Provision item) {
        text.append('\n').append(this == LOOSE ? "\n" : "");
        write(item, inner, hashes, text);
      } else if (open) {
        text.append(' ').append(paragraph((String) part, inner));
      } else {
        text.append("\n\n").append(" ".repeat(inner)).append(paragraph((String) part, inner));
      }
      open = false;
    }
  }
}
