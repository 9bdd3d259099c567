package org.zan.dsl.summary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters for comparing words: small, without accents, and {@code і} of Kazakh, which is often
 * typed as the Latin letter, as that one.
 */
final class Letters {
  /** Up to here letters may carry accents that Unicode takes apart: Latin, Greek, Cyrillic. */
  private static final int ACCENTED = 0x530;

  private static final char DOTTED_I = 'і';
  private static final char[] FOLDED = new char[1 << 16];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = Character.isLetterOrDigit((char) c) ? fold((char) c) : ' ';
    }
  }

  private Letters() {}

  /** A letter folded; a blank for what is no letter or digit. */
  static char folded(char c) {
    return FOLDED[c];
  }

  private static char fold(char c) {
    char small = Character.toLowerCase(c);
    char plain =
        small < ACCENTED
            ? Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0)
            : small;
    return plain == DOTTED_I ? 'i' : plain;
  }

  /**
   * The text with each letter folded and a blank for all that is no letter or digit; of the same
   * length.
   */
  static char[] folded(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = FOLDED[letters[i]];
    }
    return letters;
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : new String(folded(text)).split(" +")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
