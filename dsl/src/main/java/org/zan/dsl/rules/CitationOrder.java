package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.CitationReader;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Label;

/** A citation that goes down, up and down again. */
public final class CitationOrder implements ActRule {
  private static final String ARTICLE = "art";

  /** Three parts need so many letters at least. */
  private static final int SHORTEST = 12;

  private static final RuleInfo INFO =
      RuleInfo.rule("citation-order", Severity.INFO)
          .message(
              "en",
              "The parts of this citation are out of order: “{0}” names the article in the middle. Name them from the smallest to the largest, or the other way round.")
          .message(
              "ru",
              "Части ссылки стоят не по порядку: в «{0}» статья названа в середине. Называйте их от меньшей к большей или наоборот.")
          .message(
              "kk",
              "Сілтеменің бөліктері ретімен тұрған жоқ: «{0}» дегенде бап ортасында аталған. Оларды кішісінен үлкеніне немесе керісінше атаңыз.")
          .why(
              """
              A reader follows a citation in one direction, up to the act or down from it. Where the article stands in the middle it has to be
              read twice, and it is easy to take the point for one of another paragraph.\
              """)
          .source(
              """
              Interinstitutional Style Guide, part one (how subdivisions of acts are cited); Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (references);
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25 (references).\
              """)
          .bad(
              """
              @act kz/law/2022-03-06/2025-VII
              @language en
              @title On Sluices
              @adopted 2022-03-06

              ## Article 1. Scope

              This Law applies to the sluices of [paragraph 1 of Article 2, point (a)](#art2/1/a).
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info citation-order: The parts of this citation are out of order: “paragraph 1 of Article 2, point (a)” names the article in the middle. Name them from the smallest to the largest, or the other way round.

              ## Article 2. Sluices

              1. Sluices are:
                 (a) those of canals;
                 (b) those of rivers.
              """)
          .good(
              """
              @act kz/law/2022-03-06/2025-VII
              @language en
              @title On Sluices
              @adopted 2022-03-06

              ## Article 1. Scope

              This Law applies to the sluices of [Article 2, paragraph 1, point (a)](#art2/1/a).

              ## Article 2. Sluices

              1. Sluices are:
                 (a) those of canals;
                 (b) those of rivers.
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
      if (reference.place() == Place.WORDS && reference.words().length() > SHORTEST) {
        String words = act.words(reference.words());
        if (words.indexOf(',') > 0 && disordered(words, language, vocabulary)) {
          report
              .at(reference.words().offset(), reference.words().length())
              .data(Label.cut(words))
              .add();
        }
      }
    }
  }

  /** Whether an article stands between two of its parts, with nothing but a comma behind it. */
  private static boolean disordered(String words, String language, Vocabulary vocabulary) {
    List<Mention> mentions =
        CitationReader.read(words, language, vocabulary).mentions().stream()
            .filter(mention -> !mention.level().isEmpty())
            .toList();
    if (mentions.size() != 3 || !mentions.get(1).level().equals(ARTICLE)) {
      return false;
    }
    boolean one =
        mentions.stream().filter(it -> it.level().equals(ARTICLE)).count() == 1
            && mentions.stream().allMatch(it -> it.more().isEmpty());
    boolean inside =
        vocabulary.insideArticle(mentions.get(0).level())
            && vocabulary.insideArticle(mentions.get(2).level());
    String between = words.substring(mentions.get(1).end(), mentions.get(2).start());
    return one && inside && between.strip().equals(",");
  }
}
