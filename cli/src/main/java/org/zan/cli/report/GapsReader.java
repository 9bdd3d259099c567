package org.zan.cli.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zan.cli.check.Sources;
import org.zan.cli.check.Spot;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** Looks for acts that the law speaks of and nobody made. */
final class GapsReader {
  /** The rule that finds provisions under which an act is due and was not made. */
  static final String RULE = "unmade-act";

  private static final int MOST = 25;

  private final StatuteBook book;
  private final Predicate<String> wanted;
  private final Sources sources;
  private final Map<String, Count> counts = new HashMap<>();
  private int references;

  private static final class Count {
    private final Place first;
    private final Set<String> files = new HashSet<>();
    private int citations;

    private Count(Place first) {
      this.first = first;
    }
  }

  GapsReader(StatuteBook book, Predicate<String> wanted, Sources sources) {
    this.book = book;
    this.wanted = wanted;
    this.sources = sources;
  }

  Gaps read(List<Passage> unmade) {
    for (ActSummary act : book.files()) {
      if (!act.data() && wanted.test(act.file())) {
        look(act);
      }
    }
    List<Gaps.Missing> missing =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Count> it) -> -it.getValue().citations)
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(it -> missing(it.getKey(), it.getValue()))
            .toList();
    return new Gaps(missing, counts.size() - missing.size(), references, List.copyOf(unmade));
  }

  private void look(ActSummary act) {
    References all = act.references();
    for (int i = 0; i < all.size(); i++) {
      Resolution found = book.resolve(act, i);
      boolean missing =
          found.state() == Resolution.State.UNKNOWN_ACT
              || found.state() == Resolution.State.UNKNOWN_ALIAS;
      if (missing) {
        Place place = new Place(act.file(), all.offset(i), all.length(i));
        Count count = counts.computeIfAbsent(found.identity(), key -> new Count(place));
        count.citations++;
        count.files.add(act.file());
        references++;
      }
    }
  }

  private Gaps.Missing missing(String name, Count count) {
    Spot spot = sources.spot(count.first);
    return new Gaps.Missing(
        name, count.citations, count.files.size(), spot.toString(), Passage.Words.around(spot));
  }
}
