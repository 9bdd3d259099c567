package org.zan.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.zan.amend.AmendingAct;
import org.zan.amend.Amendments;
import org.zan.amend.Course;
import org.zan.amend.Done;
import org.zan.amend.Enactment;
import org.zan.amend.Order;
import org.zan.amend.Outcome;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.ide.Subject;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** What is shown of an instruction of a bill: what it makes of the words in force. */
final class EffectHover {
  private static final int MOST_PLACES = 4;

  private final Asked asked;
  private final String language;

  EffectHover(Asked asked, String language) {
    this.asked = asked;
    this.language = language;
  }

  /**
   * What is shown at a position: of the name of an instruction what it means and does, of its other
   * signs and words what it does, of all else what the language has to say. Null where there is
   * nothing.
   */
  Hover at(Position position) {
    Hover known = Navigation.hover(asked, position, language);
    int offset = asked.offset(position);
    boolean sign =
        known != null
            && Subject.at(asked.view(), asked.file(), offset)
                .filter(Subject.Sign.class::isInstance)
                .isPresent();
    if (known != null && !sign) {
      return known;
    }
    Optional<String> effect = effect(offset);
    if (effect.isEmpty() || known == null) {
      return effect.map(it -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, it))).orElse(known);
    }
    String meaning = known.getContents().getRight().getValue();
    String first = meaning.lines().findFirst().orElse("");
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, first + "\n\n" + effect.get()), known.getRange());
  }

  private Optional<String> effect(int offset) {
    Optional<ActSummary> act = asked.view().book().file(asked.file());
    if (act.filter(ActSummary::bill).isEmpty()) {
      return Optional.empty();
    }
    return asked
        .view()
        .reading(asked.file())
        .map(reading -> AmendingAct.of(reading, asked.view().book()))
        .flatMap(
            bill ->
                bill.orders().stream()
                    .filter(it -> offset >= it.offset() && offset <= it.offset() + it.length())
                    .findFirst()
                    .map(order -> effect(bill, order)));
  }

  /** All instructions of that day are carried out: one may build on what another brings. */
  private String effect(AmendingAct bill, Order order) {
    LocalDate date = order.inForce().orElseGet(LocalDate::now);
    Course before = Course.of(asked.view().book(), asked.view()::text);
    if (order.inForce().isPresent() && bill.dates().get(0).isBefore(date)) {
      before = before.until(date.minusDays(1), bill);
    }
    asked.cancel().checkCanceled();
    Outcome outcome =
        Amendments.apply(
            bill,
            it -> it.inForce().equals(order.inForce()),
            new Enactment(bill.identity().map(ActId::toString).orElse(""), date),
            before.book(),
            before.texts());
    List<String> shown = new ArrayList<>();
    shown.add(
        order
            .inForce()
            .map(it -> ServerTexts.of(language, "effect-from", it.toString()))
            .orElseGet(() -> ServerTexts.of(language, "effect-undetermined")));
    for (Finding finding : outcome.findings()) {
      int at = finding.place().offset();
      if (at >= order.offset() && at <= order.offset() + order.length()) {
        shown.add(EffectText.plain(finding.message(language)));
      }
    }
    for (Done done : outcome.done()) {
      if (done.order().equals(order)) {
        places(done, before, shown);
      }
    }
    return String.join("\n\n", shown);
  }

  private static void places(Done done, Course before, List<String> shown) {
    Optional<ActSummary> act = before.book().file(done.file());
    String text = before.texts().of(done.file()).orElse("");
    int left = MOST_PLACES;
    for (TextEdit edit : done.edits()) {
      if (left-- == 0) {
        shown.add("… (+" + (done.edits().size() - MOST_PLACES) + ")");
        return;
      }
      String address =
          act.map(it -> Parts.address(before.book(), it, it.provisions().at(edit.place().offset())))
              .orElse(done.file());
      shown.add("`" + address + "`\n\n" + EffectText.of(text, edit));
    }
  }
}
