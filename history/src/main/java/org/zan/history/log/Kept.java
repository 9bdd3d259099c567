package org.zan.history.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zan.history.merge.Matches;

/**
 * What of a text a later version keeps: whole lines first, then, in lines that changed, words. Of
 * lines that are mostly new nothing is kept: an act that restates a paragraph gives it its words,
 * also those that stood there before.
 */
final class Kept {
  private final String before;
  private final String after;
  private final List<Stretch> stretches = new ArrayList<>();

  private Kept(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** The stretches that stand in both, in order. */
  static List<Stretch> of(String before, String after) {
    Kept kept = new Kept(before, after);
    kept.compare();
    return kept.stretches;
  }

  private void compare() {
    char[] a = before.toCharArray();
    char[] b = after.toCharArray();
    int first = Arrays.mismatch(a, b);
    if (first < 0) {
      add(0, 0, a.length);
      return;
    }
    int head = before.lastIndexOf('\n', first - 1) + 1;
    int endA = a.length;
    int endB = b.length;
    while (endA > head && endB > head && a[endA - 1] == b[endB - 1]) {
      endA--;
      endB--;
    }
    // Lines are compared whole, so what follows begins with a line in both.
    int newline = before.indexOf('\n', Math.max(0, endA));
    int tail = newline < 0 ? 0 : a.length - newline - 1;
    tail = Math.max(0, Math.min(tail, Math.min(a.length, b.length) - head));
    add(0, 0, head);
    lines(head, a.length - tail, head, b.length - tail);
    add(a.length - tail, b.length - tail, tail);
  }

  private void lines(int startA, int endA, int startB, int endB) {
    List<int[]> left = cut(before, startA, endA);
    List<int[]> right = cut(after, startB, endB);
    int[] match = Matches.of(stripped(before, left), stripped(after, right));
    int a = startA;
    int b = startB;
    for (int i = 0; i < match.length; i++) {
      if (match[i] >= 0) {
        int[] one = left.get(i);
        int[] other = right.get(match[i]);
        words(a, one[0], b, other[0], true);
        words(one[0], one[1], other[0], other[1], false);
        a = one[1];
        b = other[1];
      }
    }
    words(a, endA, b, endB, true);
  }

  private static List<int[]> cut(String text, int start, int end) {
    List<int[]> lines = new ArrayList<>();
    int at = start;
    while (at < end) {
      int newline = text.indexOf('\n', at);
      int next = newline < 0 || newline >= end ? end : newline + 1;
      lines.add(new int[] {at, next});
      at = next;
    }
    return lines;
  }

  private static List<String> stripped(String text, List<int[]> lines) {
    return lines.stream().map(line -> text.substring(line[0], line[1]).strip()).toList();
  }

  private void words(int startA, int endA, int startB, int endB, boolean changed) {
    if (startA == endA || startB == endB) {
      return;
    }
    List<int[]> left = tokens(before, startA, endA);
    List<int[]> right = tokens(after, startB, endB);
    int[] match = Matches.of(texts(before, left), texts(after, right));
    long kept = Arrays.stream(match).filter(there -> there >= 0).count();
    if (changed && kept * 2 < right.size()) {
      return;
    }
    for (int i = 0; i < match.length; i++) {
      if (match[i] >= 0) {
        int[] token = left.get(i);
        add(token[0], right.get(match[i])[0], token[1] - token[0]);
      }
    }
  }

  private static List<int[]> tokens(String text, int start, int end) {
    List<int[]> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      int from = at;
      char c = text.charAt(at++);
      if (Character.isWhitespace(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
      }
      tokens.add(new int[] {from, at});
    }
    return tokens;
  }

  private static List<String> texts(String text, List<int[]> tokens) {
    return tokens.stream().map(token -> text.substring(token[0], token[1])).toList();
  }

  /** Adds a stretch; one that differs from the last only by what both have between is its end. */
  private void add(int a, int b, int length) {
    if (length == 0) {
      return;
    }
    int last = stretches.size() - 1;
    if (last >= 0) {
      Stretch before1 = stretches.get(last);
      int gap = a - before1.beforeEnd();
      if (gap == b - before1.afterEnd()
          && before.regionMatches(before1.beforeEnd(), after, before1.afterEnd(), gap)) {
        stretches.set(
            last, new Stretch(before1.before(), before1.after(), a + length - before1.before()));
        return;
      }
    }
    stretches.add(new Stretch(a, b, length));
  }
}
