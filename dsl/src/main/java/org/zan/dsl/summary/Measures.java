package org.zan.dsl.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods, shares and days of the year that the provisions of an act name in figures, as they
 * are written ({@code 15 working days}, {@code 25 %}, {@code 31 March}), as parallel arrays in the
 * order of the text. Numbers and dates of what is cited are not among them.
 */
public final class Measures {
  /** Letters in which units differ and forms of a word do not. */
  private static final int BEGINNING = 2;

  static final Measures NONE = new Measures(new int[0], new String[0]);

  private final int[] provision;
  private final String[] words;

  Measures(int[] provision, String[] words) {
    this.provision = provision;
    this.words = words;
  }

  void write(SummaryWriter out) throws IOException {
    out.ints(provision);
    out.strings(words);
  }

  static Measures read(SummaryReader in) throws IOException {
    int[] provision = in.ints();
    String[] words = in.strings(provision.length);
    return provision.length == 0 ? NONE : new Measures(provision, words);
  }

  /** Those that provisions name, from one index up to another. */
  public List<String> of(int from, int to) {
    List<String> found = new ArrayList<>();
    for (int i = first(from); i < provision.length && provision[i] < to; i++) {
      found.add(words[i]);
    }
    return found;
  }

  /**
   * What of a measure is compared: its number, and how its unit begins, which may stand in another
   * form.
   */
  public static String compared(String measure) {
    String number = measure.substring(0, measure.indexOf(' '));
    String unit = measure.substring(measure.lastIndexOf(' ') + 1);
    return number + " " + unit.substring(0, Math.min(BEGINNING, unit.length()));
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
}
