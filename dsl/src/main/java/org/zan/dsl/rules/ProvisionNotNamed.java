package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.CitationReader;
import org.zan.dsl.jurisdiction.CitationReader.Citation;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Label;

/** A reference that names an article and leads to the whole act. */
public final class ProvisionNotNamed implements ActRule {
  private static final String ARTICLE = "art";

  /** What may stand before the word: “the”, “l’”. */
  private static final int ARTICLE_WORD = 4;

  private static final RuleInfo INFO =
      RuleInfo.rule("provision-not-named", Severity.INFO)
          .message(
              "en",
              "The words name “{0}”, the reference leads to the whole act. Let it lead to {1}.")
          .message("ru", "В тексте названо «{0}», а ссылка ведёт на весь акт. Направьте её на {1}.")
          .message(
              "kk",
              "Мәтінде «{0}» аталған, ал сілтеме бүкіл актіге апарады. Оны {1} нормасына бағыттаңыз.")
          .fix("en", "Lead to {1}")
          .fix("ru", "Направить на {1}")
          .fix("kk", "{1} нормасына бағыттау")
          .why(
              """
              Who follows the reference has to look for the article, and who amends or repeals the article is not told that it is
              cited here.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (references are
              precise: to the article, not to the act); Akoma Ntoso Version 1.0, ref; Law of Kazakhstan "On Legal Acts" of 6 April
              2016, No 480-V, article 25 (references).\
              """)
          .bad(
              """
              @act kz/law/2021-10-06/705-VII
              @language en
              @title On Ferries
              @adopted 2021-10-06

              ## Article 1. Scope

              This Law applies to the ferries named in [Article 2](#.).
                                                                   ^^ info provision-not-named: The words name “Article 2”, the reference leads to the whole act. Let it lead to #art2.

              ## Article 2. Ferries

              A ferry carries persons and cars.
              """)
          .good(
              """
              @act kz/law/2021-10-06/705-VII
              @language en
              @title On Ferries
              @adopted 2021-10-06

              ## Article 1. Scope

              This Law applies to the ferries named in [Article 2](#art2).

              ## Article 2. Ferries

              A ferry carries persons and cars.
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
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    for (ReadReference reference : act.references()) {
      boolean whole = reference.path().isEmpty() || reference.path().equals(".");
      if (whole
          && reference.place() == Place.WORDS
          && reference.relation() == Relation.CITES
          && reference.url().isEmpty()
          && !reference.malformed()
          && reference.words().length() > 0) {
        look(act, reference, language, vocabulary, report);
      }
    }
  }

  private static void look(
      ActReading act,
      ReadReference reference,
      String language,
      Vocabulary vocabulary,
      Report report) {
    String words = act.words(reference.words());
    Citation citation = CitationReader.read(words, language, vocabulary);
    if (citation.mentions().size() != 1 || !citation.loose().isEmpty()) {
      return;
    }
    Mention mention = citation.mentions().get(0);
    boolean begins = mention.start() <= ARTICLE_WORD && mention.level().equals(ARTICLE);
    boolean figure =
        !mention.number().isEmpty()
            && mention.number().chars().allMatch(Character::isLetterOrDigit);
    if (!begins || !figure || !mention.more().isEmpty()) {
      return;
    }
    String path = "#" + ARTICLE + mention.number();
    int end = reference.offset() + reference.length();
    int cut = reference.path().isEmpty() ? 0 : reference.path().length() + 1;
    report
        .at(reference.offset(), reference.length())
        .data(Label.cut(words.substring(mention.start(), mention.end())), path)
        .fix(end - cut, cut, path)
        .add();
  }
}
