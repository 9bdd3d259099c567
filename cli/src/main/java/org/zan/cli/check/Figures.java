package org.zan.cli.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.CheckedBook;
import org.zan.workspace.Progress;

/** What a statute book consists of, and how long its check took. */
public final class Figures {
  private final Map<Resolution.State, Long> states = new EnumMap<>(Resolution.State.class);
  private final Map<Progress.Phase, Double> seconds = new EnumMap<>(Progress.Phase.class);
  private long acts;
  private long bills;
  private long bytes;
  private long provisions;
  private long references;
  private long toOthers;
  private long resolved;

  /** Adds a statute book. */
  void add(CheckedBook checked) {
    add(checked.book(), file -> true);
    checked.seconds().forEach((phase, time) -> seconds.merge(phase, time, Double::sum));
  }

  /** Adds files of a statute book that have such names. */
  public void add(StatuteBook book, Predicate<String> wanted) {
    for (ActSummary act : book.files()) {
      if (!act.data() && wanted.test(act.file())) {
        acts++;
        bills += act.bill() ? 1 : 0;
        bytes += act.bytes();
        provisions += act.provisions().size() - 1;
        references(act, book);
      }
    }
  }

  private void references(ActSummary act, StatuteBook book) {
    for (int i = 0; i < act.references().size(); i++) {
      Resolution found = book.resolve(act, i);
      references++;
      states.merge(found.state(), 1L, Long::sum);
      resolved += found.hasAct() ? 1 : 0;
      toOthers += found.hasAct() && found.act() != act ? 1 : 0;
    }
  }

  /** How many files hold an act or a bill. */
  public long acts() {
    return acts;
  }

  /** How many of them are bills. */
  public long bills() {
    return bills;
  }

  /** Size of their files. */
  public long bytes() {
    return bytes;
  }

  /** How many provisions they have. */
  public long provisions() {
    return provisions;
  }

  /** How many references they make. */
  public long references() {
    return references;
  }

  /** How many references lead to an act that is held. */
  public long resolved() {
    return resolved;
  }

  /** How many of these lead to another act than the one they stand in. */
  public long resolvedToOthers() {
    return toOthers;
  }

  /** How many references lead so far. */
  public long of(Resolution.State state) {
    return states.getOrDefault(state, 0L);
  }

  /** How long each phase took, in seconds. */
  public Map<Progress.Phase, Double> seconds() {
    return seconds;
  }
}
