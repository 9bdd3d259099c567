package org.zan.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.zan.amend.AmendingAct;
import org.zan.amend.AmendmentCheck;
import org.zan.amend.conflicts.Conflict;
import org.zan.amend.conflicts.Conflicts;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** How the bills of a statute book stand to it and to each other. */
final class BillStates {
  private final LiveBook live;
  private final Map<String, AmendingAct> byFile = new HashMap<>();
  private final Map<String, Set<String>> conflicts = new HashMap<>();

  BillStates(LiveBook live, BookView view, LocalDate date, CancelChecker cancel) {
    this.live = live;
    List<AmendingAct> bills = new ArrayList<>();
    for (ActSummary act : view.book().files()) {
      if (AmendmentCheck.concerns(act)) {
        cancel.checkCanceled();
        view.reading(act.file())
            .map(reading -> AmendingAct.of(reading, view.book()))
            .ifPresent(
                bill -> {
                  bills.add(bill);
                  byFile.put(act.file(), bill);
                });
      }
    }
    cancel.checkCanceled();
    for (Conflict conflict : Conflicts.among(bills, date, view.book(), view::text)) {
      String first = name(conflict.first());
      String second = name(conflict.second());
      conflicts.computeIfAbsent(first, it -> new TreeSet<>()).add(second);
      conflicts.computeIfAbsent(second, it -> new TreeSet<>()).add(first);
    }
  }

  private static String name(Conflict.Side side) {
    return side.bill().identity().map(ActId::toString).orElse(side.file());
  }

  /** The bills with which one does not go together. */
  List<String> conflicts(String bill) {
    return List.copyOf(conflicts.getOrDefault(bill, Set.of()));
  }

  /** Whether an instruction of a bill cannot be carried out, in any language. */
  boolean fails(List<ActSummary> versions) {
    return versions.stream()
        .flatMap(version -> live.findings(version.file()).stream())
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule().id())
        .anyMatch(rule -> rule.startsWith("amendment-") || rule.equals("malformed-instruction"));
  }

  /** The days on which a bill would take effect. */
  List<String> dates(ActSummary version) {
    AmendingAct bill = byFile.get(version.file());
    return bill == null ? List.of() : bill.dates().stream().map(LocalDate::toString).toList();
  }
}
