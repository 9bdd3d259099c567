package org.zan.history.log;

import java.util.Arrays;
import java.util.List;

/**
 * Which commit each stretch of a text came with: runs that end at an offset, each with the number
 * of its commit. Immutable.
 */
final class Origins {
  static final Origins NONE = new Origins(new int[0], new int[0]);

  private final int[] ends;
  private final int[] commits;

  Origins(int[] ends, int[] commits) {
    this.ends = ends;
    this.commits = commits;
  }

  /** All of a text from one commit. */
  static Origins whole(int length, int commit) {
    return length == 0 ? NONE : new Origins(new int[] {length}, new int[] {commit});
  }

  /** A text of which each character has its commit. */
  static Origins of(int[] commits) {
    Builder builder = new Builder(16);
    for (int i = 0; i < commits.length; i++) {
      builder.add(i + 1, commits[i]);
    }
    return builder.origins();
  }

  int runs() {
    return ends.length;
  }

  int end(int run) {
    return ends[run];
  }

  int commit(int run) {
    return commits[run];
  }

  /** The commit of the character at an offset. */
  int at(int offset) {
    if (ends.length == 0) {
      return -1;
    }
    int found = Arrays.binarySearch(ends, offset + 1);
    return commits[Math.min(found >= 0 ? found : -found - 1, ends.length - 1)];
  }

  /**
   * The origins of a later version.
   *
   * @param kept what it keeps of this one
   * @param text the later version
   * @param commit the commit of what is new; -1 where that is to count as part of what it replaces
   */
  Origins after(List<Stretch> kept, String text, int commit) {
    Builder builder = new Builder(ends.length + 2 * kept.size());
    int before = 0;
    int after = 0;
    for (Stretch stretch : kept) {
      fresh(builder, before, after, stretch.after(), text, commit);
      copy(builder, stretch);
      before = stretch.beforeEnd();
      after = stretch.afterEnd();
    }
    fresh(builder, before, after, text.length(), text, commit);
    return builder.origins();
  }

  /** New text; blanks alone are nobody's. */
  private void fresh(Builder builder, int before, int from, int to, String text, int commit) {
    if (from < to) {
      boolean inherits = commit < 0 || text.substring(from, to).isBlank();
      builder.add(to, inherits ? at(Math.max(0, before - (commit < 0 ? 0 : 1))) : commit);
    }
  }

  private void copy(Builder builder, Stretch stretch) {
    int shift = stretch.after() - stretch.before();
    int found = Arrays.binarySearch(ends, stretch.before() + 1);
    for (int run = found >= 0 ? found : -found - 1; run < ends.length; run++) {
      builder.add(Math.min(ends[run], stretch.beforeEnd()) + shift, commits[run]);
      if (ends[run] >= stretch.beforeEnd()) {
        return;
      }
    }
  }

  /** Takes what another version of the text gives where this one has only the commit itself. */
  Origins preferring(Origins other, int commit) {
    Builder builder = new Builder(ends.length + other.ends.length);
    int run = 0;
    int otherRun = 0;
    while (run < ends.length && otherRun < other.ends.length) {
      int end = Math.min(ends[run], other.ends[otherRun]);
      builder.add(end, commits[run] == commit ? other.commits[otherRun] : commits[run]);
      run += ends[run] == end ? 1 : 0;
      otherRun += other.ends[otherRun] == end ? 1 : 0;
    }
    return builder.origins();
  }

  boolean has(int commit) {
    return Arrays.stream(commits).anyMatch(one -> one == commit);
  }

  private static final class Builder {
    private int[] ends;
    private int[] commits;
    private int size;

    Builder(int capacity) {
      ends = new int[Math.max(4, capacity)];
      commits = new int[ends.length];
    }

    void add(int end, int commit) {
      if (size > 0 && commits[size - 1] == commit) {
        ends[size - 1] = end;
        return;
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
        commits = Arrays.copyOf(commits, size * 2);
      }
      ends[size] = end;
      commits[size++] = commit;
    }

    Origins origins() {
      return new Origins(Arrays.copyOf(ends, size), Arrays.copyOf(commits, size));
    }
  }
}
