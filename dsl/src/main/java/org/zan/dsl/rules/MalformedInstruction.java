package org.zan.dsl.rules;

import java.util.stream.Collectors;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.InstructionType;
import org.zan.dsl.reading.Words;

/** An amendment instruction that has none of its shapes. */
public final class MalformedInstruction implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("malformed-instruction", Severity.ERROR)
          .message("en", "“@{0}” cannot be read and would change nothing. Write it like this: {1}")
          .message("ru", "Указание «@{0}» не прочитано и ничего не изменит. Пишите так: {1}")
          .message("kk", "«@{0}» нұсқауы оқылмады және ештеңені өзгертпейді. Былай жазыңыз: {1}")
          .why(
              "An instruction is never guessed from its wording: what it names, which words it takes"
                  + " and which it puts in their place must stand there, or the amendment is lost.")
          .source("Zan language, docs/language.md, section “Amendments”")
          .bad(
              """
              @bill kz/law/2021/ferry-dues
              @language en
              @title On Amendments to the Law "On Harbours"
              @external kz/law/2019-05-20/3-VI harbour-law

              ## Article 1.

              @amend harbour-law
                1) @replace art12/3 "ten days" by "fifteen days"
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error malformed-instruction: “@replace” cannot be read and would change nothing. Write it like this: @replace art5/2 "ten days" -> "fifteen days"
                2) @repeal art13
              """)
          .good(
              """
              @bill kz/law/2021/ferry-dues
              @language en
              @title On Amendments to the Law "On Harbours"
              @external kz/law/2019-05-20/3-VI harbour-law

              ## Article 1.

              @amend harbour-law
                1) @replace art12/3 "ten days" -> "fifteen days"
                2) @repeal art13
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (Words words : act.malformed()) {
      String name = name(act.text(), words.offset() + 1);
      String shape =
          InstructionType.of(name).map(MalformedInstruction::examples).orElse("@" + name);
      report.at(words.offset(), words.length()).data(name, shape).add();
    }
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(from, end);
  }

  /** Its examples on one line; ⏎ stands for the line break before a block. */
  private static String examples(InstructionType type) {
    return type.examples().stream()
        .map(example -> example.replace("\n  ", " ⏎ "))
        .collect(Collectors.joining(" | "));
  }
}
