package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Label;

/** A short name by which no reference could call the act. */
public final class InvalidAlias implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("invalid-alias", Severity.ERROR)
          .message(
              "en",
              "“{0}” cannot be a short name. Write one word of letters, digits and hyphens that"
                  + " begins with a letter, for example legal-acts.")
          .message(
              "ru",
              "«{0}» не может быть кратким именем. Напишите одно слово из букв, цифр и дефисов,"
                  + " которое начинается с буквы, например legal-acts.")
          .message(
              "kk",
              "«{0}» қысқа атау бола алмайды. Әріптен басталатын, әріптерден, цифрлардан және"
                  + " сызықшалардан тұратын бір сөз жазыңыз, мысалы legal-acts.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              "A reference calls an act by its short name: kept to letters, digits and hyphens, the"
                  + " name can be told from a path, an address or two words.")
          .source("Zan language, docs/language.md, section “References”")
          .bad(
              """
              @act kz/law/2021-02-03/16-VII
              @alias small boats
                     ^^^^^^^^^^^ error invalid-alias: “small boats” cannot be a short name. Write one word of letters, digits and hyphens that begins with a letter, for example legal-acts.
              @language en
              @title On Small Boats
              @adopted 2021-02-03

              ## Article 1. Scope

              This Law applies to boats of less than six metres.
              """)
          .good(
              """
              @act kz/law/2021-02-03/16-VII
              @alias small-boats
              @language en
              @title On Small Boats
              @adopted 2021-02-03

              ## Article 1. Scope

              This Law applies to boats of less than six metres.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (ReadFact fact : act.header()) {
      if (fact.name().equals("alias") && !valid(fact.value())) {
        String name = hyphenated(fact.value());
        int from = fact.value().isEmpty() ? fact.offset() : fact.valueOffset();
        int length = fact.offset() + fact.length() - from;
        Report.Draft draft = report.at(from, length).data(Label.cut(fact.value()), name);
        if (valid(name)) {
          draft.fix(from, length, name);
        }
        draft.add();
      }
    }
  }

  /** As the lexer takes a name for a reference. */
  private static boolean valid(String alias) {
    boolean valid = alias.length() > 1 && Character.isLetter(alias.charAt(0));
    for (int i = 0; i < alias.length() && valid; i++) {
      char c = alias.charAt(i);
      valid = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
    return valid;
  }

  private static String hyphenated(String words) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '_') {
        name.append(c);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    return name.toString();
  }
}
