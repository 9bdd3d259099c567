package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Tree;

/** A fact of the whole act below its text, where nobody reads it. */
public final class MisplacedFact implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("misplaced-fact", Severity.ERROR)
          .message(
              "en",
              "“@{0}” speaks of the whole act: put it at the top of the file, above the text. Here"
                  + " it is not read.")
          .message(
              "ru",
              "«@{0}» относится ко всему акту: поставьте эту строку в начало файла, перед"
                  + " текстом. Здесь она не учитывается.")
          .message(
              "kk",
              "«@{0}» бүкіл актіге қатысты: бұл жолды файлдың басына, мәтіннің алдына қойыңыз."
                  + " Мұнда ол ескерілмейді.")
          .fix("en", "Move the line to the top of the file")
          .fix("ru", "Перенести строку в начало файла")
          .fix("kk", "Жолды файлдың басына көшіру")
          .why(
              "The header ends at the first line of text. What speaks of the whole act is looked for"
                  + " in the header alone, so that a reader and a machine find it at once.")
          .source("Zan language, docs/language.md, sections “Lines” (header) and “Facts”")
          .bad(
              """
              @act kz/law/2021-02-05/18-VII
              @language en
              @title On Lighthouses
              @adopted 2021-02-05

              ## Article 1. Scope
              @published 2021-02-12
              ^^^^^^^^^^ error misplaced-fact: “@published” speaks of the whole act: put it at the top of the file, above the text. Here it is not read.

              This Law applies to every lighthouse.
              """)
          .good(
              """
              @act kz/law/2021-02-05/18-VII
              @language en
              @title On Lighthouses
              @adopted 2021-02-05
              @published 2021-02-12

              ## Article 1. Scope

              This Law applies to every lighthouse.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (!act.data()) {
      Tree.each(act.act(), part -> look(act, part, report));
      act.blocks().forEach(block -> Tree.each(block, part -> look(null, part, report)));
    }
  }

  /** Looks at the facts of a piece; {@code act} is null where it is text of another act. */
  private static void look(ActReading act, Part part, Report report) {
    for (ReadFact fact : part.facts()) {
      if (FactType.ofWholeAct(fact.name())) {
        Report.Draft draft = draft(fact, report);
        if (act != null) {
          int line = lineStart(act, fact);
          draft.fix(headerEnd(act), 0, moved(act, fact)).fix(line, lineEnd(act, fact) - line, "");
        }
        draft.add();
      }
    }
    for (ReadFact fact : part.instructionFacts()) {
      if (FactType.ofWholeAct(fact.name())) {
        draft(fact, report).add();
      }
    }
  }

  private static Report.Draft draft(ReadFact fact, Report report) {
    return report.at(fact.offset(), fact.name().length() + 1).data(fact.name());
  }

  private static int headerEnd(ActReading act) {
    if (act.header().isEmpty()) {
      return 0;
    }
    ReadFact last = act.header().get(act.header().size() - 1);
    return last.offset() + last.length();
  }

  private static String moved(ActReading act, ReadFact fact) {
    String line = act.text().substring(fact.offset(), fact.offset() + fact.length());
    return act.header().isEmpty() ? line + "\n" : "\n" + line;
  }

  private static int lineStart(ActReading act, ReadFact fact) {
    return act.text().lastIndexOf('\n', fact.offset()) + 1;
  }

  private static int lineEnd(ActReading act, ReadFact fact) {
    int end = act.text().indexOf('\n', fact.offset() + fact.length());
    return end < 0 ? act.text().length() : end + 1;
  }
}
