package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Tree;

/** A heading that ends in a full stop, unlike those beside it. */
public final class HeadingFullStop implements ActRule {
  private static final int FEW = 4;
  private static final int LONGEST = 100;

  private static final RuleInfo INFO =
      RuleInfo.rule("heading-full-stop", Severity.INFO)
          .message(
              "en",
              "“{0}” ends in a full stop; {1} of the {2} headings beside it do not. Remove the full stop.")
          .message(
              "ru",
              "Заголовок «{0}» оканчивается точкой; {1} из {2} соседних заголовков — нет. Уберите точку.")
          .message(
              "kk",
              "«{0}» тақырыбы нүктемен аяқталады; қатардағы {2} тақырыптың {1}-і олай емес. Нүктені алып тастаңыз.")
          .fix("en", "Remove the full stop")
          .fix("ru", "Убрать точку")
          .fix("kk", "Нүктені алып тастау")
          .why(
              """
              Headings are no sentences. One that ends in a full stop among others that do not is left over from an edit.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, parts one and three: titles and headings take no full stop;
              Akoma Ntoso Version 1.0, heading.\
              """)
          .bad(
              """
              @act kz/law/2021-09-14/713-VII
              @language en
              @title On Ferries
              @adopted 2021-09-14

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares.
                                 ^ info heading-full-stop: “Article 2. Fares.” ends in a full stop; 3 of the 3 headings beside it do not. Remove the full stop.

              A fare is due.

              ## Article 3. Duties

              A ferry carries everyone.

              ## Article 4. Inspection

              The akimat inspects ferries.
              """)
          .good(
              """
              @act kz/law/2021-09-14/713-VII
              @language en
              @title On Ferries
              @adopted 2021-09-14

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares

              A fare is due.

              ## Article 3. Duties

              A ferry carries everyone.

              ## Article 4. Inspection

              The akimat inspects ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.data()) {
      return;
    }
    Tree.each(act.act(), part -> siblings(act, part.children(), report));
  }

  private static void siblings(ActReading act, List<Part> parts, Report report) {
    int titled = 0;
    int stopped = 0;
    for (Part part : parts) {
      if (counts(part)) {
        titled++;
        stopped += stops(act, part) ? 1 : 0;
      }
    }
    if (stopped == 0 || titled < FEW || stopped * FEW > titled) {
      return;
    }
    for (Part part : parts) {
      if (counts(part) && stops(act, part)) {
        int end = part.offset() + part.length() - 1;
        report
            .at(end, 1)
            .data(Label.of(act, part), String.valueOf(titled - stopped), String.valueOf(titled - 1))
            .fix(end, 1, "")
            .add();
      }
    }
  }

  /** Imports take long sentences for headings; those are left out. */
  private static boolean counts(Part part) {
    return part.kind() == Part.Kind.LEVEL && part.titled() && part.length() < LONGEST;
  }

  /** Whether it ends in a full stop that is no part of an abbreviation. */
  private static boolean stops(ActReading act, Part part) {
    String text = act.text();
    int end = part.offset() + part.length() - 1;
    if (end < 4 || text.charAt(end) != '.') {
      return false;
    }
    for (int i = 1; i <= 4; i++) {
      if (!Character.isLowerCase(text.charAt(end - i))) {
        return false;
      }
    }
    return true;
  }
}
