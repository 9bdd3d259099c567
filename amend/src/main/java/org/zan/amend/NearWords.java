package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.jurisdiction.EditDistance;
import org.zan.dsl.norm.ActId;

/** What words that are not found may have meant. */
final class NearWords {
  private static final int LONGEST_SOUGHT = 200;
  private static final int MOST_WINDOWS = 3_000;

  /** How words differ that are taken for the same. */
  enum Slip {
    /** In more than how they are written. */
    NONE,
    /** In capitals. */
    CAPITALS,
    /** In letters of another script that look the same. */
    LETTERS
  }

  /**
   * Words that are near.
   *
   * @param words as they stand there
   * @param slip how they differ
   * @param count how often they stand there
   */
  record Near(String words, Slip slip, int count) {}

  private NearWords() {}

  /** The words of the passages nearest to those sought; empty where none is near. */
  static Optional<Near> of(String sought, List<Passage> passages) {
    return folded(sought, passages, Slip.CAPITALS)
        .or(() -> folded(sought, passages, Slip.LETTERS))
        .or(() -> nearest(sought, passages));
  }

  private static Optional<Near> folded(String sought, List<Passage> passages, Slip slip) {
    String wanted = fold(sought, slip);
    String first = null;
    int count = 0;
    for (Passage passage : passages) {
      String words = fold(passage.words(), slip);
      for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
        first = first == null ? passage.words().substring(at, at + wanted.length()) : first;
        count++;
      }
    }
    return first == null ? Optional.empty() : Optional.of(new Near(first, slip, count));
  }

  /** Keeps the length, so that offsets stay those of the words. */
  private static String fold(String words, Slip slip) {
    String same = slip == Slip.LETTERS ? ActId.key(words) : words;
    StringBuilder folded = new StringBuilder(same.length());
    for (int i = 0; i < same.length(); i++) {
      folded.append(Character.toLowerCase(same.charAt(i)));
    }
    return folded.toString();
  }

  /** The stretch of as many words that differs in the fewest letters, if in few. */
  private static Optional<Near> nearest(String sought, List<Passage> passages) {
    if (sought.isBlank() || sought.length() > LONGEST_SOUGHT) {
      return Optional.empty();
    }
    int count = sought.strip().split(" ").length;
    int best = Math.max(1, sought.length() / 3) + 1;
    String found = null;
    int windows = 0;
    for (Passage passage : passages) {
      for (String window : windows(passage.words(), count)) {
        if (windows++ > MOST_WINDOWS) {
          break;
        }
        boolean far = Math.abs(window.length() - sought.length()) >= best;
        int distance = far ? best : EditDistance.of(sought, window);
        if (distance < best) {
          best = distance;
          found = window;
        }
      }
    }
    return Optional.ofNullable(found).map(words -> new Near(words, Slip.NONE, 1));
  }

  private static List<String> windows(String words, int count) {
    List<Integer> begins = new ArrayList<>();
    begins.add(0);
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == ' ') {
        begins.add(i + 1);
      }
    }
    begins.add(words.length() + 1);
    List<String> windows = new ArrayList<>();
    for (int i = 0; i + count < begins.size(); i++) {
      windows.add(words.substring(begins.get(i), begins.get(i + count) - 1));
    }
    return windows;
  }
}
