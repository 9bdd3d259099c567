package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** The steps that can be taken from one provision: what a wrong step may have meant. */
public final class Neighbours {
  private static final int MOST = 3;

  /**
   * What is near a step that leads nowhere.
   *
   * @param steps steps that lead somewhere, the nearest first; at most three
   * @param slip the only one that differs merely in how it is written, as {@code art5A} from {@code
   *     art5a} and {@code atr5} from {@code art5}; empty where there is none, or several. A step
   *     with another number is never one: it may be another provision.
   */
  public record Near(List<String> steps, String slip) {}

  private final ActSummary act;
  private final int at;

  /** Numbers of the steps by their level, in the order of the numbers; items have no level. */
  private final Map<String, List<String>> numbers = new LinkedHashMap<>();

  private final NearNames names;

  Neighbours(ActSummary act, int at) {
    this.act = act;
    this.at = at;
    Map<String, Set<String>> found = new LinkedHashMap<>();
    collect(act.provisions(), found);
    Set<String> all = new LinkedHashSet<>();
    found.forEach(
        (level, set) -> {
          set.forEach(number -> all.add(level + number));
          numbers.put(level, List.copyOf(set));
        });
    names = new NearNames(all, 1);
  }

  /** Children, and the headings below headings. */
  private void collect(Provisions provisions, Map<String, Set<String>> found) {
    int p = at + 1;
    while (p < provisions.next(at)) {
      boolean heading =
          provisions.kind(p) == Part.Kind.LEVEL || provisions.kind(p) == Part.Kind.CROSSHEADING;
      boolean child = provisions.parent(p) == at || provisions.kind(p) == Part.Kind.LEVEL;
      if (child && !provisions.number(p).isEmpty()) {
        found
            .computeIfAbsent(provisions.level(p), level -> new TreeSet<>(Neighbours::compare))
            .add(provisions.number(p));
      }
      p = heading ? p + 1 : provisions.next(p);
    }
  }

  private static int compare(String a, String b) {
    int order = NumberOrder.compare(a, b);
    return order == 0 ? a.compareTo(b) : order;
  }

  /** What is near the step. */
  Near near(Step step, Vocabulary vocabulary) {
    return switch (step.kind()) {
      case LEVEL, NUMBER -> numbered(step, vocabulary);
      case PARAGRAPH -> counted("al", act.provisions().alineas(at));
      case ROW -> counted("row", act.provisions().rows(at));
      case DEFINITION -> defined(step);
      default -> new Near(List.of(), "");
    };
  }

  private static Near counted(String code, int last) {
    return new Near(last == 0 ? List.of() : List.of(code + last), "");
  }

  private Near defined(Step step) {
    Set<String> terms = new LinkedHashSet<>();
    act.terms().forEach(term -> terms.add("def." + PathFinder.folded(term.term())));
    List<String> near = new NearNames(terms, 2).near("def." + PathFinder.folded(step.number()));
    return new Near(
        near.subList(0, Math.min(MOST, near.size())), near.size() == 1 ? near.get(0) : "");
  }

  private Near numbered(Step step, Vocabulary vocabulary) {
    Set<String> near = new LinkedHashSet<>(slips(step, vocabulary));
    String slip = near.size() == 1 ? near.iterator().next() : "";
    near.addAll(beside(step));
    near.addAll(names.near(step.name()));
    return new Near(near.stream().limit(MOST).toList(), slip);
  }

  /**
   * Steps with the same number that differ in capitals, in look-alike letters, or in the level's
   * code where that is none.
   */
  private List<String> slips(Step step, Vocabulary vocabulary) {
    List<String> slips = new ArrayList<>();
    String wanted = plain(step.name());
    for (String other : names.near(step.name())) {
      boolean code =
          step.kind() == Step.Kind.NUMBER
              && !tail(wanted).isEmpty()
              && tail(wanted).equals(tail(plain(other)));
      if (plain(other).equals(wanted) || code) {
        slips.add(other);
      }
    }
    if (step.kind() == Step.Kind.NUMBER) {
      String word = step.name().substring(0, step.name().length() - tail(step.name()).length());
      vocabulary
          .level(word)
          .map(level -> level.code() + tail(step.name()))
          .filter(name -> has(name))
          .ifPresent(slips::add);
    }
    return slips;
  }

  private boolean has(String name) {
    return numbers.entrySet().stream()
        .anyMatch(
            entry ->
                name.startsWith(entry.getKey())
                    && entry.getValue().contains(name.substring(entry.getKey().length())));
  }

  private static String plain(String name) {
    return ActId.key(name).toLowerCase(Locale.ROOT);
  }

  /** What follows the small letters with which a step begins. */
  private static String tail(String name) {
    int i = 0;
    while (i < name.length() && Character.isLowerCase(name.charAt(i))) {
      i++;
    }
    return name.substring(i);
  }

  /** The steps of the same level before and after the one that is missing. */
  private List<String> beside(Step step) {
    List<String> same = numbers.getOrDefault(step.level(), List.of());
    int found = Collections.binarySearch(same, step.number(), Neighbours::compare);
    int next = found < 0 ? -found - 1 : found;
    List<String> beside = new ArrayList<>();
    for (int i = next - 1; i <= next; i++) {
      if (i >= 0 && i < same.size()) {
        beside.add(step.level() + same.get(i));
      }
    }
    return beside;
  }
}
