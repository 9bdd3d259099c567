package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Versions;
import org.zan.dsl.summary.ActSummary;

/** A term of one language that is another word in the second language than in an older act. */
public final class TermRenderings implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("term-renderings", Severity.INFO)
          .message(
              "en",
              "The version in {0} has “{1}” here; the same term is “{2}” in {3}. Use one word for it in all acts, or say in the other version too that another thing is meant.")
          .message(
              "ru",
              "В тексте на языке {0} здесь «{1}»; в {3} этот же термин передан как «{2}». Передавайте его во всех актах одинаково или различайте и в другом тексте.")
          .message(
              "kk",
              "{0} тіліндегі мәтінде мұнда «{1}» тұр; {3} актісінде сол термин «{2}» деп берілген. Оны барлық актіде бірдей беріңіз немесе басқа мәтінде де ажыратыңыз.")
          .why(
              """
              Where one word of the first language has two in the second, its readers take them for two things. Compared are terms that acts
              with several versions define in the same place of each; told is the younger act, in the language whose word is another.
              It is a hint: a word may have two meanings in one language.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 5 (multilingual drafting)
              and 6 (terminology consistent with acts already in force).\
              """)
          .bad(
              """
              --- acts/looms.en.zan
              @act kz/law/2022-03-09/809-VII
              @language en
              @title On Looms
              @adopted 2022-03-09

              ## Article 1. Terms

              A **loomery** is a house with looms. A loomery is closed at night.
              --- acts/looms.ru.zan
              @act kz/law/2022-03-09/809-VII
              @alias loom-law
              @language ru
              @title О ткачестве
              @adopted 2022-03-09

              ## Статья 1. Термины

              **Ткацкая** — дом с ткацкими станками. Ткацкая на ночь закрывается.
              --- acts/weavers.en.zan
              @act kz/law/2022-05-09/909-VII
              @language en
              @title On Weavers
              @adopted 2022-05-09

              ## Article 1. Terms

              A **loomery** is a house with looms. A weaver works in a loomery.
              --- acts/weavers.ru.zan
              @act kz/law/2022-05-09/909-VII
              @language ru
              @title О ткачах
              @adopted 2022-05-09

              ## Статья 1. Термины

              **Мануфактура** — дом с ткацкими станками. Ткач работает в мануфактуре.
                ^^^^^^^^^^^ info term-renderings: The version in en has “loomery” here; the same term is “Ткацкая” in loom-law. Use one word for it in all acts, or say in the other version too that another thing is meant.
              """)
          .good(
              """
              --- acts/looms.en.zan
              @act kz/law/2022-03-09/809-VII
              @language en
              @title On Looms
              @adopted 2022-03-09

              ## Article 1. Terms

              A **loomery** is a house with looms. A loomery is closed at night.
              --- acts/looms.ru.zan
              @act kz/law/2022-03-09/809-VII
              @alias loom-law
              @language ru
              @title О ткачестве
              @adopted 2022-03-09

              ## Статья 1. Термины

              **Ткацкая** — дом с ткацкими станками. Ткацкая на ночь закрывается.
              --- acts/weavers.en.zan
              @act kz/law/2022-05-09/909-VII
              @language en
              @title On Weavers
              @adopted 2022-05-09

              ## Article 1. Terms

              A **loomery** is a house with looms. A weaver works in a loomery.
              --- acts/weavers.ru.zan
              @act kz/law/2022-05-09/909-VII
              @language ru
              @title О ткачах
              @adopted 2022-05-09

              ## Статья 1. Термины

              **Ткацкая** — дом с ткацкими станками. Ткач работает в ткацкой.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Versions versions = act.terms().isEmpty() ? null : Versions.of(act, book);
    if (versions == null) {
      return;
    }
    Set<ActSummary.Term> told = new HashSet<>();
    for (ActSummary first : versions.others()) {
      if (first.file().compareTo(act.file()) < 0) {
        Map<ActSummary.Term, ActSummary.Term> pairs = pairs(act, first);
        for (ActSummary.Term term : act.terms()) {
          ActSummary.Term other = pairs.get(term);
          if (other != null
              && !told.contains(term)
              && look(act, term, first, other, book, report)) {
            told.add(term);
          }
        }
      }
    }
  }

  private static boolean look(
      ActSummary act,
      ActSummary.Term term,
      ActSummary first,
      ActSummary.Term source,
      StatuteBook book,
      Report report) {
    for (ActSummary older : book.defining(first.language(), source.term())) {
      ActSummary version = older == first || !before(older, act) ? null : version(older, act, book);
      if (version == null) {
        continue;
      }
      Map<ActSummary.Term, ActSummary.Term> pairs = pairs(version, older);
      for (ActSummary.Term rendering : version.terms()) {
        ActSummary.Term same = pairs.get(rendering);
        if (same != null && folded(same).equals(folded(source))) {
          if (folded(rendering).equals(folded(term))) {
            return false;
          }
          report
              .at(term.offset(), term.term().length())
              .data(first.language(), source.term(), rendering.term(), version.label())
              .related(version.file(), rendering.offset(), rendering.term().length())
              .add();
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an act is older than another; drafts are younger than all acts. */
  private static boolean before(ActSummary act, ActSummary other) {
    if (act.bill() != other.bill()) {
      return other.bill();
    }
    String here = act.identity().map(Object::toString).orElse("");
    String there = other.identity().map(Object::toString).orElse("");
    int order = act.identity().get().date().compareTo(other.identity().get().date());
    return order == 0 ? here.compareTo(there) < 0 : order < 0;
  }

  private static ActSummary version(ActSummary act, ActSummary like, StatuteBook book) {
    for (ActSummary version : book.acts(act.identity().get().toString())) {
      if (version.language().equals(like.language()) && version.bill() == act.bill()) {
        return version;
      }
    }
    return null;
  }

  /** The terms of an act with those that its other version defines alone in the same place. */
  private static Map<ActSummary.Term, ActSummary.Term> pairs(ActSummary act, ActSummary other) {
    Map<Integer, ActSummary.Term> theirs = alone(other);
    int[] counterparts = Versions.counterparts(act, other);
    Map<ActSummary.Term, ActSummary.Term> pairs = new HashMap<>();
    alone(act)
        .forEach(
            (provision, term) -> {
              ActSummary.Term same = theirs.get(counterparts[provision]);
              if (same != null) {
                pairs.put(term, same);
              }
            });
    return pairs;
  }

  /** The terms that are the only ones of their provisions. */
  private static Map<Integer, ActSummary.Term> alone(ActSummary act) {
    Map<Integer, ActSummary.Term> terms = new HashMap<>();
    Set<Integer> several = new HashSet<>();
    for (ActSummary.Term term : act.terms()) {
      if (terms.putIfAbsent(term.provision(), term) != null) {
        several.add(term.provision());
      }
    }
    terms.keySet().removeAll(several);
    return terms;
  }

  private static String folded(ActSummary.Term term) {
    return term.term().toLowerCase(Locale.ROOT).strip();
  }
}
