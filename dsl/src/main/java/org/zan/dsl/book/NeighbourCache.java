package org.zan.dsl.book;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zan.dsl.summary.ActSummary;

/** Keeps what was lately asked about: wrong references often lead to the same few large acts. */
final class NeighbourCache {
  private static final int MOST = 256;
  private static final float FULL = 0.75f;

  private record Key(ActSummary act, int provision) {}

  private final Map<Key, Neighbours> lately =
      new LinkedHashMap<>(MOST, FULL, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Neighbours> eldest) {
          return size() > MOST;
        }
      };

  synchronized Neighbours of(ActSummary act, int provision) {
    return lately.computeIfAbsent(new Key(act, provision), key -> new Neighbours(act, provision));
  }
}
