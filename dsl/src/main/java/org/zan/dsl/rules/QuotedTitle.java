package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;

/** A title in quotation marks. */
public final class QuotedTitle implements ActRule {
  private static final String OPEN = "«“\"„";
  private static final String CLOSE = "»”\"“";

  private static final RuleInfo INFO =
      RuleInfo.rule("quoted-title", Severity.INFO)
          .message(
              "en", "The title stands in quotation marks, which citations would double. Write {0}.")
          .message("ru", "Название взято в кавычки, и при цитировании они удвоятся. Напишите: {0}.")
          .message(
              "kk",
              "Атауы тырнақшаға алынған, сілтеме жасағанда олар екі еселенеді. Былай жазыңыз: {0}.")
          .fix("en", "Write {0}")
          .fix("ru", "Написать: {0}")
          .fix("kk", "{0} деп жазу")
          .why(
              """
              A title is put in quotation marks where it is cited. Those in the title itself come on top.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part one, on titles of acts; Akoma Ntoso Version 1.0, docTitle
              (the words of the title).\
              """)
          .bad(
              """
              @act kz/law/2021-10-16/716-VII
              @language en
              @title “On Ferries”
                     ^^^^^^^^^^^^ info quoted-title: The title stands in quotation marks, which citations would double. Write On Ferries.
              @adopted 2021-10-16

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-10-16/716-VII
              @language en
              @title On Ferries
              @adopted 2021-10-16

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<ReadFact> title = act.headerFact("title");
    String value = title.map(fact -> fact.value().strip()).orElse("");
    if (value.length() < 3 || act.data()) {
      return;
    }
    int open = OPEN.indexOf(value.charAt(0));
    String inner = value.substring(1, value.length() - 1);
    boolean whole =
        open >= 0
            && value.charAt(value.length() - 1) == CLOSE.charAt(open)
            && inner.indexOf(value.charAt(0)) < 0
            && inner.indexOf(CLOSE.charAt(open)) < 0;
    int from = title.map(ReadFact::valueOffset).orElse(0);
    if (whole && act.text().startsWith(value, from)) {
      report.at(from, value.length()).data(inner).fix(from, value.length(), inner).add();
    }
  }
}
