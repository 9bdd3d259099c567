package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;
import org.zan.dsl.summary.TermUse;

/**
 * The terms that hold in an act, where it uses them, in whatever form its language gives them:
 * those that it defines, and those of acts that it refers to with {@code terms:}.
 */
public final class Terms {
  /**
   * A term that holds in an act.
   *
   * @param act the act that defines it
   * @param term where it is defined
   */
  public record Known(ActSummary act, ActSummary.Term term) {
    /** The words that define it. */
    public Range range() {
      return new Range(act.file(), term.offset(), term.term().length());
    }
  }

  /**
   * A use of a term.
   *
   * @param known the term
   * @param range the words that use it
   */
  public record Use(Known known, Range range) {}

  /** No use of a term crosses an empty line. */
  private static final String PARAGRAPHS = "\n\n";

  private Terms() {}

  /** The terms that hold in an act; its own come first. */
  public static List<Known> in(View view, ActSummary act) {
    List<Known> known = new ArrayList<>();
    act.terms().forEach(term -> known.add(new Known(act, term)));
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.relation(i) == Relation.TERMS) {
        Resolution target = view.book().resolve(act, i);
        if (target.hasAct() && target.act() != act && target.state() != Resolution.State.DANGLING) {
          imported(target, known);
        }
      }
    }
    return known;
  }

  private static void imported(Resolution target, List<Known> known) {
    int end = target.act().provisions().next(target.last());
    for (ActSummary.Term term : target.act().terms()) {
      if (term.provision() >= target.provision() && term.provision() < end) {
        known.add(new Known(target.act(), term));
      }
    }
  }

  /**
   * Where an act uses the terms that hold in it, in the order of the text, the places of definition
   * left out. Of two that overlap the longer stays.
   */
  public static List<Use> uses(View view, ActSummary act, ActReading reading) {
    return uses(view, act, reading, new Range(act.file(), 0, reading.text().length()));
  }

  /** Where paragraphs that touch a stretch of an act use terms. */
  static List<Use> uses(View view, ActSummary act, ActReading reading, Range stretch) {
    List<Known> known = in(view, act);
    String text = reading.text();
    int from = text.lastIndexOf(PARAGRAPHS, Math.min(stretch.offset(), text.length()) - 1);
    int to = text.indexOf(PARAGRAPHS, Math.min(stretch.end(), text.length()));
    return known.isEmpty()
        ? List.of()
        : uses(view, act, reading, known, Math.max(0, from), to < 0 ? text.length() : to);
  }

  private static List<Use> uses(
      View view, ActSummary act, ActReading reading, List<Known> known, int from, int to) {
    List<TermUse.Use> found =
        new ArrayList<>(
            TermUse.uses(
                reading, known.stream().map(term -> term.term().term()).toList(), from, to));
    found.sort(
        Comparator.comparingInt(TermUse.Use::offset)
            .thenComparing(Comparator.comparingInt(TermUse.Use::length).reversed())
            .thenComparingInt(TermUse.Use::term));
    Forms forms = Forms.of(view.book().jurisdictions().vocabulary(), act.language());
    List<Use> uses = new ArrayList<>();
    int end = 0;
    for (TermUse.Use use : found) {
      String words = reading.text().substring(use.offset(), use.offset() + use.length());
      boolean one = use.offset() >= end && !words.contains(PARAGRAPHS);
      if (one && forms.uses(words, known.get(use.term()).term().term())) {
        end = use.offset() + use.length();
        Range range = new Range(act.file(), use.offset(), use.length());
        if (reading.terms().stream()
            .noneMatch(
                it -> it.offset() < range.end() && range.offset() < it.offset() + it.length())) {
          uses.add(new Use(known.get(use.term()), range));
        }
      }
    }
    return uses;
  }

  /** All uses of one term: in its act, and in those that import it. */
  public static List<Use> uses(View view, Known term) {
    List<Use> uses = new ArrayList<>();
    for (ActSummary act : view.book().files()) {
      if (act == term.act() || imports(view, act, term)) {
        view.reading(act.file())
            .ifPresent(
                reading ->
                    uses(view, act, reading).stream()
                        .filter(use -> use.known().equals(term))
                        .forEach(uses::add));
      }
    }
    return uses;
  }

  private static boolean imports(View view, ActSummary act, Known term) {
    if (!view.book().termsImportedFrom(term.act())) {
      return false;
    }
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.relation(i) == Relation.TERMS) {
        return in(view, act).contains(term);
      }
    }
    return false;
  }

  static Optional<Subject> at(View view, ActSummary act, ActReading reading, int offset) {
    for (ActSummary.Term term : act.terms()) {
      Range range = new Range(act.file(), term.offset(), term.term().length());
      if (range.touches(offset)) {
        return Optional.of(new Subject.Term(range, act, term));
      }
    }
    return uses(view, act, reading, new Range(act.file(), Math.max(0, offset), 0)).stream()
        .filter(use -> use.range().touches(offset))
        .findFirst()
        .map(use -> new Subject.Term(use.range(), use.known().act(), use.known().term()));
  }

  /** The longest end of a text that begins at a word and with which a term begins; or nothing. */
  static String beginning(String before, String term) {
    for (int length = Math.min(before.length(), term.length() - 1); length > 1; length--) {
      int start = before.length() - length;
      boolean atWord = start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1));
      if (atWord && before.regionMatches(true, start, term, 0, length)) {
        return before.substring(start);
      }
    }
    return "";
  }
}
