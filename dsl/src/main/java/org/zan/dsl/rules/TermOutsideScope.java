package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;
import org.zan.dsl.rules.support.Scope;
import org.zan.dsl.summary.TermUse;

/** A term that is defined for one chapter or article and stands in another. */
public final class TermOutsideScope implements ActRule {
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";

  private static final RuleInfo INFO =
      RuleInfo.rule("term-outside-scope", Severity.INFO)
          .message(
              "en",
              "“{0}” is defined for a part of this act alone (“{1}”); here, outside it[[ (other places: {2})]], it has no defined meaning. Define it for the whole act, or refer to the definition here.")
          .message(
              "ru",
              "«{0}» определён лишь для части этого акта («{1}»); здесь, вне её[[ (ещё таких мест: {2})]], определения у термина нет. Определите его для всего акта или сошлитесь здесь на определение.")
          .message(
              "kk",
              "«{0}» осы актінің бір бөлігі үшін ғана айқындалған («{1}»); одан тыс, мұнда[[ (мұндай басқа жерлер: {2})]], терминнің анықтамасы жоқ. Оны бүкіл акт үшін айқындаңыз немесе мұнда анықтамаға сілтеме жасаңыз.")
          .why(
              """
              Whoever reads the term elsewhere does not know whether the definition is meant: the act says that it is not. Found is the
              first such place, where the definition begins with words that bind it to a chapter, section or article (the vocabulary of
              the language lists them: @scope). A place is left alone where the term is defined for it too, is part of a longer term,
              is quoted, or stands in a paragraph that refers to the article of the definition.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 6 (the same term for the same
              concept) and 14 (definitions); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24.\
              """)
          .languages("de", "en", "fr", "kk", "ru")
          .bad(
              """
              @act kz/law/2022-05-11/2231-VII
              @language en
              @title On Bathing
              @adopted 2022-05-11

              ## Chapter 1. Beaches

              ### Article 1. Guards

              In this chapter, a **lifeguard** is a person who watches over bathers at sea.

              ### Article 2. Number

              Each beach has two lifeguards.

              ## Chapter 2. Pools

              ### Article 3. Opening

              A pool opens when a lifeguard is present.
                                  ^^^^^^^^^ info term-outside-scope: “lifeguard” is defined for a part of this act alone (“In this chapter”); here, outside it, it has no defined meaning. Define it for the whole act, or refer to the definition here.
              """)
          .good(
              """
              @act kz/law/2022-05-11/2231-VII
              @language en
              @title On Bathing
              @adopted 2022-05-11

              ## Chapter 1. Beaches

              ### Article 1. Guards

              In this Law, a **lifeguard** is a person who watches over bathers.

              ### Article 2. Number

              Each beach has two lifeguards.

              ## Chapter 2. Pools

              ### Article 3. Opening

              A pool opens when a lifeguard is present.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<ReadTerm> terms = act.terms();
    if (terms.isEmpty() || act.data()) {
      return;
    }
    List<Scope> scopes = new ArrayList<>();
    terms.forEach(term -> scopes.add(Scope.of(act, term)));
    if (scopes.stream().allMatch(scope -> scope == null)) {
      return;
    }
    List<TermUse.Use> uses =
        TermUse.uses(act, terms.stream().map(ReadTerm::term).toList(), 0, act.text().length());
    for (int t = 0; t < terms.size(); t++) {
      if (scopes.get(t) != null) {
        look(act, t, scopes, uses, report);
      }
    }
  }

  private static void look(
      ActReading act, int term, List<Scope> scopes, List<TermUse.Use> uses, Report report) {
    ReadTerm defined = act.terms().get(term);
    TermUse.Use first = null;
    int more = -1;
    for (TermUse.Use use : uses) {
      if (use.term() == term
          && !defined(act, term, scopes, use)
          && !inLonger(use, uses)
          && open(act, defined, scopes.get(term), use)) {
        first = first == null ? use : first;
        more++;
      }
    }
    if (first != null) {
      Words words = scopes.get(term).words();
      report
          .at(first.offset(), first.length())
          .data(defined.term(), act.words(words), more == 0 ? "" : String.valueOf(more))
          .related(words.offset(), defined.offset() + defined.length() - words.offset())
          .add();
    }
  }

  /** Whether the words of a term are defined for a place, here or by another definition. */
  private static boolean defined(ActReading act, int term, List<Scope> scopes, TermUse.Use use) {
    String words = folded(act.terms().get(term));
    for (int t = 0; t < scopes.size(); t++) {
      Scope scope = scopes.get(t);
      if ((scope == null || scope.holds(use.offset()))
          && words.equals(folded(act.terms().get(t)))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(ReadTerm term) {
    return term.term().toLowerCase(Locale.ROOT);
  }

  private static boolean inLonger(TermUse.Use use, List<TermUse.Use> uses) {
    int end = use.offset() + use.length();
    for (TermUse.Use other : uses) {
      if (other.length() > use.length()
          && other.offset() <= use.offset()
          && end <= other.offset() + other.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is the act's own word, and nothing there leads to the definition. */
  private static boolean open(ActReading act, ReadTerm term, Scope scope, TermUse.Use use) {
    Words paragraph = Prose.at(act, use.offset());
    if (paragraph == null || quoted(act.text(), paragraph.offset(), use.offset())) {
      return false;
    }
    List<String> steps = new ArrayList<>();
    for (Part part = term.from();
        part != null && part != scope.part().parent();
        part = part.parent()) {
      if (!part.level().isEmpty()) {
        steps.add(part.level() + part.number());
      }
    }
    for (ReadReference reference : act.references()) {
      if (paragraph.offset() <= reference.offset()
          && reference.offset() < paragraph.end()
          && steps.stream().anyMatch(List.of(reference.path().split("/"))::contains)) {
        return false;
      }
    }
    return !cited(act, paragraph, steps);
  }

  /** Whether a paragraph cites one of some provisions in plain words. */
  private static boolean cited(ActReading act, Words paragraph, List<String> steps) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    for (PlainCitation citation : PlainCitation.in(act.words(paragraph), language, vocabulary)) {
      for (Mention mention : citation.mentions()) {
        if (steps.contains(mention.level() + mention.number())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean quoted(String text, int from, int offset) {
    int depth = 0;
    for (int i = from; i < offset; i++) {
      char c = text.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
    }
    return depth > 0;
  }
}
