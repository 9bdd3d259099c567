package org.zan.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.AmendingAct;
import org.zan.amend.Order;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;
import org.zan.dsl.zan.Fact;

/**
 * The day on which an instruction takes effect, beside it: where neither the instruction nor the
 * header of its act says that day in so many words, but the provision around it, or the day of
 * publication.
 */
final class EffectHints {
  private static final String IN_FORCE = "in-force";

  private EffectHints() {}

  static List<InlayHint> of(Asked asked, org.zan.dsl.ide.Range where) {
    List<InlayHint> hints = new ArrayList<>();
    Optional<ActSummary> act = asked.view().book().file(asked.file());
    Optional<ActReading> reading = asked.view().reading(asked.file());
    if (act.filter(EffectHints::orders).isEmpty() || reading.isEmpty()) {
      return hints;
    }
    for (Order order : AmendingAct.of(reading.get(), asked.view().book()).orders()) {
      int end = order.offset() + order.length();
      Optional<LocalDate> day = order.inForce().filter(it -> !said(it, order, reading.get()));
      if (day.isPresent() && end >= where.offset() && end <= where.end()) {
        InlayHint hint =
            new InlayHint(asked.lines().position(end), Either.forLeft(day.get().toString()));
        hint.setPaddingLeft(true);
        hints.add(hint);
      }
    }
    return hints;
  }

  /** Whether an act orders anything: most do not, and need not be looked at. */
  private static boolean orders(ActSummary act) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.place(i) == Place.INSTRUCTION) {
        return true;
      }
    }
    return false;
  }

  private static boolean said(LocalDate day, Order order, ActReading reading) {
    for (Fact fact : order.instruction().getFacts()) {
      if (fact.getName().equals("@" + IN_FORCE)) {
        return NodeModelUtils.getTokenText(NodeModelUtils.getNode(fact)).contains(day.toString());
      }
    }
    return reading
        .headerFact(IN_FORCE)
        .filter(fact -> fact.value().contains(day.toString()))
        .isPresent();
  }
}
