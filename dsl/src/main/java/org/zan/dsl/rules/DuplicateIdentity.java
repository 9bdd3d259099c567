package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.ActSummary.HeaderFact;

/** Two files with one identity in one language. Language versions of an act share its identity. */
public final class DuplicateIdentity implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("duplicate-identity", Severity.ERROR)
          .message(
              "en",
              "“{0}” is also the identity of {1}, in the same language. Give each act its own identity, or remove the copy.")
          .message(
              "ru",
              "«{0}» – идентификатор и файла {1} на том же языке. Дайте каждому акту свой идентификатор или удалите копию.")
          .message(
              "kk",
              "«{0}» – осы тілдегі {1} файлының да идентификаторы. Әр актіге өз идентификаторын беріңіз немесе көшірмесін жойыңыз.")
          .why(
              """
              An identity stands for one act. Where two files have it, a reference leads to one of them by chance, and an amendment
              may change the wrong text. Versions of an act in several languages share its identity; letters that only look alike,
              such as Latin and Cyrillic V and А, make no difference.\
              """)
          .source(
              """
              Akoma Ntoso Naming Convention 1.0 (OASIS): the work-level IRI identifies one document; European Legislation Identifier
              (Council conclusions 2012/C 325/02): a unique identifier for each act; Law of Kazakhstan "On Legal Acts" of 6 April
              2016, No 480-V, article 25(5): an act is cited by its form, date and number.\
              """)
          .bad(
              """
              --- acts/orchards.zan
              @act kz/law/2021-05-11/301-VII
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-identity: “kz/law/2021-05-11/301-VII” is also the identity of acts/vineyards.zan, in the same language. Give each act its own identity, or remove the copy.
              @language en
              @title On Orchards
              @adopted 2021-05-11

              ## Article 1. Scope

              This Law applies to orchards.
              --- acts/vineyards.zan
              @act kz/law/2021-05-11/301-VII
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-identity: “kz/law/2021-05-11/301-VII” is also the identity of acts/orchards.zan, in the same language. Give each act its own identity, or remove the copy.
              @language en
              @title On Vineyards
              @adopted 2021-05-11

              ## Article 1. Scope

              This Law applies to vineyards.
              """)
          .good(
              """
              --- acts/orchards.zan
              @act kz/law/2021-05-11/301-VII
              @language en
              @title On Orchards
              @adopted 2021-05-11

              ## Article 1. Scope

              This Law applies to orchards.
              --- acts/vineyards.zan
              @act kz/law/2021-05-11/302-VII
              @language en
              @title On Vineyards
              @adopted 2021-05-11

              ## Article 1. Scope

              This Law applies to vineyards.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    String identity = act.identity().map(ActId::toString).orElse("");
    for (ActSummary other : book.acts(identity)) {
      if (!other.file().equals(act.file()) && other.language().equals(act.language())) {
        HeaderFact here = identityFact(act);
        HeaderFact there = identityFact(other);
        report
            .at(here.offset(), here.length())
            .data(identity, other.file())
            .related(other.file(), there.offset(), there.length())
            .add();
        return;
      }
    }
  }

  private static HeaderFact identityFact(ActSummary act) {
    return act.headerFact("act").or(() -> act.headerFact("bill")).orElseThrow();
  }
}
