package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** Follows a path through the provisions of one act: {@code docs/language.md}, "References". */
public final class PathFinder {
  private static final String ANNEX = "annex";

  /**
   * Where a path leads.
   *
   * @param provision the provision, or the deepest one on the way
   * @param failed index of the first step that leads nowhere, or -1
   */
  public record Found(int provision, int failed) {}

  private final ActSummary act;
  private final Provisions provisions;

  /** Creates a finder in one act. */
  public PathFinder(ActSummary act) {
    this.act = act;
    this.provisions = act.provisions();
  }

  /** Follows the path, its range aside. */
  public Found find(Path path) {
    return find(path.steps());
  }

  /** Follows the path to the end of its range, or to its only end. */
  public Found findLast(Path path) {
    if (path.last() == null) {
      return find(path);
    }
    List<Step> steps = new ArrayList<>(path.steps().subList(0, path.steps().size() - 1));
    steps.add(path.last());
    return find(steps);
  }

  private Found find(List<Step> steps) {
    int at = 0;
    int lead = -1;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      switch (step.kind()) {
        case HEADING, TITLE, PREAMBLE, CLOSING, SENTENCE -> {}
        case PARAGRAPH -> {
          if (step.ordinal() < 1 || step.ordinal() > provisions.alineas(at)) {
            return new Found(at, i);
          }
          lead = step.ordinal();
          int dash = dash(at, lead);
          if (dash > 0) {
            at = dash;
            lead = -1;
          }
        }
        case ROW -> {
          if (step.ordinal() < 1 || step.ordinal() > provisions.rows(at)) {
            return new Found(at, i);
          }
        }
        case DEFINITION -> {
          int found = definition(at, step.number());
          if (found < 0) {
            return new Found(at, i);
          }
          at = found;
        }
        default -> {
          int found = child(at, step, lead);
          if (found < 0) {
            return new Found(at, i);
          }
          at = found;
          lead = -1;
        }
      }
    }
    return new Found(at, -1);
  }

  /** The dash item that is the {@code ordinal}th unnumbered piece of the provision, or -1. */
  private int dash(int at, int ordinal) {
    for (int child = at + 1; child < provisions.next(at); child = provisions.next(child)) {
      if (provisions.kind(child) == Part.Kind.DASH && provisions.lead(child) == ordinal - 1) {
        return child;
      }
    }
    return -1;
  }

  private int definition(int at, String name) {
    String wanted = name.replace('_', ' ');
    for (ActSummary.Term term : act.terms()) {
      boolean inside = term.provision() >= at && term.provision() < provisions.next(at);
      if (inside && (term.term().equalsIgnoreCase(wanted) || term.term().equals(name))) {
        return term.provision();
      }
    }
    return -1;
  }

  /** Nearest provision under {@code at} that the step names: children first, then what stands deeper; annexes last. */
  private int child(int at, Step step, int lead) {
    int nth = step.nth();
    int direct = -1;
    int list = -1;
    for (int child = at + 1; child < provisions.next(at); child = provisions.next(child)) {
      if (!matches(child, step)) {
        continue;
      }
      if (provisions.kind(child) == Part.Kind.ITEM) {
        if (lead >= 0 && provisions.lead(child) != lead) {
          continue;
        }
        if (lead < 0 && list >= 0 && provisions.lead(child) != list) {
          continue;
        }
        list = provisions.lead(child);
      }
      if (--nth == 0) {
        direct = child;
        break;
      }
    }
    return direct >= 0 ? direct : deeper(at, step);
  }

  private int deeper(int at, Step step) {
    int nth = step.nth();
    int child = at + 1;
    int inAnnex = -1;
    while (child < provisions.next(at)) {
      boolean annex = at == 0 && provisions.level(child).equals(ANNEX);
      boolean container = provisions.kind(child) != Part.Kind.ITEM && provisions.kind(child) != Part.Kind.DASH;
      if (matches(child, step) && provisions.parent(child) != at) {
        if (!insideAnnex(child, at) && --nth == 0) {
          return child;
        }
        inAnnex = inAnnex < 0 ? child : inAnnex;
      }
      boolean closed = step.kind() == Step.Kind.NUMBER && !(container && provisions.kind(child) == Part.Kind.CROSSHEADING);
      child = closed || annex && step.kind() == Step.Kind.NUMBER ? provisions.next(child) : child + 1;
    }
    return step.nth() == 1 ? inAnnex : -1;
  }

  private boolean insideAnnex(int provision, int at) {
    for (int p = provisions.parent(provision); p > at; p = provisions.parent(p)) {
      if (provisions.level(p).equals(ANNEX)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(int provision, Step step) {
    boolean level =
        step.kind() == Step.Kind.LEVEL
            ? provisions.level(provision).equals(step.level())
            : provisions.kind(provision) == Part.Kind.ITEM || provisions.kind(provision) == Part.Kind.LEVEL && provisions.level(provision).isEmpty();
    if (!level) {
      return false;
    }
    String number = provisions.number(provision);
    return number.equals(step.number())
        || step.kind() == Step.Kind.LEVEL && step.number().isEmpty()
        || !provisions.last(provision).isEmpty() && NumberOrder.within(step.number(), number, provisions.last(provision));
  }
}
