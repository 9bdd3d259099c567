package org.zan.history.log;

import java.util.List;
import java.util.Optional;
import org.zan.history.log.FormerAddresses.Address;

/**
 * Finds, among the instructions that a commit's message lists, the one that brought some words: it
 * names the act and the nearest provision, and, where several do, says the words.
 */
final class Instructions {
  private Instructions() {}

  /**
   * Finds it.
   *
   * @param act whose text it is
   * @param then what the provision was called when the commit was made
   */
  static Optional<String> of(
      List<String> changes, FileHeader act, List<Address> then, String words) {
    String best = null;
    int bestScore = 0;
    for (String change : changes) {
      int score = 0;
      for (Address address : then) {
        score = Math.max(score, score(change, act, address, words));
      }
      if (score > bestScore) {
        best = change;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int score(String change, FileHeader act, Address then, String words) {
    int quote = change.indexOf('"');
    String head = quote < 0 ? change : change.substring(0, quote);
    int score = 0;
    for (String word : head.split("[\\s,]+")) {
      String path = then.path();
      boolean named =
          then.act().isEmpty()
              ? act.aliases().contains(word) || act.identity().equals(word)
              : then.act().equals(word);
      if (named) {
        score += 1;
      } else if (path.equals(word) || path.startsWith(word + "/")) {
        score += 10 * word.length();
      }
    }
    boolean said = quote >= 0 && !words.isEmpty() && change.indexOf(words, quote) >= 0;
    return score == 0 ? 0 : score + (said ? 5 : 0);
  }
}
