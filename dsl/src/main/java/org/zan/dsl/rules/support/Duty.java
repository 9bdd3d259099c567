package org.zan.dsl.rules.support;

import java.util.List;
import java.util.Locale;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;

/** Words that lay a duty on somebody, as the vocabulary of an act's language lists them. */
public final class Duty {
  private final List<String> words;

  private Duty(List<String> words) {
    this.words = words;
  }

  /** Those of the language of an act. */
  public static Duty of(ActReading act) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    return new Duty(act.jurisdictions().vocabulary().words(language, "duty"));
  }

  /** Whether the language has none. */
  public boolean none() {
    return words.isEmpty();
  }

  /** Where the first such words stand in a stretch of the text; -1 where none do. */
  public int in(String text, int from, int to) {
    String stretch = text.substring(from, to).toLowerCase(Locale.ROOT);
    int first = -1;
    for (String word : words) {
      for (int i = stretch.indexOf(word); i >= 0; i = stretch.indexOf(word, i + 1)) {
        int end = i + word.length();
        boolean whole =
            (i == 0 || !Character.isLetter(stretch.charAt(i - 1)))
                && (end == stretch.length() || !Character.isLetter(stretch.charAt(end)));
        if (whole && (first < 0 || i < first)) {
          first = i;
        }
      }
    }
    return first < 0 ? -1 : from + first;
  }

  /** Where the sentence ends in which a place stands: after its full stop, or at the end. */
  public static int sentenceEnd(String text, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean stop = text.charAt(i) == '.' && Character.isWhitespace(text.charAt(i + 1));
      int next = stop ? Shift.words(text, i + 1) : to;
      next = next < to && text.charAt(next) == '\n' ? Shift.words(text, next + 1) : next;
      if (next < to
          && Character.isUpperCase(text.charAt(next))
          && Character.isLowerCase(text.charAt(Math.max(from, i - 1)))
          && Character.isLetter(text.charAt(Math.max(from, i - 2)))) {
        return next;
      }
    }
    return to;
  }
}
