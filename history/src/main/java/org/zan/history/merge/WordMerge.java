package org.zan.history.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges two changes of one passage word by word. Changes merge where an unchanged word stands
 * between them, unless one of the two restates a sentence that the other changes too: what the
 * other changed may not be meant any more.
 */
final class WordMerge {
  private final Wording base;
  private final Wording ours;
  private final Wording theirs;
  private final int[] inOurs;
  private final int[] inTheirs;

  private WordMerge(String base, String ours, String theirs) {
    this.base = Wording.of(base);
    this.ours = Wording.of(ours);
    this.theirs = Wording.of(theirs);
    this.inOurs = Matches.of(this.base.words(), this.ours.words());
    this.inTheirs = Matches.of(this.base.words(), this.theirs.words());
  }

  /**
   * A stretch of the text before that a side replaces.
   *
   * @param start first word of the text before
   * @param end the word after its last
   * @param from first word of the side
   * @param to the word after its last
   */
  private record Hunk(int start, int end, int from, int to) {}

  /** Both changes in one text; empty where they touch the same words. */
  static Optional<String> of(String base, String ours, String theirs) {
    return new WordMerge(base, ours, theirs).merge();
  }

  private Optional<String> merge() {
    List<Hunk> left = hunks(inOurs, ours);
    List<Hunk> right = hunks(inTheirs, theirs);
    if (restates(left, right)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      Hunk one = l < left.size() ? left.get(l) : null;
      Hunk other = r < right.size() ? right.get(r) : null;
      if (one != null && other != null && touch(one, other)) {
        if (!same(one, other)) {
          return Optional.empty();
        }
        at = write(text, at, one, ours);
        l++;
        r++;
      } else if (other == null || one != null && one.start < other.start) {
        at = write(text, at, one, ours);
        l++;
      } else {
        at = write(text, at, other, theirs);
        r++;
      }
    }
    kept(text, at, base.size());
    text.append(blanks(base.size()));
    return Optional.of(text.toString());
  }

  private static boolean touch(Hunk one, Hunk other) {
    return one.start <= other.end && other.start <= one.end;
  }

  private boolean same(Hunk one, Hunk other) {
    return one.start == other.start
        && one.end == other.end
        && ours.words()
            .subList(one.from, one.to)
            .equals(theirs.words().subList(other.from, other.to));
  }

  private int write(StringBuilder text, int at, Hunk hunk, Wording side) {
    kept(text, at, hunk.start);
    for (int i = hunk.from; i < hunk.to; i++) {
      text.append(side.blanks().get(i)).append(side.words().get(i));
    }
    return hunk.end;
  }

  private void kept(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.append(blanks(i)).append(base.words().get(i));
    }
  }

  /** The blanks before a word that stays, as the side that changed them has them. */
  private String blanks(int word) {
    String was = base.blanks().get(word);
    String left = blanks(word, inOurs, ours);
    return left.equals(was) ? blanks(word, inTheirs, theirs) : left;
  }

  private String blanks(int word, int[] match, Wording side) {
    boolean end = word == base.size();
    int there = end ? side.size() : match[word];
    return there < 0 ? base.blanks().get(word) : side.blanks().get(there);
  }

  private List<Hunk> hunks(int[] match, Wording side) {
    List<Hunk> hunks = new ArrayList<>();
    int start = 0;
    int from = 0;
    for (int i = 0; i <= base.size(); i++) {
      int there = i == base.size() ? side.size() : match[i];
      if (there >= 0) {
        if (i > start || there > from) {
          hunks.add(new Hunk(start, i, from, there));
        }
        start = i + 1;
        from = there + 1;
      }
    }
    return hunks;
  }

  /**
   * Whether a sentence that both change keeps less than half of its words on one side. What both
   * change alike is no matter.
   */
  private boolean restates(List<Hunk> left, List<Hunk> right) {
    int[] sentences = base.sentences();
    int count = base.size() == 0 ? 0 : sentences[base.size() - 1] + 1;
    int[] words = new int[count];
    for (int sentence : sentences) {
      words[sentence]++;
    }
    List<Hunk> mine = left.stream().filter(hunk -> !within(hunk, right, false)).toList();
    List<Hunk> yours = right.stream().filter(hunk -> !within(hunk, left, true)).toList();
    int[] byOurs = changed(mine, sentences, count);
    int[] byTheirs = changed(yours, sentences, count);
    for (int i = 0; i < count; i++) {
      boolean both = byOurs[i] > 0 && byTheirs[i] > 0;
      if (both && (byOurs[i] * 2 > words[i] || byTheirs[i] * 2 > words[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean within(Hunk hunk, List<Hunk> others, boolean swapped) {
    return others.stream().anyMatch(other -> swapped ? same(other, hunk) : same(hunk, other));
  }

  /** For each sentence how many of its words are replaced; an insertion counts as one. */
  private int[] changed(List<Hunk> hunks, int[] sentences, int count) {
    int[] changed = new int[count];
    for (Hunk hunk : hunks) {
      if (hunk.start == hunk.end && count > 0) {
        changed[sentences[Math.max(0, Math.min(hunk.start, base.size()) - 1)]]++;
      }
      for (int i = hunk.start; i < hunk.end; i++) {
        changed[sentences[i]]++;
      }
    }
    return changed;
  }
}
