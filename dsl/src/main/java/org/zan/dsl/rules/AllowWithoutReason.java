package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Permission;

/** A note that allows a finding but does not say why. */
public final class AllowWithoutReason implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("allow-without-reason", Severity.WARNING)
          .message(
              "en",
              "This permission gives no reason and therefore permits nothing. Write “// zan:allow"
                  + " {0} because …”.")
          .message(
              "ru",
              "Это разрешение дано без причины и потому не действует. Пишите «// zan:allow {0}"
                  + " because …».")
          .message(
              "kk",
              "Бұл рұқсаттың себебі көрсетілмеген, сондықтан ол күшінсіз. «// zan:allow {0} because"
                  + " …» деп жазыңыз.")
          .why(
              "Who reads the text in ten years must know why a finding was let pass, or the"
                  + " permission will hide a mistake one day.")
          .source("Zan language, docs/language.md, section “Findings”")
          .bad(
              """
              @act kz/law/2021-02-19/32-VII
              @language en
              @title On Sails
              @adopted 2021-02-19

              ## Article 1. Sails

              A sail bears the number of its boat.

              // zan:allow numbering-gap
              ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning allow-without-reason: This permission gives no reason and therefore permits nothing. Write “// zan:allow numbering-gap because …”.
              ## Article 2. Colours

              A sail may have any colour.
              """)
          .good(
              """
              @act kz/law/2021-02-19/32-VII
              @language en
              @title On Sails
              @adopted 2021-02-19

              ## Article 1. Sails

              A sail bears the number of its boat.

              // zan:allow numbering-gap because Article 2 was annulled before the act was published
              ## Article 3. Colours

              A sail may have any colour.
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
      if (permission != null && !permission.reasoned()) {
        report
            .at(note.offset(), note.length())
            .data(permission.rule().isEmpty() ? "numbering-gap" : permission.rule())
            .add();
      }
    }
  }
}
