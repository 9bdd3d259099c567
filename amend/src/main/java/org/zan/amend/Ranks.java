package org.zan.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.amend.rules.OfAmendingAct;
import org.zan.amend.rules.Rank;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.References;

/** Whether the act may amend those that it amends: their rank, and whether they amend others. */
final class Ranks {
  private final AmendingAct bill;
  private final StatuteBook book;
  private final List<Finding> findings = new ArrayList<>();

  Ranks(AmendingAct bill, StatuteBook book) {
    this.bill = bill;
    this.book = book;
  }

  List<Finding> findings() {
    References references = bill.summary().references();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < references.size(); i++) {
      boolean names =
          references.place(i) == Place.AMENDED_ACT
              || references.place(i) == Place.INSTRUCTION && !references.act(i).isEmpty();
      if (names) {
        Resolution act = book.resolve(bill.summary(), references.act(i), "");
        if (seen.add(act.identity())) {
          rank(act, references.offset(i), references.length(i));
          amending(act, references.offset(i), references.length(i));
        }
      }
    }
    return findings;
  }

  private void rank(Resolution act, int offset, int length) {
    Optional<ActId> own = bill.identity();
    Optional<ActId> other = ActId.parse(act.identity());
    if (own.isEmpty()
        || other.isEmpty()
        || !own.get().jurisdiction().equals(other.get().jurisdiction())) {
      return;
    }
    Optional<Jurisdiction.Kind> lower = book.kind(own.get());
    Optional<Jurisdiction.Kind> higher = book.kind(other.get());
    boolean below =
        lower.isPresent()
            && higher.isPresent()
            && lower.get().rank() != Integer.MAX_VALUE
            && higher.get().rank() < lower.get().rank();
    if (below) {
      Severity severity = severity(own.get(), other.get());
      if (severity != Severity.OFF) {
        report(Rank.INFO, offset, length)
            .data(
                name(lower.get()),
                name(higher.get()),
                act.act() == null ? act.identity() : act.act().label())
            .atMost(severity)
            .add();
      }
    }
  }

  /** A jurisdiction may set the severity for a pair of kinds: {@code amendment-rank/law/code}. */
  private Severity severity(ActId own, ActId other) {
    String pair = Rank.INFO.id() + "/" + own.kind() + "/" + other.kind();
    String set = book.jurisdiction(bill.summary()).severities().getOrDefault(pair, "");
    return Severity.of(set).orElse(Severity.ERROR);
  }

  private String name(Jurisdiction.Kind kind) {
    return kind.names().getOrDefault(bill.language(), kind.name());
  }

  /** An act that amends others has done so once it is in force: to change it then is too late. */
  private void amending(Resolution act, int offset, int length) {
    boolean amends =
        act.act() != null
            && !act.act().bill()
            && act.act().references().amendBefore(act.act().references().size()) >= 0;
    if (amends) {
      report(OfAmendingAct.INFO, offset, length).data(act.act().label()).add();
    }
  }

  private Report.Draft report(org.zan.dsl.check.RuleInfo rule, int offset, int length) {
    return new Report(rule, bill.reading().file(), findings::add).at(offset, length);
  }
}
