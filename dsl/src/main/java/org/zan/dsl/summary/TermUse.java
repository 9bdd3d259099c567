package org.zan.dsl.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadTerm;

/**
 * Whether an act uses a term that it defines. Words are compared by their beginnings, so that inflected forms count: languages with
 * case endings change the end of a word, seldom its beginning. A light method that errs towards "used".
 */
final class TermUse {
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 5;

  private TermUse() {}

  static boolean used(ActReading reading, ReadTerm term) {
    List<String> stems = stems(term.term());
    if (stems.isEmpty()) {
      return true;
    }
    String text = reading.text();
    String first = stems.get(0);
    for (int at = find(text, first, 0); at >= 0; at = find(text, first, at + 1)) {
      boolean ownPlace = at >= term.offset() - 2 && at < term.offset() + term.length();
      if (!ownPlace && wordStart(text, at) && matches(text, at, stems)) {
        return true;
      }
    }
    return false;
  }

  private static int find(String text, String stem, int from) {
    int last = text.length() - stem.length();
    char small = stem.charAt(0);
    char capital = Character.toUpperCase(small);
    for (int i = from; i <= last; i++) {
      char c = text.charAt(i);
      if ((c == small || c == capital) && text.regionMatches(true, i, stem, 0, stem.length())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean wordStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean matches(String text, int at, List<String> stems) {
    int i = at;
    for (int s = 0; s < stems.size(); s++) {
      String stem = stems.get(s);
      if (!text.regionMatches(true, i, stem, 0, stem.length())) {
        return false;
      }
      int end = i + stem.length();
      int ending = end;
      while (ending < text.length() && Character.isLetterOrDigit(text.charAt(ending))) {
        ending++;
      }
      if (ending - end > LONGEST_ENDING + stem.length() / 4) {
        return false;
      }
      i = ending;
      while (s + 1 < stems.size() && i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
    }
    return true;
  }

  /** The beginnings of the term's words, without what an ending may change. */
  private static List<String> stems(String term) {
    List<String> stems = new ArrayList<>();
    for (String word : term.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        int cut = word.length() > 6 ? 2 : word.length() > SHORTEST_STEM ? 1 : 0;
        stems.add(word.substring(0, word.length() - cut));
      }
    }
    return stems;
  }
}
