package org.zan.dsl.rules;

import java.util.Collection;
import java.util.Optional;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.rules.support.Targets;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A range whose end stands before its beginning: {@code art7..art3}. */
public final class InvertedRange implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("inverted-range", Severity.ERROR)
          .message("en", "This range runs backwards: “{0}” stands after “{1}”. Swap its ends.")
          .message(
              "ru",
              "Диапазон задан в обратном порядке: «{0}» стоит после «{1}». Поменяйте границы местами.")
          .message(
              "kk",
              "Аралық кері жазылған: «{0}» «{1}» дегеннен кейін тұр. Шектерінің орнын ауыстырыңыз.")
          .fix("en", "Swap the ends of the range")
          .fix("ru", "Поменять границы диапазона местами")
          .fix("kk", "Аралықтың шектерін ауыстыру")
          .why(
              """
              A range from a later provision to an earlier one covers nothing. Most often the two numbers were swapped, or one of
              them was mistyped; in both cases readers do not know what is covered.\
              """)
          .source(
              """
              Zan language, "References": in P..Q, Q is a step beside P's last one and follows it; Joint Practical Guide of the
              European Parliament, the Council and the Commission, guideline 16: references are precise.\
              """)
          .bad(
              """
              @act kz/law/2021-05-16/308-VII
              @language en
              @title On Wells
              @adopted 2021-05-16

              ## Article 1. Scope

              This Law applies under [Articles 2 and 3](#art3..art2).
                                                        ^^^^^^^^^^^ error inverted-range: This range runs backwards: “art3” stands after “art2”. Swap its ends.

              ## Article 2. Owners

              A well has an owner.

              ## Article 3. Duties

              The owner keeps the well clean.
              """)
          .good(
              """
              @act kz/law/2021-05-16/308-VII
              @language en
              @title On Wells
              @adopted 2021-05-16

              ## Article 1. Scope

              This Law applies under [Articles 2 and 3](#art2..art3).

              ## Article 2. Owners

              A well has an owner.

              ## Article 3. Duties

              The owner keeps the well clean.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.path(i).indexOf("..") > 0) {
        look(act, i, book, report);
      }
    }
  }

  private static void look(ActSummary act, int i, StatuteBook book, Report report) {
    String written = act.references().path(i);
    Collection<String> levels = book.jurisdictions().vocabulary().levelCodes();
    Optional<Path> path = Path.parse(written, levels);
    if (path.isEmpty() || path.get().last() == null || path.get().steps().isEmpty()) {
      return;
    }
    int count = path.get().steps().size();
    Step first = path.get().steps().get(count - 1);
    Step last = path.get().last();
    if (inverted(book.resolve(act, i), first, last)) {
      int[] from = Targets.step(written, count - 1);
      int[] to = Targets.step(written, count);
      int start = act.references().pathOffset(i);
      report
          .at(act.references().offset(i), act.references().length(i))
          .data(first.toString(), last.toString())
          .fix(start + from[0], from[1] - from[0], written.substring(to[0], to[1]))
          .fix(start + to[0], to[1] - to[0], written.substring(from[0], from[1]))
          .add();
    }
  }

  /**
   * By the order of the text where both ends are held; otherwise by their numbers, where these are
   * figures.
   */
  private static boolean inverted(Resolution found, Step first, Step last) {
    boolean counted =
        first.kind() == Step.Kind.PARAGRAPH
            || first.kind() == Step.Kind.SENTENCE
            || first.kind() == Step.Kind.ROW;
    if (first.kind() != last.kind()) {
      return false;
    }
    if (counted) {
      return first.ordinal() > last.ordinal();
    }
    if (found.state() == Resolution.State.RESOLVED || found.state() == Resolution.State.REPEALED) {
      return found.provision() > found.last();
    }
    boolean figures = figures(first) && figures(last);
    return figures
        && first.level().equals(last.level())
        && NumberOrder.compare(first.number(), last.number()) > 0;
  }

  private static boolean figures(Step step) {
    return !step.number().isEmpty() && Character.isDigit(step.number().charAt(0));
  }
}
