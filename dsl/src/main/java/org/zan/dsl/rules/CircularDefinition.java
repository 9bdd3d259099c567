package org.zan.dsl.rules;

import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Shift;

/** A definition that begins with the very term that it defines. */
public final class CircularDefinition implements ActRule {
  private static final String DASHES = "–—-:";

  private static final RuleInfo INFO =
      RuleInfo.rule("circular-definition", Severity.WARNING)
          .message(
              "en",
              "The term “{0}” is defined by itself, so that its meaning stays open. Begin the definition with a wider concept.")
          .message(
              "ru",
              "Термин «{0}» определён через самого себя, и его значение остаётся неясным. Начните определение с более широкого понятия.")
          .message(
              "kk",
              "«{0}» термині өзі арқылы айқындалған, мағынасы ашық қалады. Анықтаманы неғұрлым кең ұғымнан бастаңыз.")
          .why(
              """
              A definition says which wider concept the term belongs to and what sets it apart. One that begins with the term
              presupposes what it is to explain. Only the same words directly at the beginning are found: a term that stands further on,
              or with another ending, may be meant.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 14 (definitions);
              ISO 704:2022, Terminology work, on circular definitions; Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V,
              article 24.\
              """)
          .bad(
              """
              @act kz/law/2021-08-02/401-VII
              @language en
              @title On Orchards
              @adopted 2021-08-02

              ## Article 1. Definitions

              In this Law:

              1) **orchard** – an orchard of at least ten trees;
                   ^^^^^^^ warning circular-definition: The term “orchard” is defined by itself, so that its meaning stays open. Begin the definition with a wider concept.
              2) **grower** – a person who tends an orchard.

              ## Article 2. Registration

              A grower registers the orchard.
              """)
          .good(
              """
              @act kz/law/2021-08-02/401-VII
              @language en
              @title On Orchards
              @adopted 2021-08-02

              ## Article 1. Definitions

              In this Law:

              1) **orchard** – land with at least ten fruit trees;
              2) **grower** – a person who tends an orchard.

              ## Article 2. Registration

              A grower registers the orchard.
              """)
          .build();

  /** Letters that an article before the term may have: a, an, the, der, une. */
  private static final int LONGEST_ARTICLE = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (ReadTerm term : act.terms()) {
      Optional<String> definition = definition(act, term);
      if (definition.isPresent() && begins(definition.get(), folded(term.term()))) {
        report.at(term.offset(), term.length()).data(term.term()).add();
      }
    }
  }

  /** The words after the term and its dash, to the end of the paragraph. */
  private static Optional<String> definition(ActReading act, ReadTerm term) {
    String text = act.text();
    for (Words paragraph : term.from().paragraphs()) {
      if (term.offset() >= paragraph.offset() && term.offset() < paragraph.end()) {
        int closed = text.indexOf("**", term.offset() + term.length());
        int dash = closed < 0 ? paragraph.end() : Shift.words(text, closed + 2);
        return dash < paragraph.end() && DASHES.indexOf(text.charAt(dash)) >= 0
            ? Optional.of(folded(text.substring(dash + 1, paragraph.end())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the words begin with the term and go on, an article before it aside. */
  private static boolean begins(String words, String term) {
    if (term.isEmpty()) {
      return false;
    }
    int blank = words.indexOf(' ');
    boolean article = blank > 0 && blank <= LONGEST_ARTICLE;
    return words.startsWith(term + " ") || article && words.startsWith(term + " ", blank + 1);
  }

  /** In small letters, blanks and signs as one blank. */
  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
