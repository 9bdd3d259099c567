package org.zan.dsl.jurisdiction;

import org.zan.dsl.norm.ActId;

/** Guesses which level word a misspelt one means. */
final class MeantWord {
  private static final int SHORTEST_KNOWN = 3;

  private MeantWord() {}

  /**
   * The known word that looks the same but has letters of another script, or is one edit away;
   * empty where there is none.
   *
   * @param vocabulary the known words
   * @param written the word in small letters
   * @param shortest letters that the word must have for an edit to be believed
   * @param numberBefore whether only words count that have their number before them
   */
  static String of(Vocabulary vocabulary, String written, int shortest, boolean numberBefore) {
    String folded = ActId.key(written);
    String best = "";
    for (String known : vocabulary.levelWords()) {
      boolean candidate =
          known.length() >= SHORTEST_KNOWN && !known.endsWith(".") && !known.equals(written);
      boolean near =
          candidate
              && (ActId.key(known).equals(folded)
                  || written.length() >= shortest && EditDistance.atMostOne(written, known));
      boolean fits = near && (!numberBefore || vocabulary.word(known).orElseThrow().before());
      if (fits && (best.isEmpty() || nearer(known, best, written.length()))) {
        best = known;
      }
    }
    return best;
  }

  /** Letters are swapped or mistaken more often than left out; else the order of the alphabet. */
  private static boolean nearer(String word, String than, int length) {
    int by = Math.abs(word.length() - length) - Math.abs(than.length() - length);
    return by < 0 || by == 0 && word.compareTo(than) < 0;
  }
}
