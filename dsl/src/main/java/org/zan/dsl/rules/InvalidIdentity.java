package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Label;

/** An identity that cannot be read, or that would lead out of the repository's folder. */
public final class InvalidIdentity implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("invalid-identity", Severity.ERROR)
          .message(
              "en",
              "“{0}” cannot be the identity of an act. Write jurisdiction/kind/date/number, for"
                  + " example kz/law/2016-04-06/480-V.")
          .message(
              "ru",
              "«{0}» не может быть идентификатором акта. Пишите юрисдикция/вид/дата/номер,"
                  + " например kz/law/2016-04-06/480-V.")
          .message(
              "kk",
              "«{0}» актінің сәйкестендіргіші бола алмайды. Юрисдикция/түр/күн/нөмір деп жазыңыз,"
                  + " мысалы kz/law/2016-04-06/480-V.")
          .why(
              "References, file names and addresses are made from the identity. It has at least"
                  + " three parts between slashes; a part is neither empty nor “.” nor “..”, and the"
                  + " signs \\ : * ? \" < > | # @ do not stand in it, as files and addresses cannot"
                  + " have them.")
          .source(
              "Akoma Ntoso Naming Convention Version 1.0 (OASIS Standard), section 4 (IRIs of"
                  + " works); Zan language, docs/language.md, section “Facts”")
          .bad(
              """
              @act ../law/2021-02-02/15-VII
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error invalid-identity: “../law/2021-02-02/15-VII” cannot be the identity of an act. Write jurisdiction/kind/date/number, for example kz/law/2016-04-06/480-V.
              @language en
              @title On Ferries
              @adopted 2021-02-02

              ## Article 1. Scope

              This Law applies to every ferry.
              """)
          .good(
              """
              @act kz/law/2021-02-02/15-VII
              @language en
              @title On Ferries
              @adopted 2021-02-02

              ## Article 1. Scope

              This Law applies to every ferry.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    act.identityFact()
        .filter(fact -> ActId.parse(fact.value()).isEmpty())
        .ifPresent(
            fact -> report.at(fact.offset(), fact.length()).data(Label.cut(fact.value())).add());
  }
}
