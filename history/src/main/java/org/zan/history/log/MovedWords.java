package org.zan.history.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.history.LegalCommit;

/**
 * Where words come from that a commit moved, within a text or from another: line by line, whatever
 * their depth and number are now. Only commits that say that they move are looked at so.
 */
final class MovedWords {
  private record Line(Origins origins, int start, int end) {}

  private final Map<String, List<Line>> gone = new HashMap<>();
  private final int commit;

  /** Words that a commit moved. */
  MovedWords(int commit) {
    this.commit = commit;
  }

  /** Whether the commit says that it moves provisions. */
  static boolean in(LegalCommit commit) {
    return commit.changes().stream()
        .anyMatch(change -> change.startsWith("move ") || change.startsWith("end move "));
  }

  /** Notes which lines leave a text. */
  void leave(String before, String after, Origins origins) {
    boolean[] stays = new boolean[before.length() + 1];
    for (Stretch stretch : Kept.of(before, after)) {
      Arrays.fill(stays, stretch.before(), stretch.beforeEnd(), true);
    }
    for (int at = 0; at < before.length(); ) {
      int newline = before.indexOf('\n', at);
      int end = newline < 0 ? before.length() : newline;
      int words = words(before, at, end);
      if (words < end && !stays[words]) {
        gone.computeIfAbsent(before.substring(words, end).strip(), key -> new ArrayList<>())
            .add(new Line(origins, words, end));
      }
      at = end + 1;
    }
  }

  /** The origins of a text, with those of lines that came from elsewhere. */
  Origins arrived(String text, Origins own) {
    int[] commits = new int[text.length()];
    for (int i = 0; i < commits.length; i++) {
      commits[i] = own.at(i);
    }
    for (int at = 0; at < text.length(); ) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      int words = words(text, at, end);
      List<Line> lines =
          words < end && commits[words] == commit
              ? gone.get(text.substring(words, end).strip())
              : null;
      if (lines != null && !lines.isEmpty()) {
        Line line = lines.remove(0);
        for (int i = 0; words + i < end && line.start() + i < line.end(); i++) {
          commits[words + i] = line.origins().at(line.start() + i);
        }
      }
      at = end + 1;
    }
    return Origins.of(commits);
  }

  /** Where the words of a line begin: behind the signs of a heading and the number. */
  private static int words(String text, int start, int end) {
    int at = start;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
      at++;
    }
    int number = at;
    while (number < end && !Character.isWhitespace(text.charAt(number))) {
      number++;
    }
    boolean numbered = number < end && !Character.isLetterOrDigit(text.charAt(number - 1));
    while (numbered && number < end && Character.isWhitespace(text.charAt(number))) {
      number++;
    }
    return numbered ? number : at;
  }
}
