package org.zan.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Carries changes of an earlier text over to a later one, as far as nobody changed the same words
 * meanwhile.
 */
final class Transplant {
  /** Words on both sides, multiplied, beyond which lines that differ are not compared by words. */
  private static final long MOST = 4_000_000;

  /**
   * A change of a text.
   *
   * @param start first character that is replaced
   * @param end character after the last
   * @param text what takes its place
   */
  record Change(int start, int end, String text) {}

  /** A stretch of the earlier text, and the end of what stands in its place in the later one. */
  private record Difference(int start, int end, int laterEnd) {}

  private final List<Difference> differences = new ArrayList<>();

  private Transplant(String from, String to) {
    Pieces lines = Pieces.lines(from);
    Pieces later = Pieces.lines(to);
    for (Edit edit : new HistogramDiff().diff(new Comparison(), lines, later)) {
      Pieces words =
          Pieces.words(from, lines.offset(edit.getBeginA()), lines.offset(edit.getEndA()));
      Pieces other = Pieces.words(to, later.offset(edit.getBeginB()), later.offset(edit.getEndB()));
      if ((long) words.size() * other.size() > MOST) {
        add(words, other, new Edit(0, words.size(), 0, other.size()));
      } else {
        MyersDiff.INSTANCE
            .diff(new Comparison(), words, other)
            .forEach(one -> add(words, other, one));
      }
    }
  }

  private void add(Pieces words, Pieces other, Edit edit) {
    differences.add(
        new Difference(
            words.offset(edit.getBeginA()),
            words.offset(edit.getEndA()),
            other.offset(edit.getEndB())));
  }

  /**
   * The changes in the later text; empty where one touches what differs.
   *
   * @param from the earlier text, which the changes are of
   * @param to the later text
   */
  static Optional<List<Change>> of(String from, String to, List<Change> changes) {
    if (from.equals(to)) {
      return Optional.of(List.copyOf(changes));
    }
    Transplant transplant = new Transplant(from, to);
    List<Change> carried = new ArrayList<>();
    for (Change change : changes) {
      int shift = transplant.shift(change);
      if (shift == Integer.MIN_VALUE) {
        return Optional.empty();
      }
      carried.add(new Change(change.start() + shift, change.end() + shift, change.text()));
    }
    return Optional.of(carried);
  }

  /** A text with changes that do not overlap. */
  static String apply(String text, List<Change> changes) {
    StringBuilder after = new StringBuilder();
    int from = 0;
    for (Change change : changes.stream().sorted(Comparator.comparing(Change::start)).toList()) {
      after.append(text, from, change.start()).append(change.text());
      from = change.end();
    }
    return after.append(text, from, text.length()).toString();
  }

  /** By how much a change moves; {@link Integer#MIN_VALUE} where it touches a difference. */
  private int shift(Change change) {
    int shift = 0;
    for (Difference difference : differences) {
      boolean before =
          change.end() < difference.start()
              || change.end() == difference.start() && change.start() < change.end();
      if (before) {
        break;
      }
      boolean insertion = difference.start() == difference.end();
      boolean after =
          change.start() > difference.end()
              || change.start() == difference.end() && !insertion
              || change.start() == difference.end() && change.start() < change.end();
      if (!after) {
        return Integer.MIN_VALUE;
      }
      shift = difference.laterEnd() - difference.end();
    }
    return shift;
  }

  /** A text in pieces: lines, or words, blanks and signs. */
  private static final class Pieces extends Sequence {
    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    static Pieces lines(String text) {
      Pieces lines = new Pieces();
      int i = 0;
      while (i < text.length()) {
        int end = text.indexOf('\n', i) + 1;
        i = lines.add(text, i, end == 0 ? text.length() : end);
      }
      lines.offsets.add(text.length());
      return lines;
    }

    static Pieces words(String text, int from, int to) {
      Pieces words = new Pieces();
      int i = from;
      while (i < to) {
        int end = i + 1;
        if (Character.isLetterOrDigit(text.charAt(i))) {
          while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
          }
        }
        i = words.add(text, i, end);
      }
      words.offsets.add(to);
      return words;
    }

    private int add(String text, int start, int end) {
      offsets.add(start);
      pieces.add(text.substring(start, end));
      return end;
    }

    int offset(int piece) {
      return offsets.get(piece);
    }

    @Override
    public int size() {
      return pieces.size();
    }
  }

  private static final class Comparison extends SequenceComparator<Pieces> {
    @Override
    public boolean equals(Pieces a, int i, Pieces b, int j) {
      return a.pieces.get(i).equals(b.pieces.get(j));
    }

    @Override
    public int hash(Pieces pieces, int i) {
      return pieces.pieces.get(i).hashCode();
    }
  }
}
