package org.zan.dsl.readability;

import java.util.List;
import java.util.Locale;

/** Counts the syllables of words as the vocabulary of their language says. */
final class Syllables {
  private final boolean groups;
  private final String vowels;
  private final List<String> silent;
  private final List<String> spoken;

  /**
   * Reads {@code letters|groups "vowels" [silent "ending" … [but "ending" …]]}; without it nothing
   * is counted.
   */
  Syllables(List<String> fact) {
    groups = !fact.isEmpty() && fact.get(0).equals("groups");
    vowels = fact.size() > 1 ? fact.get(1) : "";
    int but = fact.indexOf("but");
    int end = but < 0 ? fact.size() : but;
    silent = fact.size() > 3 ? fact.subList(3, end) : List.of();
    spoken = but < 0 ? List.of() : fact.subList(but + 1, fact.size());
  }

  int of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int count = 0;
    boolean before = false;
    for (int i = 0; i < small.length(); i++) {
      boolean vowel = vowels.indexOf(small.charAt(i)) >= 0;
      count += vowel && !(groups && before) ? 1 : 0;
      before = vowel;
    }
    if (!groups) {
      // Words without a vowel, such as в and с in Russian, are spoken with the next one.
      return count;
    }
    boolean drops =
        count > 1
            && silent.stream().anyMatch(ending -> endsAlone(small, ending))
            && spoken.stream().noneMatch(small::endsWith);
    return vowels.isEmpty() ? 0 : Math.max(1, drops ? count - 1 : count);
  }

  /**
   * Whether a word has an ending whose vowel is a syllable of its own: "e" in "shore", not "sea".
   */
  private boolean endsAlone(String word, String ending) {
    int before = word.length() - ending.length() - 1;
    return before >= 0 && word.endsWith(ending) && vowels.indexOf(word.charAt(before)) < 0;
  }
}
