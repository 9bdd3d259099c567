package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.jurisdiction.PlainCitation;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Prose;

/** A citation in plain words in an act that ties others to what they cite. */
public final class PlainReference implements ActRule {
  private static final String QUOTES = "\"“”„«»";
  private static final String MARKS = ".,;:()";

  /** Characters between parts of one citation: {@code Article 5, paragraph 2}. */
  private static final int BETWEEN_PARTS = 3;

  /** A citation in plain words, and the path of what it names. */
  private record Plain(Words words, String path) {}

  private static final RuleInfo INFO =
      RuleInfo.rule("plain-reference", Severity.INFO)
          .message(
              "en",
              "“{0}” is plain text here; other citations of this act are tied to what they cite. Write [{0}](#{1}).")
          .message(
              "ru",
              "«{0}» здесь простой текст, а другие ссылки этого акта связаны с нормами. Напишите [{0}](#{1}).")
          .message(
              "kk",
              "«{0}» мұнда жай мәтін, ал осы актінің басқа сілтемелері нормалармен байланысты. [{0}](#{1}) деп жазыңыз.")
          .fix("en", "Link {0}")
          .fix("ru", "Связать «{0}»")
          .fix("kk", "«{0}» сілтемесін байланыстыру")
          .why(
              """
              Only a citation that is tied to its provision is followed: when that is repealed, renumbered or amended, nobody is told of the
              others. Found are citations of provisions of the same act, in acts that tie at least as many, where a mark or the end of the
              paragraph shows that no other act is named, outside quotations and paragraphs that cite other acts.\
              """)
          .source(
              """
              Akoma Ntoso Version 1.0, ref; Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16
              (references are precise and hold when the text changes).\
              """)
          .bad(
              """
              @act kz/law/2022-04-12/2210-VII
              @language en
              @title On Slipways
              @adopted 2022-04-12

              ## Article 1. Scope

              This Law applies to slipways, but for those of [Article 3](#art3).

              ## Article 2. Use

              Who uses a slipway pays the fee of Article 3.
                                                 ^^^^^^^^^ info plain-reference: “Article 3” is plain text here; other citations of this act are tied to what they cite. Write [Article 3](#art3).

              ## Article 3. Fees

              The fee is set by the harbour office, which may waive it.
              """)
          .good(
              """
              @act kz/law/2022-04-12/2210-VII
              @language en
              @title On Slipways
              @adopted 2022-04-12

              ## Article 1. Scope

              This Law applies to slipways, but for those of [Article 3](#art3).

              ## Article 2. Use

              Who uses a slipway pays the fee of [Article 3](#art3).

              ## Article 3. Fees

              The fee is set by the harbour office, which may waive it.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    int ties = ties(act);
    if (ties == 0) {
      return;
    }
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    List<Plain> found = new ArrayList<>();
    Prose.each(
        act,
        (part, paragraph) -> {
          // An act that ties few of its citations was not written so: no more of it is read.
          if (found.size() <= ties && !inAnnex(part)) {
            look(act, paragraph, language, vocabulary, found);
          }
        });
    if (found.size() <= ties) {
      found.forEach(plain -> report(act, plain, report));
    }
  }

  private static void report(ActReading act, Plain plain, Report report) {
    String cited = act.words(plain.words());
    report
        .at(plain.words().offset(), plain.words().length())
        .data(Label.cut(cited), plain.path())
        .fix(
            plain.words().offset(),
            plain.words().length(),
            "[" + cited + "](#" + plain.path() + ")")
        .add();
  }

  /** How many citations lead to provisions of the act itself; none where an act amends others. */
  private static int ties(ActReading act) {
    int ties = 0;
    for (ReadReference reference : act.references()) {
      if (reference.place() == Place.INSTRUCTION) {
        return 0;
      }
      boolean own = reference.act().isEmpty() && reference.url().isEmpty();
      ties += own && reference.place() == Place.WORDS && !reference.path().isEmpty() ? 1 : 0;
    }
    return ties;
  }

  private static void look(
      ActReading act, Words paragraph, String language, Vocabulary vocabulary, List<Plain> found) {
    String words = act.words(paragraph);
    if (!numbered(words) || !itsOwn(act, paragraph, words)) {
      return;
    }
    List<PlainCitation> all = PlainCitation.in(words, language, vocabulary);
    for (int i = 0; i < all.size(); i++) {
      PlainCitation citation = all.get(i);
      int start = paragraph.offset() + citation.start();
      int end = paragraph.offset() + citation.end();
      String path = citation.path(vocabulary);
      if (!path.isEmpty()
          && !citation.several()
          && !goesOn(all, i, i - 1)
          && !goesOn(all, i, i + 1)
          && apart(words, citation)
          && !tied(act, start, end)
          && !Prose.silent(act.text(), paragraph.offset(), start)
          && there(act.act(), citation, vocabulary)) {
        found.add(new Plain(new Words(start, end - start), path));
      }
    }
  }

  private static boolean numbered(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inAnnex(Part part) {
    Part up = part;
    while (up != null && !up.level().equals("annex")) {
      up = up.parent();
    }
    return up != null;
  }

  /** Whether a paragraph quotes nothing and cites no other act. */
  private static boolean itsOwn(ActReading act, Words paragraph, String words) {
    for (int i = 0; i < words.length(); i++) {
      if (QUOTES.indexOf(words.charAt(i)) >= 0) {
        return false;
      }
    }
    for (ReadReference reference : act.references()) {
      boolean inside =
          paragraph.offset() <= reference.offset() && reference.offset() < paragraph.end();
      if (inside && !(reference.act().isEmpty() && reference.url().isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a citation and one beside it may be parts of one: then people have to say what. */
  private static boolean goesOn(List<PlainCitation> all, int citation, int other) {
    if (other < 0 || other >= all.size()) {
      return false;
    }
    int gap =
        other < citation
            ? all.get(citation).start() - all.get(other).end()
            : all.get(other).start() - all.get(citation).end();
    return gap <= BETWEEN_PARTS;
  }

  /**
   * Whether a mark or an end stands where the name of another act would: before the citation where
   * the language sets numbers before levels, else after it.
   */
  private static boolean apart(String words, PlainCitation citation) {
    if (Character.isDigit(words.charAt(citation.start()))) {
      int before = citation.start() - 1;
      while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
        before--;
      }
      return before < 0 || MARKS.indexOf(words.charAt(before)) >= 0;
    }
    int end = citation.end();
    boolean mark = end < words.length() && MARKS.indexOf(words.charAt(end)) >= 0;
    // "Article 4.I.a" goes on, and what begins a paragraph may be a heading that lost its signs.
    boolean last =
        mark && (end + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(end + 1)));
    return citation.start() > 0 && (end == words.length() || last);
  }

  private static boolean tied(ActReading act, int start, int end) {
    for (ReadReference reference : act.references()) {
      Words words = reference.words();
      if (words.offset() < end && start < words.end()
          || reference.offset() < end && start < reference.offset() + reference.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the act has exactly what is named: articles by their numbers, and items in them. */
  private static boolean there(Part whole, PlainCitation citation, Vocabulary vocabulary) {
    Part found = whole;
    for (Mention mention : citation.outermostFirst(vocabulary)) {
      boolean inside = mention.level().isEmpty() || vocabulary.insideArticle(mention.level());
      found = only(found, inside ? "" : mention.level(), mention.number());
      if (found == null || found.repealed()) {
        return false;
      }
    }
    return true;
  }

  /** The only piece of a level and number; null where there is none or another one. */
  private static Part only(Part around, String level, String number) {
    Part found = null;
    for (Part child : around.children()) {
      Part here = child.level().equals(level) && child.number().equals(number) ? child : null;
      if (here == null && !level.isEmpty() && !child.level().equals("annex")) {
        here = only(child, level, number);
      }
      if (here != null && found != null) {
        return null;
      }
      found = here == null ? found : here;
    }
    return found;
  }
}
