package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Lists;
import org.zan.dsl.rules.support.Sign;

/**
 * Items of one list whose numbers have different signs around them. Two forms that both begin at
 * the first number are two lists in one column, which is not for this rule to say.
 */
public final class NumberingStyle implements ActRule {
  private static final int MOST_FORMS = 8;

  private static final RuleInfo INFO =
      RuleInfo.rule("numbering-style", Severity.WARNING)
          .message("en", "“{0}” is written unlike “{1}” in the same list. Write “{2}”.")
          .message("ru", "«{0}» оформлено иначе, чем «{1}» в том же перечне. Напишите «{2}».")
          .message("kk", "«{0}» сол тізбедегі «{1}» нөмірінен өзгеше жазылған. «{2}» деп жазыңыз.")
          .fix("en", "Write “{2}”")
          .fix("ru", "Написать «{2}»")
          .fix("kk", "«{2}» деп жазу")
          .why(
              "The form of a number tells its level: “1.” is a paragraph, “1)” a point of it. Two"
                  + " forms in one list make a citation doubtful.")
          .source(
              "Law of the Republic of Kazakhstan “On Legal Acts” of 6 April 2016, article 23 (each"
                  + " structural element is designated in one way); Joint Practical Guide of the EU,"
                  + " guideline 15")
          .bad(
              """
              @act kz/law/2021-02-13/26-VII
              @language kk
              @title Теңіз айлақтары туралы
              @adopted 2021-02-13

              ## 1-бап. Айлақ иесінің міндеттері

              Айлақ иесі:

              1) айлақты таза ұстайды;
              2. кемелерді есепке алады;
              ^^ warning numbering-style: “2.” is written unlike “1)” in the same list. Write “2)”.
              3) қауіпсіздікті қамтамасыз етеді.
              """)
          .good(
              """
              @act kz/law/2021-02-13/26-VII
              @language kk
              @title Теңіз айлақтары туралы
              @adopted 2021-02-13

              ## 1-бап. Айлақ иесінің міндеттері

              Айлақ иесі:

              1) айлақты таза ұстайды;
              2) кемелерді есепке алады;
              3) қауіпсіздікті қамтамасыз етеді.
              """)
          .build();

  /** The items of a list that have one form of number. */
  private static final class Group {
    final Sign form;
    final Part example;
    int size;
    boolean begins;

    Group(Sign form, Part example) {
      this.form = form;
      this.example = example;
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Lists.ofItems(act, members -> row(act, members, report));
  }

  private static void row(ActReading act, List<Part> members, Report report) {
    List<Group> groups = new ArrayList<>(2);
    for (Part part : members) {
      Sign form = form(act, part);
      Group group = form == null ? null : find(groups, form);
      if (form != null && group == null && groups.size() < MOST_FORMS) {
        group = new Group(form, part);
        groups.add(group);
      }
      if (group != null) {
        group.size++;
        group.begins |= Sign.first(part.number());
      }
    }
    if (groups.size() < 2) {
      return;
    }
    for (Part part : members) {
      Sign form = form(act, part);
      Group own = form == null ? null : find(groups, form);
      Group main = own == null ? null : largest(groups, form.script());
      if (main != null && main != own && !(main.begins && own.begins)) {
        String written = Label.of(act, part);
        String better = main.form.around(bare(written));
        report
            .at(part.offset(), part.length())
            .data(written, Label.of(act, main.example), better)
            .related(main.example.offset(), main.example.length())
            .fix(part.offset(), part.length(), better)
            .add();
      }
    }
  }

  /** The form of an item's number; null where it has a heading or stands in braces. */
  private static Sign form(ActReading act, Part part) {
    if (part.depth() > 0) {
      return null;
    }
    Sign form = Sign.of(act, part);
    return form.braced() || form.script() == Sign.Script.OTHER ? null : form;
  }

  private static Group find(List<Group> groups, Sign form) {
    for (Group group : groups) {
      if (group.form.equals(form)) {
        return group;
      }
    }
    return null;
  }

  private static Group largest(List<Group> groups, Sign.Script script) {
    Group largest = null;
    for (Group group : groups) {
      if (group.form.script() == script && (largest == null || group.size > largest.size)) {
        largest = group;
      }
    }
    return largest;
  }

  /** The number without the signs around it, as enacted. */
  private static String bare(String written) {
    int from = written.startsWith("(") ? 1 : 0;
    int to = written.length();
    return to > from && ").°º".indexOf(written.charAt(to - 1)) >= 0
        ? written.substring(from, to - 1)
        : written.substring(from);
  }
}
