package org.zan.dsl.rules.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/**
 * The language versions of an act, and which provision of the one is which of the other: the one
 * with the same number in the same place. Letters differ from alphabet to alphabet, so what is
 * lettered, and what has no number, is counted.
 */
public final class Versions {
  /** Tells whether a provision of one version says something else than that of another. */
  public interface Difference {
    /** Whether they differ. */
    boolean between(ActSummary a, int provision, ActSummary b, int counterpart);
  }

  private final ActSummary act;
  private final List<ActSummary> others;
  private final List<int[]> counterparts = new ArrayList<>();

  private Versions(ActSummary act, List<ActSummary> others) {
    this.act = act;
    this.others = others;
    others.forEach(other -> counterparts.add(counterparts(act, other)));
  }

  /** Those of an act; null where it, or the whole statute book, has one language alone. */
  public static Versions of(ActSummary act, StatuteBook book) {
    boolean oneLanguage = book.settings().languages().size() == 1;
    if (oneLanguage || act.identity().isEmpty() || act.language().isEmpty()) {
      return null;
    }
    List<ActSummary> all = book.acts(act.identity().get().toString());
    if (all.size() < 2) {
      return null;
    }
    List<ActSummary> others = new ArrayList<>();
    for (ActSummary other : all) {
      boolean twice = others.stream().anyMatch(it -> it.language().equals(other.language()));
      boolean version =
          !other.language().isEmpty()
              && !other.language().equals(act.language())
              && other.bill() == act.bill();
      if (version && !twice) {
        others.add(other);
      }
    }
    List<String> order = book.settings().languages();
    List<String> languages = order.isEmpty() ? book.jurisdiction(act).languages() : order;
    others.sort(
        Comparator.comparing(
                (ActSummary it) ->
                    languages.contains(it.language())
                        ? languages.indexOf(it.language())
                        : languages.size())
            .thenComparing(ActSummary::language));
    return others.isEmpty() ? null : new Versions(act, List.copyOf(others));
  }

  /** The other versions, in the order of the languages of the statute book or legal order. */
  public List<ActSummary> others() {
    return others;
  }

  /** The provision of another version that is this one; -1 where it has none. */
  public int counterpart(ActSummary other, int provision) {
    return counterparts.get(others.indexOf(other))[provision];
  }

  /**
   * The version beside which this one's provision looks wrong: it differs from all others, and they
   * agree. Where no two agree, or there are but two versions, the one whose file comes first is not
   * told. Null where nothing is to be told here.
   */
  public ActSummary against(int provision, Difference difference) {
    List<ActSummary> having =
        others.stream().filter(it -> counterpart(it, provision) >= 0).toList();
    List<ActSummary> differing =
        having.stream()
            .filter(it -> difference.between(act, provision, it, counterpart(it, provision)))
            .toList();
    if (differing.isEmpty() || differing.size() < having.size()) {
      return null;
    }
    ActSummary first = having.get(0);
    boolean agreed =
        having.size() > 1
            && having.stream()
                .skip(1)
                .noneMatch(
                    it ->
                        difference.between(
                            first, counterpart(first, provision), it, counterpart(it, provision)));
    return agreed || having.stream().anyMatch(it -> it.file().compareTo(act.file()) < 0)
        ? first
        : null;
  }

  /** Whether all other versions that have a provision agree about it, and there are several. */
  public boolean agree(int provision, Difference difference) {
    List<ActSummary> having =
        others.stream().filter(it -> counterpart(it, provision) >= 0).toList();
    ActSummary first = having.isEmpty() ? null : having.get(0);
    return having.size() > 1
        && having.stream()
            .skip(1)
            .noneMatch(
                it ->
                    difference.between(
                        first, counterpart(first, provision), it, counterpart(it, provision)));
  }

  /**
   * How much of a provision is marked where it is told about: its number, or the sign of a heading.
   */
  public static int width(ActSummary act, int provision) {
    return provision == 0 ? 0 : act.provisions().number(provision).length() + 1;
  }

  /** For each provision of one act that of another which is the same; -1 where none is. */
  public static int[] counterparts(ActSummary act, ActSummary other) {
    int[] found = new int[act.provisions().size()];
    Arrays.fill(found, -1);
    found[0] = 0;
    match(act.provisions(), 0, other.provisions(), 0, found);
    return found;
  }

  private static void match(Provisions a, int here, Provisions b, int there, int[] found) {
    if (a.next(here) == here + 1 || b.next(there) == there + 1) {
      return;
    }
    Map<String, Deque<Integer>> known = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int child = there + 1; child < b.next(there); child = b.next(child)) {
      known.computeIfAbsent(key(b, child, counts), it -> new ArrayDeque<>(1)).add(child);
    }
    counts.clear();
    for (int child = here + 1; child < a.next(here); child = a.next(child)) {
      Deque<Integer> same = known.get(key(a, child, counts));
      if (same != null && !same.isEmpty()) {
        found[child] = same.remove();
        match(a, child, b, found[child], found);
      }
    }
  }

  /** What a provision has in common with its counterpart among those beside it. */
  private static String key(Provisions provisions, int p, Map<String, Integer> counts) {
    String number = provisions.number(p);
    String kind = provisions.kind(p) == Part.Kind.LEVEL ? provisions.level(p) : kind(provisions, p);
    if (!number.isEmpty() && Character.isDigit(number.charAt(0))) {
      return kind + ' ' + number + ' ' + provisions.last(p);
    }
    return kind + '#' + counts.merge(kind, 1, Integer::sum);
  }

  private static String kind(Provisions provisions, int p) {
    return provisions.kind(p) == Part.Kind.ITEM
        ? "item" + provisions.lead(p)
        : provisions.kind(p).name();
  }
}
