package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/**
 * Says how a drafter names a provision: the shortest path that leads to it, {@code art5/2/a}. For
 * one thread; who names many provisions of an act asks one writer.
 */
public final class PathWriter {
  private static final int MOST_DUPLICATES = 99;
  private static final String PREAMBLE = "preamble";

  private final Provisions provisions;
  private final PathFinder finder;
  private final Collection<String> levels;

  /** What was read of steps as they are written: those of the headings recur in most paths. */
  private final Map<String, Optional<List<Step>>> parsed = new HashMap<>();

  PathWriter(ActSummary act, Collection<String> levels, Predicate<String> insideArticle) {
    this.provisions = act.provisions();
    this.finder = new PathFinder(act, insideArticle).remembering();
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
        List<String> path = steps.subList(from, steps.size());
        if (leads(path, target)) {
          return String.join("/", path);
        }
      }
    }
    List<String> whole = steps(target, true);
    // Trying each of a hundred articles with one number would take longer than all else.
    Optional<List<Step>> steps = parsed(whole);
    int nth = steps.isEmpty() ? -1 : finder.nth(steps.get(), target);
    if (nth < 0) {
      return tried(whole, target);
    }
    return String.join("/", nth > 1 && nth <= MOST_DUPLICATES ? nth(whole, nth) : whole);
  }

  private String tried(List<String> whole, int target) {
    for (int nth = 2; nth <= MOST_DUPLICATES; nth++) {
      if (leads(nth(whole, nth), target)) {
        return String.join("/", nth(whole, nth));
      }
    }
    return String.join("/", whole);
  }

  private static List<String> nth(List<String> steps, int nth) {
    List<String> path = new ArrayList<>(steps);
    path.set(path.size() - 1, path.get(path.size() - 1) + "~" + nth);
    return path;
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

  private boolean leads(List<String> path, int target) {
    return where(path) == target;
  }

  /**
   * The provision to which steps of a path lead, as they are written; -1 where they lead nowhere.
   */
  public int where(List<String> path) {
    return parsed(path)
        .map(finder::find)
        .filter(found -> found.failed() < 0)
        .map(PathFinder.Found::provision)
        .orElse(-1);
  }

  /** The steps of a path as {@link Path#parse} reads them; each is read once. */
  private Optional<List<Step>> parsed(List<String> path) {
    List<Step> steps = new ArrayList<>(path.size());
    for (String written : path) {
      Optional<List<Step>> some = parsed.computeIfAbsent(written, this::parsed);
      if (some.isEmpty()) {
        // Its signs say something of the path around it.
        return Path.parse(String.join("/", path), levels).map(Path::steps);
      }
      steps.addAll(some.get());
    }
    return steps.size() > Path.MOST_STEPS ? Optional.empty() : Optional.of(steps);
  }

  private Optional<List<Step>> parsed(String written) {
    boolean plain = !written.equals(".") && !written.contains("#") && !written.contains("..");
    return plain ? Path.parse(written, levels).map(Path::steps) : Optional.empty();
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
