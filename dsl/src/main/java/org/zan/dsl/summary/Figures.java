package org.zan.dsl.summary;

import java.io.IOException;
import java.util.Arrays;

/**
 * The numbers that the provisions of an act name, those of dates among them, as parallel arrays in
 * the order of the text, those of one provision by their size. The language versions of an act have
 * the same ones.
 */
public final class Figures {
  static final Figures NONE = new Figures(new int[0], new int[0]);

  private final int[] provision;
  private final int[] value;

  Figures(int[] provision, int[] value) {
    this.provision = provision;
    this.value = value;
  }

  void write(SummaryWriter out) {
    out.ints(provision);
    out.ints(value);
  }

  static Figures read(SummaryReader in) throws IOException {
    int[] provision = in.ints();
    int[] value = in.ints(provision.length);
    return provision.length == 0 ? NONE : new Figures(provision, value);
  }

  /** The numbers that one provision names itself, the smallest first. */
  public int[] of(int index) {
    int from = first(index);
    int to = from;
    while (to < provision.length && provision[to] == index) {
      to++;
    }
    return Arrays.copyOfRange(value, from, to);
  }

  private int first(int index) {
    int low = 0;
    int high = provision.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (provision[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the same provisions name the same numbers. */
  public boolean equalTo(Figures other) {
    return Arrays.equals(provision, other.provision) && Arrays.equals(value, other.value);
  }
}
