package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Label;

/** A provision that refers to itself by its number. */
public final class ReferenceToItself implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("reference-to-itself", Severity.INFO)
          .message(
              "en",
              "“{0}” leads to the provision in which it stands. Write “this …”, or check which provision is meant.")
          .message(
              "ru",
              "Ссылка «{0}» ведёт на ту же норму, в которой стоит. Напишите «настоящая …» или проверьте, какая норма имеется в виду.")
          .message(
              "kk",
              "«{0}» сілтемесі өзі тұрған нормаға апарады. «Осы …» деп жазыңыз немесе қай норма көзделгенін тексеріңіз.")
          .why(
              """
              A rule that refers to itself by number sends its reader in a circle; mostly the number is that of a neighbour.
              References in words without a number (“this article”) are meant so and not found.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (internal references);
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25 (references within an act).\
              """)
          .bad(
              """
              @act kz/law/2021-10-11/710-VII
              @language en
              @title On Ferries
              @adopted 2021-10-11

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares

              The fare is set as provided in [Article 2](#art2).
                                                         ^^^^^ info reference-to-itself: “Article 2” leads to the provision in which it stands. Write “this …”, or check which provision is meant.
              """)
          .good(
              """
              @act kz/law/2021-10-11/710-VII
              @language en
              @title On Ferries
              @adopted 2021-10-11

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares

              The fare is set as provided in [Article 3](#art3).

              ## Article 3. Tariff

              The akimat adopts a tariff.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (ReadReference reference : act.references()) {
      if (reference.place() != Place.WORDS
          || reference.relation() != Relation.CITES
          || !reference.act().isEmpty()
          || !reference.url().isEmpty()
          || !reference.date().isEmpty()
          || reference.words().length() == 0) {
        continue;
      }
      String words = act.words(reference.words());
      boolean numbered = words.chars().anyMatch(Character::isDigit);
      if (numbered && reference.path().equals(path(reference.from()))) {
        report.at(reference.offset(), reference.length()).data(Label.cut(words)).add();
      }
    }
  }

  /** The path of a numbered article or of its items; empty for anything else. */
  private static String path(Part part) {
    StringBuilder path = new StringBuilder();
    for (Part up = part; up != null && !up.number().isEmpty(); up = up.parent()) {
      path.insert(0, up.number());
      if (up.kind() == Part.Kind.LEVEL) {
        return up.level() + path;
      }
      path.insert(0, '/');
    }
    return "";
  }
}
