package org.zan.dsl.summary;

import java.util.Arrays;
import org.zan.dsl.reading.Part;

/**
 * Finds the headings of one act by level and number without looking at all of them: one word for
 * each heading, the hash of level and number in its upper half and the provision in its lower half,
 * in order.
 */
final class HeadingIndex {
  private static final int HALF = 32;
  private static final long LOWER = 0xFFFF_FFFFL;

  private final Provisions provisions;
  private final long[] entries;
  private final int[] ranges;

  HeadingIndex(Provisions provisions) {
    this.provisions = provisions;
    long[] all = new long[provisions.size()];
    int[] several = new int[provisions.size()];
    int headings = 0;
    int tombstones = 0;
    for (int p = 1; p < provisions.size(); p++) {
      if (provisions.kind(p) == Part.Kind.LEVEL) {
        all[headings++] = (long) hash(provisions.level(p), provisions.number(p)) << HALF | p;
      }
      if (!provisions.last(p).isEmpty()) {
        several[tombstones++] = p;
      }
    }
    entries = Arrays.copyOf(all, headings);
    Arrays.sort(entries);
    ranges = Arrays.copyOf(several, tombstones);
  }

  int[] ranges() {
    return ranges.clone();
  }

  int[] find(String level, String number) {
    long key = (long) hash(level, number) << HALF;
    int at = Arrays.binarySearch(entries, key);
    int from = at < 0 ? -at - 1 : at;
    int[] found = new int[1];
    int count = 0;
    for (int i = from; i < entries.length && (entries[i] & ~LOWER) == key; i++) {
      int provision = (int) (entries[i] & LOWER);
      if (provisions.level(provision).equals(level)
          && provisions.number(provision).equals(number)) {
        found = count < found.length ? found : Arrays.copyOf(found, count * 2);
        found[count++] = provision;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  private static int hash(String level, String number) {
    return 31 * level.hashCode() + number.hashCode();
  }
}
