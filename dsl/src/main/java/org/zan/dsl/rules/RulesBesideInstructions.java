package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Tree;

/** A provision of its own in an act that amends others. */
public final class RulesBesideInstructions implements ActRule {
  private static final String ARTICLE = "art";

  private static final RuleInfo INFO =
      RuleInfo.rule("rules-beside-instructions", Severity.INFO)
          .message(
              "en",
              "“{0}” is a rule of its own in an amending act: nobody finds it there once the amendments are made. Insert it into the act to which it belongs.")
          .message(
              "ru",
              "«{0}» — самостоятельная норма в изменяющем акте: после внесения изменений её никто не найдёт. Включите её в тот акт, к которому она относится.")
          .message(
              "kk",
              "«{0}» – өзгеріс енгізетін актідегі дербес норма: өзгерістер енгізілген соң оны ешкім таппайды. Оны өзі тиесілі актіге енгізіңіз.")
          .why(
              """
              When its instructions are carried out, an amending act is done with, and its readers go to the acts that it amended. A
              rule that stayed behind is law all the same. Found are articles without instructions between or before those with
              some; those behind the last one are left out, as entry into force and transitional rules stand there. It is a hint: some legal
              orders allow it.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18 (an amending act
              contains no autonomous substantive provisions that are not inserted in the act to be amended).\
              """)
          .bad(
              """
              @bill kz/law/2022/road-lamps
              @language en
              @title On Amendments to the Law "On Roads"
              @external kz/law/2019-05-22/5-VI road-law

              ## Article 1. Lamps
              ^^^^^^^^^^^^^^^^^^^ info rules-beside-instructions: “Article 1. Lamps” is a rule of its own in an amending act: nobody finds it there once the amendments are made. Insert it into the act to which it belongs.

              Every road has lamps.

              ## Article 2. Amendments

              @amend road-law
                1) @repeal art13

              ## Article 3. Transition

              Fees that were paid are not returned.
              """)
          .good(
              """
              @bill kz/law/2022/road-lamps
              @language en
              @title On Amendments to the Law "On Roads"
              @external kz/law/2019-05-22/5-VI road-law

              ## Article 1. Amendments

              @amend road-law
                1) @insert after art12
                     ## Article 12-1. Lamps

                     Every road has lamps.
                2) @repeal art13

              ## Article 2. Transition

              Fees that were paid are not returned.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Set<Part> amending = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ReadReference reference : act.references()) {
      if (reference.place() == Place.INSTRUCTION || reference.place() == Place.AMENDED_ACT) {
        Part article = article(reference.from().own());
        if (article != null) {
          amending.add(article);
        }
      }
    }
    if (amending.isEmpty()) {
      return;
    }
    List<Part> articles = new ArrayList<>();
    Tree.each(
        act.act(),
        part -> {
          if (part.level().equals(ARTICLE)) {
            articles.add(part);
          }
        });
    int last = articles.size() - 1;
    while (last >= 0 && !amending.contains(articles.get(last))) {
      last--;
    }
    for (Part article : articles.subList(0, Math.max(0, last))) {
      if (!amending.contains(article) && !article.empty() && !article.repealed()) {
        report.at(article.offset(), article.length()).data(Label.of(act, article)).add();
      }
    }
  }

  /** The article in which a piece stands; null where it stands in none. */
  private static Part article(Part part) {
    Part up = part;
    while (up != null && !up.level().equals(ARTICLE)) {
      up = up.parent();
    }
    return up;
  }
}
