package org.zan.dsl.rules;

import java.util.List;
import java.util.stream.Stream;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Nearest;
import org.zan.dsl.rules.support.Permission;

/** The name of a rule, in a permission or a setting, that no rule has. */
public final class UnknownRule implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unknown-rule", Severity.WARNING)
          .message("en", "There is no rule “{0}”, so the line does nothing. Nearest: {1}.")
          .message("ru", "Правила «{0}» нет, поэтому строка не действует. Ближайшие: {1}.")
          .message("kk", "«{0}» деген ереже жоқ, сондықтан жол ескерілмейді. Ең жақындары: {1}.")
          .fix("en", "Write “{2}”")
          .fix("ru", "Написать «{2}»")
          .fix("kk", "«{2}» деп жазу")
          .why(
              "A permission or a severity with a misspelt name looks as if it had effect, and the"
                  + " finding stays.")
          .source("Zan language, docs/language.md, section “Findings”")
          .bad(
              """
              @act kz/law/2021-02-20/33-VII
              @language en
              @title On Oars
              @adopted 2021-02-20

              ## Article 1. Oars

              A boat carries two oars.

              // zan:allow numbering-gaps because Article 2 was annulled before publication
                           ^^^^^^^^^^^^^^ warning unknown-rule: There is no rule “numbering-gaps”, so the line does nothing. Nearest: numbering-gap, numbering-style.
              ## Article 2. Colours

              An oar may have any colour.
              """)
          .good(
              """
              @act kz/law/2021-02-20/33-VII
              @language en
              @title On Oars
              @adopted 2021-02-20

              ## Article 1. Oars

              A boat carries two oars.

              // zan:allow numbering-gap because Article 2 was annulled before publication
              ## Article 3. Colours

              An oar may have any colour.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (Words note : act.notes()) {
      Permission permission = Permission.of(act.words(note));
      if (permission != null && !permission.rule().isEmpty()) {
        look(permission.rule(), note.offset() + permission.at(), report);
      }
    }
    if (act.data()) {
      for (ReadFact fact : act.header()) {
        if (fact.name().equals("rule") && !fact.value().isEmpty()) {
          look(firstWord(fact.value()), fact.valueOffset(), report);
        }
      }
    }
  }

  private static String firstWord(String value) {
    int blank = value.indexOf(' ');
    return blank < 0 ? value : value.substring(0, blank);
  }

  private static void look(String id, int offset, Report report) {
    List<String> ids =
        Stream.concat(
                Rules.all().stream().map(rule -> rule.info().id()),
                Rules.idsOfAmendments().stream())
            .toList();
    if (ids.contains(id)) {
      return;
    }
    Nearest nearest = Nearest.to(id, ids);
    Report.Draft draft =
        report
            .at(offset, id.length())
            .data(Label.cut(id), nearest.list(), nearest.meant().orElse(""));
    nearest.meant().ifPresent(meant -> draft.fix(offset, id.length(), meant));
    draft.add();
  }
}
