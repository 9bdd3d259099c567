package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.ActSummary.HeaderFact;

/** One alias for two acts. Language versions of an act share its alias. */
public final class DuplicateAlias implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("duplicate-alias", Severity.ERROR)
          .message(
              "en", "The alias “{0}” also means {1}. Choose another alias for one of the two acts.")
          .message(
              "ru",
              "Краткое имя «{0}» означает также {1}. Выберите для одного из актов другое имя.")
          .message(
              "kk",
              "«{0}» қысқа атауы {1} актісін де білдіреді. Актілердің біріне басқа атау таңдаңыз.")
          .why(
              """
              An alias is a short name for one act in references. Where two acts have it, a reference by this name may be read as
              the one or the other.\
              """)
          .source(
              """
              Zan language, "Facts": an alias names one act; Joint Practical Guide of the European Parliament, the Council and the
              Commission, guideline 16: references indicate precisely the act to which they refer.\
              """)
          .bad(
              """
              --- acts/harbours.zan
              @act kz/law/2021-05-12/303-VII
              @alias harbours
              ^^^^^^^^^^^^^^^ error duplicate-alias: The alias “harbours” also means kz/government-resolution/2021-06-01/304. Choose another alias for one of the two acts.
              @language en
              @title On Harbours
              @adopted 2021-05-12

              ## Article 1. Scope

              This Law applies to harbours.
              --- acts/harbour-dues.zan
              @act kz/government-resolution/2021-06-01/304
              @alias harbours
              ^^^^^^^^^^^^^^^ error duplicate-alias: The alias “harbours” also means kz/law/2021-05-12/303-VII. Choose another alias for one of the two acts.
              @language en
              @title On Harbour Dues
              @adopted 2021-06-01

              1. The dues of harbours are approved.
              """)
          .good(
              """
              --- acts/harbours.zan
              @act kz/law/2021-05-12/303-VII
              @alias harbours
              @language en
              @title On Harbours
              @adopted 2021-05-12

              ## Article 1. Scope

              This Law applies to harbours.
              --- acts/harbour-dues.zan
              @act kz/government-resolution/2021-06-01/304
              @alias harbour-dues
              @language en
              @title On Harbour Dues
              @adopted 2021-06-01

              1. The dues of harbours are approved.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    String own = act.identity().map(ActId::key).orElse("");
    for (HeaderFact fact : act.header()) {
      if (fact.name().equals("alias") && !own.isEmpty()) {
        look(fact, fact.value(), own, act, book, report);
      } else if (fact.name().equals("external")) {
        String[] words = fact.value().split("\\s+");
        if (words.length == 2) {
          look(fact, words[1], ActId.key(words[0]), act, book, report);
        }
      }
    }
  }

  private static void look(
      HeaderFact fact,
      String alias,
      String meant,
      ActSummary act,
      StatuteBook book,
      Report report) {
    Optional<String> elsewhere = otherMeaning(alias, meant, act, book);
    if (elsewhere.isPresent()) {
      Report.Draft draft = report.at(fact.offset(), fact.length()).data(alias, elsewhere.get());
      book.withAlias(alias).stream()
          .filter(other -> other.identity().map(ActId::toString).equals(elsewhere))
          .findFirst()
          .ifPresent(other -> draft.related(other.file(), offset(other, alias), 0));
      draft.add();
    }
  }

  /**
   * The identity of another act that has the alias: in this file, in any file, in the repository's
   * settings.
   */
  private static Optional<String> otherMeaning(
      String alias, String meant, ActSummary act, StatuteBook book) {
    for (ActSummary.External external : act.externals()) {
      if (external.alias().equals(alias) && !ActId.key(external.identity()).equals(meant)) {
        return Optional.of(external.identity());
      }
    }
    for (ActSummary other : book.withAlias(alias)) {
      if (other.identity().isPresent() && !other.identity().get().key().equals(meant)) {
        return other.identity().map(ActId::toString);
      }
    }
    return Optional.ofNullable(book.settings().aliases().get(alias))
        .filter(identity -> !ActId.key(identity).equals(meant));
  }

  private static int offset(ActSummary act, String alias) {
    return act.header().stream()
        .filter(fact -> fact.name().equals("alias") && fact.value().equals(alias))
        .mapToInt(HeaderFact::offset)
        .findFirst()
        .orElse(0);
  }
}
