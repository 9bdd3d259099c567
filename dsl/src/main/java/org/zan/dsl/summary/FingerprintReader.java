package org.zan.dsl.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;

/**
 * Takes the fingerprints of an act's long provisions: of each innermost heading, and of each first
 * item of an act without headings, with all that stands under it. Signs, the targets of references,
 * capitals and what stands in quotation marks do not count: words that are quoted are another
 * text's.
 */
final class FingerprintReader {
  /** Shorter ones are the same by accident, or formulas. */
  private static final int FEWEST_WORDS = 40;

  private static final int FEWEST_CHARACTERS = FEWEST_WORDS * 3;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long FIRST = 0x9e3779b97f4a7c15L;
  private static final long SECOND = 0xff51afd7ed558ccdL;
  private static final int SHIFT = 32;
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”“";

  /** What counts in a word, without capitals; 0 for all that does not. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean counts =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      FOLDED[c] = counts ? Character.toLowerCase(c) : 0;
    }
  }

  private final ActReading act;
  private final List<Part> parts = new ArrayList<>();
  private final int[] least = new int[Fingerprints.BINS];
  private long before;
  private long last;
  private int words;
  private long exact;
  private int quoted;
  private char[] buffer = new char[1 << 10];

  private FingerprintReader(ActReading act) {
    this.act = act;
  }

  static Fingerprints of(ActReading act, Map<Part, Integer> indices) {
    FingerprintReader reader = new FingerprintReader(act);
    reader.collect(act.act());
    return reader.parts.isEmpty() ? Fingerprints.NONE : reader.read(indices);
  }

  private void collect(Part part) {
    boolean leaf = true;
    for (Part child : part.children()) {
      boolean unit =
          child.kind() == Part.Kind.LEVEL
              || child.kind() == Part.Kind.CROSSHEADING
              || part.kind() == Part.Kind.ACT && child.kind() == Part.Kind.ITEM;
      if (unit) {
        leaf = false;
        collect(child);
      }
    }
    if (leaf && part.parent() != null && !part.repealed() && longEnough(part, 0)) {
      parts.add(part);
    }
  }

  private static boolean longEnough(Part part, int sofar) {
    return characters(part, sofar) >= FEWEST_CHARACTERS;
  }

  private static int characters(Part part, int sofar) {
    int sum = sofar;
    for (Words paragraph : part.paragraphs()) {
      sum += paragraph.length();
    }
    for (Part child : part.children()) {
      sum = sum >= FEWEST_CHARACTERS ? sum : characters(child, sum);
    }
    return sum;
  }

  private Fingerprints read(Map<Part, Integer> indices) {
    int most = parts.size();
    int[] provision = new int[most];
    char[] length = new char[most];
    char[] counts = new char[most];
    int[] sums = new int[most];
    byte[] bins = new byte[most * Fingerprints.BINS];
    int size = 0;
    for (Part part : parts) {
      Arrays.fill(least, Integer.MAX_VALUE);
      words = 0;
      before = 0;
      last = 0;
      exact = BASIS;
      quoted = 0;
      read(part);
      if (words >= FEWEST_WORDS) {
        provision[size] = indices.get(part);
        length[size] = (char) Math.min(part.length(), Character.MAX_VALUE);
        counts[size] = (char) Math.min(words, Character.MAX_VALUE);
        sums[size] = (int) (exact ^ exact >>> SHIFT);
        fill(bins, size * Fingerprints.BINS);
        size++;
      }
    }
    return size == 0
        ? Fingerprints.NONE
        : new Fingerprints(
            Arrays.copyOf(provision, size),
            Arrays.copyOf(length, size),
            Arrays.copyOf(counts, size),
            Arrays.copyOf(sums, size),
            Arrays.copyOf(bins, size * Fingerprints.BINS));
  }

  private void read(Part part) {
    for (Words paragraph : part.paragraphs()) {
      read(paragraph.offset(), paragraph.end());
    }
    for (Part child : part.children()) {
      read(child);
    }
  }

  private void read(int from, int to) {
    char[] text = characters(from, to);
    int end = to - from;
    long word = BASIS;
    boolean any = false;
    for (int i = 0; i < end; i++) {
      char c = text[i];
      char folded = FOLDED[c];
      if (folded != 0) {
        word = (word ^ folded) * PRIME;
        any = true;
        continue;
      }
      if (any) {
        word(word);
        word = BASIS;
        any = false;
      }
      if (c == ']' && i + 1 < end && text[i + 1] == '(') {
        int close = i;
        while (close < end && text[close] != ')') {
          close++;
        }
        i = close == end ? i : close;
      } else if (c > '~') {
        quote(c);
      }
    }
    if (any) {
      word(word);
    }
  }

  /** A stretch of the text as an array, whose characters are read faster than those of a string. */
  private char[] characters(int from, int to) {
    if (buffer.length < to - from) {
      buffer = new char[Math.max(to - from, 2 * buffer.length)];
    }
    act.text().getChars(from, to, buffer, 0);
    return buffer;
  }

  private void quote(char c) {
    if (quoted > 0 && CLOSING.indexOf(c) >= 0) {
      quoted--;
    } else if (OPENING.indexOf(c) >= 0) {
      quoted++;
    }
  }

  private void word(long word) {
    if (quoted > 0) {
      return;
    }
    words++;
    exact = (exact ^ word) * PRIME;
    if (words > 2) {
      long three = (before * FIRST + last) * FIRST + word;
      three = (three ^ three >>> SHIFT) * SECOND;
      three ^= three >>> SHIFT;
      int bin = (int) ((three >>> SHIFT) * Fingerprints.BINS >>> SHIFT);
      int value = (int) three & Integer.MAX_VALUE;
      if (value < least[bin]) {
        least[bin] = value;
      }
    }
    before = last;
    last = word;
  }

  /** A bin into which nothing fell takes what the next one has: so it is equal where that is. */
  private void fill(byte[] bins, int at) {
    for (int bin = 0; bin < Fingerprints.BINS; bin++) {
      int from = bin;
      while (least[from] == Integer.MAX_VALUE) {
        from = (from + 1) % Fingerprints.BINS;
      }
      bins[at + bin] = (byte) (least[from] + from - bin);
    }
  }
}
