package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;

/**
 * Which provisions of a statute book are alike, by their fingerprints: those that agree in all
 * values of a band are looked at, all others need not be (locality-sensitive hashing). Immutable.
 */
public final class Twins {
  /** So many alike provisions are a formula, such as who carries the act out. */
  private static final int FORMULA = 24;

  /** After so many changed files making it anew is better than going through them. */
  private static final int MOST_FRESH = 64;

  private final Base base;
  private final Set<ActSummary> gone;
  private final List<ActSummary> fresh;

  /** All provisions of the acts with which it began: their bands, sorted, and where they are. */
  private record Base(long[] bands, ActSummary[] acts, int[] actOf, int[] indexOf) {}

  /**
   * A provision that is like another.
   *
   * @param act its act
   * @param index its number among the fingerprints of its act
   * @param alike how much they have in common, from 0 to 1
   * @param same whether they have the same words in the same order
   */
  public record Twin(ActSummary act, int index, double alike, boolean same) {}

  private Twins(Base base, Set<ActSummary> gone, List<ActSummary> fresh) {
    this.base = base;
    this.gone = gone;
    this.fresh = fresh;
  }

  static Twins of(List<ActSummary> files) {
    ActSummary[] acts = files.toArray(ActSummary[]::new);
    int[] from = new int[acts.length + 1];
    // On all processors: behind a start, the fingerprints of all acts are still to be decoded.
    Arrays.parallelSetAll(from, a -> a == 0 ? 0 : acts[a - 1].fingerprints().size());
    Arrays.parallelPrefix(from, Integer::sum);
    int size = from[acts.length];
    int[] actOf = new int[size];
    int[] indexOf = new int[size];
    long[] bands = new long[size * Fingerprints.BANDS];
    IntStream.range(0, acts.length)
        .parallel()
        .forEach(a -> fill(acts[a].fingerprints(), a, from[a], actOf, indexOf, bands));
    Arrays.parallelSort(bands);
    return new Twins(new Base(bands, acts, actOf, indexOf), Set.of(), List.of());
  }

  /** Enters the provisions of an act from an entry on. */
  private static void fill(
      Fingerprints prints, int act, int from, int[] actOf, int[] indexOf, long[] bands) {
    for (int i = 0; i < prints.size(); i++) {
      int entry = from + i;
      actOf[entry] = act;
      indexOf[entry] = i;
      for (int band = 0; band < Fingerprints.BANDS; band++) {
        bands[entry * Fingerprints.BANDS + band] =
            (long) prints.band(i, band) << Integer.SIZE | entry;
      }
    }
  }

  /** The same after some files changed; null where it had better be made anew. */
  Twins with(Set<ActSummary> without, Collection<ActSummary> added) {
    List<ActSummary> all = new ArrayList<>(fresh);
    all.removeIf(without::contains);
    all.addAll(added);
    if (all.size() > MOST_FRESH) {
      return null;
    }
    Set<ActSummary> dead = Collections.newSetFromMap(new IdentityHashMap<>());
    dead.addAll(gone);
    // Of those that came later nothing is left to be passed over; kept, each edit would keep a
    // text.
    Set<ActSummary> came = Collections.newSetFromMap(new IdentityHashMap<>());
    came.addAll(fresh);
    without.stream().filter(act -> !came.contains(act)).forEach(dead::add);
    return new Twins(base, dead, all);
  }

  /**
   * The provisions that may be like one; none where so many are that it is a formula.
   *
   * @param prints the fingerprints of its act
   * @param index which of them
   */
  public List<Twin> of(Fingerprints prints, int index) {
    List<Twin> twins = new ArrayList<>();
    for (int band = 0; band < Fingerprints.BANDS; band++) {
      int key = prints.band(index, band);
      int from = first((long) key << Integer.SIZE);
      int to = first((long) key + 1 << Integer.SIZE);
      int count = 0;
      for (int i = from; i < to && count <= FORMULA; i++) {
        int entry = (int) base.bands[i];
        ActSummary act = base.acts[base.actOf[entry]];
        if (!gone.contains(act)) {
          add(twins, prints, index, act, base.indexOf[entry]);
          count++;
        }
      }
      count += addFresh(twins, prints, index, band);
      if (count > FORMULA) {
        return List.of();
      }
    }
    return twins;
  }

  /** Adds what changed files have, and says how much. */
  private int addFresh(List<Twin> twins, Fingerprints prints, int index, int band) {
    int count = 0;
    for (ActSummary act : fresh) {
      Fingerprints others = act.fingerprints();
      for (int i = 0; i < others.size(); i++) {
        if (others.band(i, band) == prints.band(index, band)) {
          add(twins, prints, index, act, i);
          count++;
        }
      }
    }
    return count;
  }

  private static void add(
      List<Twin> twins, Fingerprints prints, int index, ActSummary act, int other) {
    Fingerprints others = act.fingerprints();
    if (others == prints && other == index) {
      return;
    }
    for (Twin known : twins) {
      if (known.act == act && known.index == other) {
        return;
      }
    }
    twins.add(
        new Twin(
            act, other, prints.alike(index, others, other), prints.same(index, others, other)));
  }

  /** Where the first band from this value on is. */
  private int first(long value) {
    int at = Arrays.binarySearch(base.bands, value);
    return at < 0 ? -at - 1 : at;
  }
}
