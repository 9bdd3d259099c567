package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zan.dsl.jurisdiction.EditDistance;

/**
 * Finds the names that are a slip or two away from a wrong one, without comparing it with all:
 * names that are near one another become equal when a letter or two are taken out of each. The
 * hashes of what is left are kept, grouped by their last bits. Safe for use by several threads.
 */
public final class NearNames {
  /**
   * Names longer than this are compared with one slip only: their number of pairs of letters grows
   * too large.
   */
  private static final int LONGEST_FOR_TWO = 24;

  /** Names shorter than this differ altogether where two letters differ. */
  private static final int SHORTEST_FOR_TWO = 6;

  private static final int MOST_COMPARED = 500;
  private static final int MOST_BUCKETS = 1 << 19;

  private interface Hashes {
    void take(int hash);
  }

  private final List<String> names;
  private final int slips;
  private final int mask;
  private final int[] starts;
  private final int[] entries;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  /**
   * Indexes names.
   *
   * @param slips how many inserted, deleted, replaced or swapped letters a wrong name may have: 1
   *     or 2
   */
  public NearNames(Collection<String> names, int slips) {
    this.names = List.copyOf(names);
    this.slips = slips;
    int[] total = new int[1];
    this.names.forEach(name -> shortened(name, deletions(name), hash -> total[0]++));
    int buckets = Integer.highestOneBit(Math.max(1, Math.min(MOST_BUCKETS, total[0]))) << 1;
    this.mask = buckets - 1;
    this.starts = new int[buckets + 1];
    this.entries = new int[total[0]];
    fill();
  }

  private void fill() {
    for (String name : names) {
      shortened(name, deletions(name), hash -> starts[(hash & mask) + 1]++);
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    for (int i = 0; i < names.size(); i++) {
      int name = i;
      shortened(names.get(i), deletions(names.get(i)), hash -> entries[next[hash & mask]++] = name);
    }
  }

  /**
   * The near names, the nearest first, then in the order of the alphabet; empty where none is near.
   * The name itself is none.
   */
  public List<String> near(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  private List<String> find(String name) {
    List<String> one = find(name, 1);
    return one.isEmpty() && deletions(name) > 1 ? find(name, 2) : one;
  }

  private List<String> find(String name, int distance) {
    Set<Integer> candidates = new HashSet<>();
    shortened(
        name,
        distance,
        hash -> {
          for (int i = starts[hash & mask];
              i < starts[(hash & mask) + 1] && candidates.size() < MOST_COMPARED;
              i++) {
            candidates.add(entries[i]);
          }
        });
    List<String> near = new ArrayList<>();
    for (int candidate : candidates) {
      String other = names.get(candidate);
      boolean close =
          distance == 1
              ? EditDistance.atMostOne(name, other)
              : EditDistance.of(name, other) == distance;
      if (close) {
        near.add(other);
      }
    }
    near.sort(Comparator.naturalOrder());
    return List.copyOf(near);
  }

  private int deletions(String name) {
    boolean two =
        slips > 1 && name.length() >= SHORTEST_FOR_TWO && name.length() <= LONGEST_FOR_TWO;
    return two ? 2 : 1;
  }

  /** Hashes of the name and of what is left of it without one letter, or without two. */
  private static void shortened(String name, int deletions, Hashes out) {
    int length = name.length();
    int[] prefix = new int[length + 1];
    int[] power = new int[length + 1];
    power[0] = 1;
    for (int i = 0; i < length; i++) {
      prefix[i + 1] = prefix[i] * 31 + name.charAt(i);
      power[i + 1] = power[i] * 31;
    }
    out.take(mixed(prefix[length]));
    for (int i = 0; i < length; i++) {
      int without = prefix[i] * power[length - i - 1] + part(prefix, power, i + 1, length);
      out.take(mixed(without));
      for (int j = i + 1; deletions > 1 && j < length; j++) {
        int head = prefix[i] * power[j - i - 1] + part(prefix, power, i + 1, j);
        out.take(mixed(head * power[length - j - 1] + part(prefix, power, j + 1, length)));
      }
    }
  }

  private static int part(int[] prefix, int[] power, int from, int to) {
    return prefix[to] - prefix[from] * power[to - from];
  }

  /** Spreads what differs in the upper bits over the lower ones. */
  private static int mixed(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ h >>> 15;
  }
}
