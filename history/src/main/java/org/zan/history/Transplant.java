package org.zan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Carries changes of an earlier text over to a later one, as far as nobody changed the same words
 * meanwhile.
 */
final class Transplant {
  /**
   * A change of a text.
   *
   * @param start first character that is replaced
   * @param end character after the last
   * @param text what takes its place
   */
  record Change(int start, int end, String text) {}

  private final Words from;
  private final Words to;
  private final EditList differences;

  private Transplant(String from, String to) {
    this.from = new Words(from);
    this.to = new Words(to);
    DiffAlgorithm myers = MyersDiff.INSTANCE;
    this.differences = myers.diff(new Words.Comparison(), this.from, this.to);
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
    for (Change change :
        changes.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
      after.append(text, from, change.start()).append(change.text());
      from = change.end();
    }
    return after.append(text, from, text.length()).toString();
  }

  /** By how much a change moves; {@link Integer#MIN_VALUE} where it touches a difference. */
  private int shift(Change change) {
    int shift = 0;
    for (Edit difference : differences) {
      int begin = from.offset(difference.getBeginA());
      int end = from.offset(difference.getEndA());
      if (change.end() <= begin && (change.end() < begin || change.start() < change.end())) {
        break;
      }
      if (change.start() < end || change.start() == begin) {
        return Integer.MIN_VALUE;
      }
      shift = to.offset(difference.getEndB()) - end;
    }
    return shift;
  }

  /** A text as words, blanks and signs. */
  private static final class Words extends Sequence {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    Words(String text) {
      int i = 0;
      while (i < text.length()) {
        int end = i + 1;
        if (Character.isLetterOrDigit(text.charAt(i))) {
          while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
          }
        }
        offsets.add(i);
        words.add(text.substring(i, end));
        i = end;
      }
      offsets.add(text.length());
    }

    int offset(int word) {
      return offsets.get(word);
    }

    @Override
    public int size() {
      return words.size();
    }

    private static final class Comparison extends SequenceComparator<Words> {
      @Override
      public boolean equals(Words a, int i, Words b, int j) {
        return a.words.get(i).equals(b.words.get(j));
      }

      @Override
      public int hash(Words sequence, int i) {
        return sequence.words.get(i).hashCode();
      }
    }
  }
}
