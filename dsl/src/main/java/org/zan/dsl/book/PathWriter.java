package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.zan.dsl.norm.Path;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** Says how a drafter names a provision: the shortest path that leads to it, {@code art5/2/a}. */
public final class PathWriter {
  private static final int MOST_DUPLICATES = 99;
  private static final String PREAMBLE = "preamble";

  private final Provisions provisions;
  private final PathFinder finder;
  private final Collection<String> levels;

  PathWriter(ActSummary act, Collection<String> levels, Predicate<String> insideArticle) {
    this.provisions = act.provisions();
    this.finder = new PathFinder(act, insideArticle);
    this.levels = levels;
  }

  /**
   * The path of a provision; {@code .} for the act. Of what has neither number nor name, the path
   * of what it stands in.
   */
  public String of(int provision) {
    int target = provision;
    while (target > 0 && step(target).isEmpty()) {
      target = provisions.parent(target);
    }
    if (target <= 0) {
      return ".";
    }
    for (boolean lists : new boolean[] {false, true}) {
      List<String> steps = steps(target, lists);
      int shortest = steps.get(0).equals(PREAMBLE) ? 0 : outermost(target, lists, steps.size());
      for (int from = shortest; from >= 0; from--) {
        String path = String.join("/", steps.subList(from, steps.size()));
        if (leads(path, target)) {
          return path;
        }
      }
    }
    String whole = String.join("/", steps(target, true));
    for (int nth = 2; nth <= MOST_DUPLICATES; nth++) {
      if (leads(whole + "~" + nth, target)) {
        return whole + "~" + nth;
      }
    }
    return whole;
  }

  /**
   * The step with which the shortest path may begin: no number alone leads into an article or annex
   * ({@link PathFinder} looks for it below other headings only), and trying would look at all.
   */
  private int outermost(int target, boolean lists, int steps) {
    int p = provisions.named().isEmpty() ? provisions.parent(target) : 0;
    while (p > 0 && !PathFinder.closed(provisions.level(p))) {
      p = provisions.parent(p);
    }
    return p > 0 && !step(p).isEmpty() && enclosed(target, p)
        ? steps(p, lists).size() - 1
        : steps - 1;
  }

  /** Whether all between an article and a provision in it are items and dashes. */
  private boolean enclosed(int target, int article) {
    for (int p = target; p != article; p = provisions.parent(p)) {
      if (provisions.kind(p) != Part.Kind.ITEM && provisions.kind(p) != Part.Kind.DASH) {
        return false;
      }
    }
    return true;
  }

  private boolean leads(String path, int target) {
    return Path.parse(path, levels)
        .map(finder::find)
        .filter(found -> found.failed() < 0 && found.provision() == target)
        .isPresent();
  }

  /**
   * Steps from the outermost container; {@code lists}: with the paragraph that leads each list in.
   */
  private List<String> steps(int provision, boolean lists) {
    List<String> steps = new ArrayList<>();
    for (int p = provision; p > 0; p = provisions.parent(p)) {
      if (!step(p).isEmpty()) {
        steps.add(0, step(p));
      }
      if (lists && provisions.kind(p) == Part.Kind.ITEM && provisions.lead(p) > 0) {
        steps.add(0, "al" + provisions.lead(p));
      }
      if (provisions.parent(p) == 0
          && p < provisions.bodyStart()
          && provisions.kind(p) != Part.Kind.LEVEL) {
        steps.add(0, PREAMBLE);
      }
    }
    return steps;
  }

  private String step(int provision) {
    if (provisions.kind(provision) == Part.Kind.DASH) {
      return "al" + (provisions.lead(provision) + 1);
    }
    String numbered = provisions.level(provision) + provisions.number(provision);
    return provisions.number(provision).isEmpty() && !provisions.name(provision).isEmpty()
        ? provisions.name(provision)
        : numbered;
  }
}
