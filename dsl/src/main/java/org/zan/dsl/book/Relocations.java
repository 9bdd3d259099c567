package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Relocation;

/**
 * What enacted acts say of provisions that got other numbers or places: so an address that nothing
 * has any more leads to what once had it.
 */
final class Relocations {
  /** Who has moved more often than this is not looked for. */
  private static final int MOST = 32;

  private static final String ARTICLE = "art";
  private static final String ANNEX = "annex";

  /**
   * One provision that moved.
   *
   * @param by the act that moved it
   * @param relocation from where to where
   * @param from the steps of its old address
   * @param toAct identity of the act in which it stands since
   */
  private record Shift(ActSummary by, Relocation relocation, List<Step> from, String toAct) {}

  /**
   * Where an address leads now.
   *
   * @param act identity of the act
   * @param path the new address
   * @param moved who moved the provision last
   */
  record Followed(String act, Path path, Resolution.Moved moved) {}

  private final Map<String, List<Shift>> byAct = new HashMap<>();
  private final Collection<String> levels;

  /** Gathers what the acts of a statute book say. */
  Relocations(StatuteBook book, Collection<String> levels) {
    this.levels = levels;
    for (ActSummary by : book.files()) {
      for (Relocation relocation : by.relocations()) {
        Optional<Path> from = Path.parse(relocation.path(), levels);
        String act = book.resolve(by, relocation.act(), "").identity();
        String toAct = book.resolve(by, relocation.toAct(), "").identity();
        if (from.isPresent()) {
          byAct
              .computeIfAbsent(ActId.key(act), key -> new ArrayList<>())
              .add(new Shift(by, relocation, normal(from.get().steps()), ActId.key(toAct)));
        }
      }
    }
    byAct.values().forEach(list -> list.sort(Comparator.comparing(it -> it.relocation().date())));
  }

  /**
   * Follows an address that nothing has: what had it last is meant, wherever that went since.
   *
   * @param act identity of the act
   * @param path the address, without a range
   * @param failed index of its first step that nothing has: what is around that is where it is, and
   *     has not moved
   */
  Optional<Followed> follow(String act, Path path, int failed) {
    String at = act;
    List<Step> steps = normal(path.steps());
    Shift last = last(at, steps, failed - (path.steps().size() - steps.size()));
    Followed found = null;
    for (int i = 0; i < MOST && last != null; i++) {
      List<Step> fresh = new ArrayList<>();
      Path.parse(last.relocation().toPath(), levels).ifPresent(to -> fresh.addAll(to.steps()));
      fresh.addAll(steps.subList(last.from().size(), steps.size()));
      steps = normal(fresh);
      at = last.toAct();
      found =
          new Followed(
              at,
              new Path(fresh, null),
              new Resolution.Moved(
                  last.by(), last.relocation().provision(), last.relocation().date()));
      last = next(at, steps, last);
    }
    return Optional.ofNullable(found);
  }

  /** Who took the address away last; of two at once, who moved the inner provision. */
  private Shift last(String act, List<Step> steps, int failed) {
    Shift best = null;
    for (Shift step : byAct.getOrDefault(act, List.of())) {
      boolean later =
          best == null
              || step.relocation().date().compareTo(best.relocation().date()) > 0
              || step.relocation().date().equals(best.relocation().date())
                  && step.from().size() > best.from().size();
      if (step.from().size() > failed && begins(steps, step.from()) && later) {
        best = step;
      }
    }
    return best;
  }

  /** Who moved it next: later, or at once with a provision around it. */
  private Shift next(String act, List<Step> steps, Shift before) {
    Shift best = null;
    for (Shift step : byAct.getOrDefault(act, List.of())) {
      int order = step.relocation().date().compareTo(before.relocation().date());
      boolean after = order > 0 || order == 0 && step.by() == before.by() && around(step, before);
      if (after && begins(steps, step.from())) {
        boolean better =
            best == null
                || step.relocation().date().equals(best.relocation().date())
                    && step.from().size() > best.from().size();
        best = better ? step : best;
      }
    }
    return best;
  }

  private static boolean around(Shift outer, Shift inner) {
    return outer.from().size() < inner.from().size() && begins(inner.from(), outer.from());
  }

  private static boolean begins(List<Step> steps, List<Step> with) {
    return steps.size() >= with.size() && steps.subList(0, with.size()).equals(with);
  }

  /** Containers of an article may be left out: they are not what tells one from another. */
  private static List<Step> normal(List<Step> steps) {
    for (int i = 0; i < steps.size() && !steps.get(i).level().equals(ANNEX); i++) {
      if (steps.get(i).level().equals(ARTICLE)) {
        return steps.subList(i, steps.size());
      }
    }
    return steps;
  }
}
