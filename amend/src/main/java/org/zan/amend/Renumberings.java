package org.zan.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.amend.Citing.Cite;
import org.zan.amend.Successors.Successor;
import org.zan.amend.rules.Renumbered;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.InForce;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Renumber;

/** Provisions in force that a bill gives another number or place, and how many cite them. */
final class Renumberings {
  /** As many places as anybody looks at; the rest is counted. */
  private static final int MOST_SHOWN = 20;

  private final AmendingAct bill;
  private final StatuteBook book;
  private final Citing citing;
  private final Successors successors;
  private final List<Finding> findings = new ArrayList<>();

  private Renumberings(AmendingAct bill, StatuteBook book, Citing citing, Successors successors) {
    this.bill = bill;
    this.book = book;
    this.citing = citing;
    this.successors = successors;
  }

  /** What is found in a bill that was carried out. */
  static List<Finding> of(
      AmendingAct bill, StatuteBook book, Citing citing, Successors successors, Trial trial) {
    Renumberings renumberings = new Renumberings(bill, book, citing, successors);
    for (Outcome outcome : trial.outcomes()) {
      for (Done done : outcome.done()) {
        renumberings.look(done);
      }
    }
    return renumberings.findings;
  }

  private void look(Done done) {
    Order order = done.order();
    boolean changes =
        order.instruction() instanceof Renumber || order.instruction() instanceof Move;
    Optional<ActSummary> act = book.file(done.file()).filter(it -> changes && !it.bill());
    if (act.isEmpty() || !citing.holds(done.file())) {
      return;
    }
    TargetText old = citing.text(done.file());
    List<Part> parts = new ArrayList<>();
    for (Spot spot : old.find(Targets.path(Targets.of(order.instruction()).get(0))).spots()) {
      if (spot.kind() == Spot.Kind.PROVISION && spot.sentence() == 0) {
        parts.add(spot.part());
      }
    }
    parts.removeIf(part -> part.number().isEmpty() || !inForce(old, part, order));
    Optional<Successor> now =
        parts.isEmpty() ? Optional.empty() : successors.of(old, parts.get(0), order);
    if (now.isPresent() && !stays(old, parts.get(0), now.get())) {
      report(order, act.get(), old, parts, now.get());
    }
  }

  /** Whether anybody may cite a provision by its number when the instruction takes effect. */
  private static boolean inForce(TargetText old, Part part, Order order) {
    for (Part p = part; p != null; p = p.parent()) {
      if (p.repealed()) {
        return false;
      }
    }
    int since = old.summary().inForce().since(old.summary().provisions(), old.indexOf(part));
    long day = order.inForce().map(LocalDate::toEpochDay).orElse((long) InForce.UNDETERMINED);
    return since < day;
  }

  /** Whether it can still be cited as before: an article that goes to another chapter. */
  private boolean stays(TargetText old, Part part, Successor now) {
    return now.act().file().equals(old.file()) && path(old, part).equals(now.path(book));
  }

  private String path(TargetText text, Part part) {
    return book.path(text.summary(), text.indexOf(part));
  }

  private void report(
      Order order, ActSummary act, TargetText old, List<Part> parts, Successor now) {
    List<Cite> cites = new ArrayList<>();
    for (Cite cite : citing.of(act)) {
      if (leadsInto(act, cite, old, parts)) {
        cites.add(cite);
      }
    }
    boolean home = now.act().file().equals(old.file());
    String path = now.path(book);
    Report.Draft draft =
        new Report(Renumbered.INFO, bill.reading().file(), findings::add)
            .at(order.offset(), order.length())
            .data(
                path(old, parts.get(0)),
                home ? path : now.act().summary().label() + "#" + path,
                String.valueOf(cites.size()),
                old.reading().jurisdiction().added());
    for (Cite cite : cites.subList(0, Math.min(MOST_SHOWN, cites.size()))) {
      int offset = cite.from().references().offset(cite.reference());
      draft.related(cite.from().file(), offset, cite.from().references().length(cite.reference()));
    }
    draft.add();
  }

  /** Whether a reference leads to one of some provisions, or to something in it. */
  private boolean leadsInto(ActSummary act, Cite cite, TargetText old, List<Part> parts) {
    Resolution found = book.resolve(cite.from(), cite.reference());
    Provisions provisions = act.provisions();
    for (Part part : parts) {
      int own = old.indexOf(part);
      if (found.provision() < own && own <= found.last()) {
        return true;
      }
      for (int p = found.provision(); p >= 0; p = provisions.parent(p)) {
        if (p == own) {
          return true;
        }
      }
    }
    return false;
  }
}
