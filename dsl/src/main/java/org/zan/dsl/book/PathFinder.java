package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** Follows a path through the provisions of one act: {@code docs/language.md}, "References". */
public final class PathFinder {
  private static final String ANNEX = "annex";
  private static final String ARTICLE = "art";
  private static final String RECITAL = "rec";

  /**
   * Where a path leads.
   *
   * @param provision the provision, or the deepest one on the way
   * @param failed index of the first step that leads nowhere, or -1
   */
  public record Found(int provision, int failed) {}

  private final ActSummary act;
  private final Provisions provisions;
  private final Predicate<String> insideArticle;

  /** Where the steps so far have led. */
  private int at;

  /**
   * Which unnumbered paragraph was named last: the list that it leads in is meant. -1 where none
   * was.
   */
  private int lead;

  /** Whether what stands before the first heading was named. */
  private boolean preamble;

  /** Where steps lead from where; null where nobody follows many paths. */
  private Map<From, To> known;

  private record From(int at, int lead, boolean preamble, Step step) {}

  private record To(boolean leads, int at, int lead, boolean preamble) {}

  /**
   * Creates a finder in one act.
   *
   * @param insideArticle whether the level of this code divides articles: such levels may be named
   *     by their number alone
   */
  public PathFinder(ActSummary act, Predicate<String> insideArticle) {
    this.act = act;
    this.provisions = act.provisions();
    this.insideArticle = insideArticle;
  }

  /** Keeps where each step leads, for who follows many paths that begin alike. */
  PathFinder remembering() {
    known = new HashMap<>();
    return this;
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

  /** Follows steps. */
  Found find(List<Step> steps) {
    at = 0;
    lead = -1;
    preamble = false;
    for (int i = 0; i < steps.size(); i++) {
      boolean leads = known == null ? follow(steps.get(i)) : again(steps.get(i));
      if (!leads) {
        return new Found(at, i);
      }
    }
    return new Found(at, -1);
  }

  /**
   * Which of several that the last step may mean a provision is, from 1; 0 where no count leads to
   * it; -1 where only trying tells.
   */
  int nth(List<Step> steps, int provision) {
    Step last = steps.get(steps.size() - 1);
    if (find(steps.subList(0, steps.size() - 1)).failed() >= 0) {
      return 0;
    }
    int nth = last.kind() == Step.Kind.LEVEL ? headings(last).nth(provision) : -1;
    return nth > 0 || onlyHeadings(last) ? nth : -1;
  }

  /** Whether nothing but headings can be meant by a step. */
  private boolean onlyHeadings(Step step) {
    return step.kind() == Step.Kind.LEVEL
        && !step.number().isEmpty()
        && !step.level().equals(RECITAL)
        && !insideArticle.test(step.level())
        && provisions.named().isEmpty()
        && provisions.ranges().length == 0;
  }

  private boolean again(Step step) {
    From from = new From(at, lead, preamble, step);
    To to = known.computeIfAbsent(from, it -> new To(follow(step), at, lead, preamble));
    at = to.at();
    lead = to.lead();
    preamble = to.preamble();
    return to.leads();
  }

  private boolean follow(Step step) {
    return switch (step.kind()) {
      case HEADING -> provisions.titled(at);
      case TITLE -> at == 0 && !preamble;
      case PREAMBLE -> preamble();
      case CLOSING -> provisions.closing(at);
      // Where a sentence ends is a matter of wording: its number is not counted after.
      case SENTENCE -> step.ordinal() > 0;
      case ROW -> step.ordinal() > 0 && step.ordinal() <= provisions.rows(at);
      case PARAGRAPH -> paragraph(step.ordinal());
      case DEFINITION -> definition(step);
      case LEVEL -> to(level(step));
      case NUMBER -> to(number(step));
    };
  }

  private boolean to(int provision) {
    if (provision < 0) {
      return false;
    }
    at = provision;
    lead = -1;
    preamble = false;
    return true;
  }

  private boolean preamble() {
    preamble =
        at == 0
            && (provisions.bodyStart() > 1
                || provisions.bodyStart() == 1 && provisions.alineas(0) > 0);
    return preamble;
  }

  private boolean paragraph(int ordinal) {
    if (ordinal < 1 || ordinal > provisions.alineas(at)) {
      return false;
    }
    lead = ordinal;
    for (int child = at + 1; child < provisions.next(at); child = provisions.next(child)) {
      if (provisions.kind(child) == Part.Kind.DASH && provisions.lead(child) == ordinal - 1) {
        return to(child);
      }
    }
    return true;
  }

  private boolean definition(Step step) {
    String wanted = folded(step.number());
    int nth = step.nth();
    for (ActSummary.Term term : act.terms()) {
      boolean inside = term.provision() >= at && term.provision() < provisions.next(at);
      if (inside && folded(term.term()).equals(wanted) && --nth == 0) {
        to(term.provision());
        lead = term.alinea() == 0 ? -1 : term.alinea();
        return true;
      }
    }
    return false;
  }

  /**
   * A term as a step has it: small letters and digits, {@code _} for all that stands between them.
   */
  public static String folded(String term) {
    StringBuilder name = new StringBuilder();
    for (char c : term.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '_') {
        name.append('_');
      }
    }
    int end = name.length();
    return end > 0 && name.charAt(end - 1) == '_' ? name.substring(0, end - 1) : name.toString();
  }

  /**
   * The heading that the step names, or -1: children before what stands deeper, the main body
   * before annexes.
   */
  private int level(Step step) {
    int found = headings(step).best();
    if (found < 0) {
      found = step.number().isEmpty() ? only(step) : tombstone(step);
    }
    if (found < 0) {
      found = named(step);
    }
    if (found < 0 && at == 0 && step.level().equals(RECITAL)) {
      found = item(step, 1, provisions.bodyStart());
    }
    return found < 0 && insideArticle.test(step.level())
        ? item(step, at + 1, provisions.next(at))
        : found;
  }

  private Choice headings(Step step) {
    Choice choice = new Choice(provisions, at, step.nth());
    for (int heading : provisions.headings(step.level(), step.number())) {
      choice.offer(heading);
    }
    return choice;
  }

  /** {@code annex}: where no annex is without a number, the only one. */
  private int only(Step step) {
    int only = -1;
    for (int p = at + 1; p < provisions.next(at); p++) {
      if (provisions.level(p).equals(step.level())) {
        if (only >= 0) {
          return -1;
        }
        only = p;
      }
    }
    return only;
  }

  private int tombstone(Step step) {
    Choice choice = new Choice(provisions, at, step.nth());
    for (int range : provisions.ranges()) {
      if (provisions.level(range).equals(step.level()) && covers(range, step)) {
        choice.offer(range);
      }
    }
    return choice.best();
  }

  private int named(Step step) {
    for (int p : provisions.named()) {
      if (p > at && p < provisions.next(at) && provisions.name(p).equals(step.name())) {
        return p;
      }
    }
    return -1;
  }

  /** The item that the step names, or -1. */
  private int number(Step step) {
    int end = provisions.next(at);
    int body = at == 0 ? provisions.bodyStart() : 0;
    int found = item(step, preamble || body == 0 ? at + 1 : body, preamble ? body : end);
    if (found < 0 && !preamble && lead < 0) {
      found = deeper(step);
    }
    if (found < 0 && body > 0) {
      found = item(step, 1, body);
    }
    return found < 0 ? named(step) : found;
  }

  /**
   * The item among the children from {@code from} to {@code end}. A list that a paragraph leads in
   * is one of its own; the first counts.
   */
  private int item(Step step, int from, int end) {
    int nth = step.nth();
    int list = lead;
    int range = -1;
    for (int child = from; child < end; child = provisions.next(child)) {
      boolean numbered =
          provisions.kind(child) == Part.Kind.ITEM || insideArticle.test(provisions.level(child));
      if (!numbered || list >= 0 && provisions.lead(child) != list) {
        continue;
      }
      if (provisions.number(child).equals(step.number())) {
        list = provisions.lead(child);
        if (--nth == 0) {
          return child;
        }
      } else if (range < 0 && covers(child, step)) {
        range = child;
      }
    }
    return step.nth() == 1 ? range : -1;
  }

  /**
   * The one item of this number below headings that are no articles and no annexes; -1 where there
   * is none or several.
   */
  private int deeper(Step step) {
    int only = -1;
    int p = at + 1;
    while (p < provisions.next(at)) {
      boolean heading =
          provisions.kind(p) == Part.Kind.LEVEL || provisions.kind(p) == Part.Kind.CROSSHEADING;
      boolean closed = !heading || closed(provisions.level(p));
      boolean matches = provisions.kind(p) == Part.Kind.ITEM && provisions.parent(p) != at;
      if (matches && (provisions.number(p).equals(step.number()) || covers(p, step))) {
        if (only >= 0) {
          return -1;
        }
        only = p;
      }
      p = closed ? provisions.next(p) : p + 1;
    }
    return only;
  }

  /** Whether no number alone leads from outside into headings of a level. */
  static boolean closed(String level) {
    return level.equals(ARTICLE) || level.equals(ANNEX);
  }

  /** Whether the tombstone stands for several provisions, the one named among them. */
  private boolean covers(int tombstone, Step step) {
    String last = provisions.last(tombstone);
    return !last.isEmpty() && NumberOrder.within(step.number(), provisions.number(tombstone), last);
  }
}
