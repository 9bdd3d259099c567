package org.zan.amend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;

/**
 * A text of which only the provisions that instructions name are left, the headings and facts of
 * all others, and blanks in the place of their words: it reads several times as fast, and all that
 * is left stands at the same offsets. A {@code #} in the first column ends all that is open above
 * it, so each stretch between two such lines can be left out without changing how others are read.
 */
final class Excerpt {
  /** Shorter texts are read as a whole. */
  private static final int SHORT = 8_000;

  private final String text;
  private final boolean[] left;
  private final List<Integer> starts;

  private Excerpt(String text, List<Integer> starts, boolean[] left) {
    this.text = text;
    this.starts = starts;
    this.left = left;
  }

  /**
   * The excerpt for some paths; empty where the whole text is needed.
   *
   * @param paths where instructions lead
   * @param levels codes of the levels that are known
   */
  static Optional<Excerpt> of(String text, Collection<String> paths, Collection<String> levels) {
    Set<String> numbers = new HashSet<>();
    for (String path : paths) {
      Step first =
          Path.parse(path, levels)
              .filter(p -> !p.steps().isEmpty())
              .filter(p -> p.last() == null || p.steps().size() > 1)
              .map(p -> p.steps().get(0))
              .orElse(null);
      if (first == null || first.kind() != Step.Kind.LEVEL || first.number().isEmpty()) {
        return Optional.empty();
      }
      numbers.add(first.number());
    }
    if (text.length() < SHORT || numbers.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> starts = sections(text);
    return Optional.of(new Excerpt(text, starts, left(text, starts, numbers)));
  }

  /** Where lines begin that have a hash sign in the first column; the header is the first. */
  private static List<Integer> sections(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = text.indexOf("\n#"); i >= 0; i = text.indexOf("\n#", i + 1)) {
      starts.add(i + 1);
    }
    return starts;
  }

  /** Which stretches stay: those whose heading has one of the numbers, and what is under them. */
  private static boolean[] left(String text, List<Integer> starts, Set<String> numbers) {
    boolean[] left = new boolean[starts.size()];
    left[0] = true;
    int depth = Integer.MAX_VALUE;
    for (int i = 1; i < left.length; i++) {
      int start = starts.get(i);
      int end = text.indexOf('\n', start);
      String heading = text.substring(start, end < 0 ? text.length() : end);
      int hashes = 0;
      while (hashes < heading.length() && heading.charAt(hashes) == '#') {
        hashes++;
      }
      depth = hashes <= depth ? Integer.MAX_VALUE : depth;
      boolean named = depth == Integer.MAX_VALUE && numbers.stream().anyMatch(heading::contains);
      depth = named ? hashes : depth;
      left[i] = depth < Integer.MAX_VALUE;
    }
    return left;
  }

  /** Whether what stands at an offset is left. */
  boolean has(int offset) {
    int section = 0;
    while (section + 1 < starts.size() && starts.get(section + 1) <= offset) {
      section++;
    }
    return left[section];
  }

  /**
   * The text with blanks in the place of what is left out: all lines but the heading and those that
   * begin with a fact.
   */
  String text() {
    char[] chars = text.toCharArray();
    for (int i = 0; i < left.length; i++) {
      int end = i + 1 < left.length ? starts.get(i + 1) - 1 : chars.length;
      int words = left[i] ? -1 : text.indexOf('\n', starts.get(i));
      if (words >= 0 && words < end) {
        Arrays.fill(chars, words + 1, end, ' ');
      }
    }
    for (int fact = text.indexOf("\n@"); fact >= 0; fact = text.indexOf("\n@", fact + 1)) {
      int end = text.indexOf('\n', fact + 1);
      text.getChars(fact, end < 0 ? chars.length : end + 1, chars, fact);
    }
    return new String(chars);
  }
}
