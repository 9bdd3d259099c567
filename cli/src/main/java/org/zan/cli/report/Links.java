package org.zan.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/**
 * How often each act cites each other one. Language versions of an act are one act: the version
 * that the reader would take speaks for it.
 */
final class Links {
  private final List<ActSummary> acts;
  private final List<Map<Integer, Integer>> cited = new ArrayList<>();

  private Links(List<ActSummary> acts) {
    this.acts = acts;
  }

  /**
   * Counts.
   *
   * @param book the statute book
   * @param wanted names of the files that the report is about
   * @param language the reader's
   */
  static Links of(StatuteBook book, Predicate<String> wanted, String language) {
    Map<String, Integer> numbers = new HashMap<>();
    List<ActSummary> acts = new ArrayList<>();
    for (ActSummary act : book.files()) {
      String key = act.identity().map(ActId::key).orElse("");
      if (act.data() || key.isEmpty()) {
        continue;
      }
      Integer known = numbers.putIfAbsent(key, acts.size());
      if (known == null) {
        acts.add(act);
      } else if (better(act, acts.get(known), wanted, language)) {
        acts.set(known, act);
      }
    }
    Links links = new Links(acts);
    for (int from = 0; from < acts.size(); from++) {
      links.cited.add(links.count(from, book, numbers));
    }
    return links;
  }

  private static boolean better(
      ActSummary act, ActSummary than, Predicate<String> wanted, String language) {
    boolean ours = wanted.test(act.file());
    boolean theirs = wanted.test(than.file());
    return ours != theirs
        ? ours
        : act.language().equals(language) && !than.language().equals(language);
  }

  private Map<Integer, Integer> count(int from, StatuteBook book, Map<String, Integer> numbers) {
    Map<Integer, Integer> counts = new HashMap<>();
    ActSummary act = acts.get(from);
    for (int i = 0; i < act.references().size(); i++) {
      Resolution found = book.resolve(act, i);
      if (found.hasAct()) {
        Integer to = found.act().identity().map(ActId::key).map(numbers::get).orElse(null);
        if (to != null && to != from) {
          counts.merge(to, 1, Integer::sum);
        }
      }
    }
    return counts.isEmpty() ? Map.of() : counts;
  }

  /** The acts, each once. */
  List<ActSummary> acts() {
    return acts;
  }

  /** The acts that an act cites, and how often. */
  Map<Integer, Integer> cited(int act) {
    return cited.get(act);
  }

  /** Takes a citation of an act by another. */
  @FunctionalInterface
  interface Taker {
    /** Takes all that one act says of another. */
    void take(int from, int to, int citations);
  }

  /** Goes through all. */
  void each(Taker taker) {
    for (int from = 0; from < acts.size(); from++) {
      int citing = from;
      cited.get(from).forEach((to, citations) -> taker.take(citing, to, citations));
    }
  }
}
