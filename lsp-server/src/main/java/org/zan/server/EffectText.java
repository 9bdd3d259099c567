package org.zan.server;

import java.util.stream.Collectors;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.text.WordChange;

/** An edit as Markdown: words that go struck through, words that come in bold. */
final class EffectText {
  private static final int AROUND = 80;
  private static final int MOST = 1200;

  private EffectText() {}

  /** An edit of a text with the words around it; of a long one its beginning. */
  static String of(String text, TextEdit edit) {
    int start = edit.place().offset();
    int end = Math.min(text.length(), start + edit.place().length());
    String lead = text.substring(before(text, start), start);
    String follow = text.substring(end, after(text, end));
    StringBuilder shown = new StringBuilder(plain(lead));
    for (WordChange change : WordChange.between(text.substring(start, end), edit.text())) {
      if (shown.length() > MOST) {
        return shown.append(" …").toString();
      }
      String words = shortened(change.text());
      if (change.kind() == WordChange.Kind.COMES && shown.toString().endsWith("~~")) {
        shown.append(' ');
      }
      shown.append(
          switch (change.kind()) {
            case STAYS -> plain(words);
            case GOES -> marked(words, "~~");
            case COMES -> marked(words, "**");
          });
    }
    return shown.append(plain(follow)).toString().strip();
  }

  private static String shortened(String words) {
    if (words.length() <= MOST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', MOST);
    return words.substring(0, blank > 0 ? blank : words.offsetByCodePoints(0, MOST / 2)) + " …";
  }

  /** Where the words before an edit begin: at a word of its line. */
  private static int before(String text, int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    if (start - line <= AROUND) {
      return line;
    }
    int blank = text.indexOf(' ', start - AROUND);
    return blank < 0 || blank >= start ? start : blank + 1;
  }

  private static int after(String text, int end) {
    int line = text.indexOf('\n', end);
    int stop = line < 0 ? text.length() : line;
    if (stop - end <= AROUND) {
      return stop;
    }
    int blank = text.lastIndexOf(' ', end + AROUND);
    return blank <= end ? end : blank;
  }

  /** Marks the words of each line, not the blanks around them: Markdown knows no others. */
  private static String marked(String words, String mark) {
    return words
        .lines()
        .map(
            line -> {
              String inner = line.strip();
              if (inner.isEmpty()) {
                return "";
              }
              int from = line.indexOf(inner);
              return (from > 0 ? " " : "")
                  + mark
                  + escaped(inner)
                  + mark
                  + (from + inner.length() < line.length() ? " " : "");
            })
        .collect(Collectors.joining("\n\n", "", words.endsWith("\n") ? "\n\n" : ""));
  }

  /** Words as Markdown that shows just them, each line a paragraph. */
  static String plain(String words) {
    return escaped(words).replace("\n", "\n\n");
  }

  private static String escaped(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
  }
}
