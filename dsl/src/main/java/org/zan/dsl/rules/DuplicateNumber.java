package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.Map;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;

/** Two provisions beside each other, or two articles of an act, with one number. */
public final class DuplicateNumber implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("duplicate-number", Severity.ERROR)
          .message("en", "The number {0} is used twice here.")
          .message("ru", "Номер {0} использован здесь дважды.")
          .message("kk", "{0} нөмірі мұнда екі рет қолданылған.")
          .why("A reference to a number that two provisions have is ambiguous: nobody can say which of them is meant.")
          .source("Law of the Republic of Kazakhstan \"On Legal Acts\", art. 23 (structural elements are numbered); Joint Practical Guide of the EU, guideline 15")
          .bad(
              """
              @act kz/law/2020-01-10/1-VI
              @title On Water
              @language en
              @adopted 2020-01-10

              ## Article 1. Scope

              This Law applies to rivers.

              ## Article 1. Lakes
              ^^^^^^^^^^^^^^^^^^^ error duplicate-number: The number 1 is used twice here.

              This Law applies to lakes.
              """)
          .good(
              """
              @act kz/law/2020-01-10/1-VI
              @title On Water
              @language en
              @adopted 2020-01-10

              ## Article 1. Scope

              This Law applies to rivers.

              ## Article 2. Lakes

              This Law applies to lakes.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    look(act, act.act(), new HashMap<>(), report);
  }

  private static void look(ActReading act, Part part, Map<String, Part> throughout, Report report) {
    Map<String, Part> here = new HashMap<>();
    for (Part child : part.children()) {
      if (!child.number().isEmpty()) {
        boolean whole = act.jurisdiction().isThroughout(child.level());
        String key = child.level() + "/" + child.number() + (child.kind() == Part.Kind.ITEM ? "/" + child.lead() : "");
        Part first = (whole ? throughout : here).putIfAbsent(key, child);
        if (first != null) {
          report.at(child.offset(), child.length()).data(child.number()).related(first.offset(), first.length()).add();
        }
      }
      boolean annex = child.level().equals("annex");
      look(act, child, annex ? new HashMap<>() : throughout, report);
    }
  }
}
