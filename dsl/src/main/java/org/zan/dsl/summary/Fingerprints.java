package org.zan.dsl.summary;

import java.io.IOException;
import java.util.Arrays;

/**
 * What is needed to find out whether long provisions of different acts say the same, without their
 * texts: some twenty bytes each, as parallel arrays in the order of the text. Of two provisions as
 * many bins are the same as their sequences of three words are (MinHash with one permutation, of
 * each value eight bits).
 */
public final class Fingerprints {
  /** Values of a provision. */
  static final int BINS = 12;

  /** Provisions that are alike have all values of at least one band in common, most likely. */
  public static final int BANDS = 4;

  private static final int ROWS = BINS / BANDS;

  static final Fingerprints NONE =
      new Fingerprints(new int[0], new char[0], new char[0], new int[0], new byte[0]);

  private final int[] provision;
  private final char[] length;
  private final char[] words;
  private final int[] exact;
  private final byte[] bins;

  Fingerprints(int[] provision, char[] length, char[] words, int[] exact, byte[] bins) {
    this.provision = provision;
    this.length = length;
    this.words = words;
    this.exact = exact;
    this.bins = bins;
  }

  void write(SummaryWriter out) throws IOException {
    out.ints(provision);
    out.chars(length);
    out.chars(words);
    out.ints(exact);
    out.bytes(bins);
  }

  static Fingerprints read(SummaryReader in) throws IOException {
    int[] provision = in.ints();
    int size = provision.length;
    return size == 0
        ? readNothing(in)
        : new Fingerprints(
            provision, in.chars(size), in.chars(size), in.ints(size), in.bytes(size * BINS));
  }

  private static Fingerprints readNothing(SummaryReader in) throws IOException {
    in.chars(0);
    in.chars(0);
    in.ints(0);
    in.bytes(0);
    return NONE;
  }

  /** How many provisions have one. */
  public int size() {
    return provision.length;
  }

  /** Index of the provision. */
  public int provision(int i) {
    return provision[i];
  }

  /** Length of its number or heading line. */
  public int length(int i) {
    return length[i];
  }

  /** How many words it has. */
  public int words(int i) {
    return words[i];
  }

  /** A band of its values as one number: 26 bits, different for each band. */
  public int band(int i, int band) {
    int value = band;
    for (int row = 0; row < ROWS; row++) {
      value = value << Byte.SIZE | bins[i * BINS + band * ROWS + row] & 0xFF;
    }
    return value;
  }

  /** Whether two provisions have the same words in the same order. */
  public boolean same(int i, Fingerprints other, int j) {
    return exact[i] == other.exact[j] && words[i] == other.words[j] && alike(i, other, j) == 1;
  }

  /** The share of what two provisions have in common, from 0 to 1, as far as that can be told. */
  public double alike(int i, Fingerprints other, int j) {
    int same = 0;
    for (int bin = 0; bin < BINS; bin++) {
      same += bins[i * BINS + bin] == other.bins[j * BINS + bin] ? 1 : 0;
    }
    return (double) same / BINS;
  }

  /** Whether the same provisions have the same words. */
  public boolean equalTo(Fingerprints other) {
    return Arrays.equals(provision, other.provision)
        && Arrays.equals(words, other.words)
        && Arrays.equals(exact, other.exact)
        && Arrays.equals(bins, other.bins);
  }
}
