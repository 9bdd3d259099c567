package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.zan.Words;

/** Finds the words of an instruction in passages, and the occurrences that it means. */
final class Occurrences {
  /**
   * One occurrence.
   *
   * @param passage where
   * @param first index of its first character
   * @param last index after its last
   */
  record Occurrence(Passage passage, int first, int last) {
    String words() {
      return passage.words().substring(first, last);
    }
  }

  private Occurrences() {}

  /** All occurrences of the words, in order; they do not overlap, and each lies in one passage. */
  static List<Occurrence> of(Words sought, List<Passage> passages) {
    String from = Passage.fold(Strings.of(sought.getFrom()));
    String to = sought.getTo() == null ? "" : Passage.fold(Strings.of(sought.getTo()));
    List<Occurrence> found = new ArrayList<>();
    for (Passage passage : passages) {
      String words = passage.words();
      int at = from.isEmpty() ? -1 : words.indexOf(from);
      while (at >= 0) {
        int end = at + from.length();
        if (sought.isToEnd()) {
          end = words.length();
        } else if (!to.isEmpty()) {
          int tail = words.indexOf(to, end);
          end = tail < 0 ? -1 : tail + to.length();
        }
        if (end < 0) {
          break;
        }
        found.add(new Occurrence(passage.whole(), passage.from() + at, passage.from() + end));
        at = words.indexOf(from, end);
      }
    }
    return found;
  }

  /**
   * The occurrences that are meant.
   *
   * @param which {@code first}, {@code last}, {@code 2nd}, {@code 3 times}, {@code all}, or null
   *     where there must be exactly one
   * @return those meant; empty where there are not as many as said
   */
  static List<Occurrence> meant(List<Occurrence> all, String which) {
    if (all.isEmpty()) {
      return List.of();
    }
    if (which == null) {
      return all.size() == 1 ? all : List.of();
    }
    return switch (which) {
      case "all" -> all;
      case "first" -> all.subList(0, 1);
      case "last" -> all.subList(all.size() - 1, all.size());
      default -> counted(all, which);
    };
  }

  private static List<Occurrence> counted(List<Occurrence> all, String which) {
    int number = Integer.parseInt(which.replaceAll("\\D.*", ""));
    if (which.endsWith("times")) {
      return all.size() == number ? all : List.of();
    }
    return number >= 1 && number <= all.size() ? all.subList(number - 1, number) : List.of();
  }
}
