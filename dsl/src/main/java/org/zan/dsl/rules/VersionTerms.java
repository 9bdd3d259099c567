package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Versions;
import org.zan.dsl.summary.ActSummary;

/** A term that one language version of an act defines and another does not. */
public final class VersionTerms implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("version-terms", Severity.WARNING)
          .message(
              "en",
              "“{0}” defines the term “{1}” in the version in {2}, and none here. Mark the term here too (**…**), or define it.")
          .message(
              "ru",
              "В тексте на языке {2} «{0}» определяет термин «{1}», а здесь ни одного. Выделите термин и здесь (**…**) или определите его.")
          .message(
              "kk",
              "{2} тіліндегі мәтінде «{0}» «{1}» терминін айқындайды, ал мұнда термин жоқ. Терминді мұнда да белгілеңіз (**…**) немесе айқындаңыз.")
          .why(
              """
              A term that is defined in one version alone has its ordinary meaning in the others: the same rule covers more there, or
              less. Where the definition is there and only its marks are missing, its uses are not found and not renamed.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 5 (multilingual drafting) and 14
              (definitions); Vienna Convention on the Law of Treaties, article 33 (texts in several languages are equally authoritative and presumed to
              mean the same).\
              """)
          .bad(
              """
              --- acts/nets.en.zan
              @act kz/law/2022-03-04/804-VII
              @language en
              @title On Nets
              @adopted 2022-03-04

              ## Article 1. Terms

              In this Law, a **net** is a mesh for fishing.

              ## Article 2. Size

              A net is measured each year.
              --- acts/nets.ru.zan
              @act kz/law/2022-03-04/804-VII
              @language ru
              @title О сетях
              @adopted 2022-03-04

              ## Статья 1. Термины
              ^^ warning version-terms: “art1” defines the term “net” in the version in en, and none here. Mark the term here too (**…**), or define it.

              В настоящем Законе сеть — сетное полотно для лова рыбы.

              ## Статья 2. Размер

              Сеть измеряется ежегодно.
              """)
          .good(
              """
              --- acts/nets.en.zan
              @act kz/law/2022-03-04/804-VII
              @language en
              @title On Nets
              @adopted 2022-03-04

              ## Article 1. Terms

              In this Law, a **net** is a mesh for fishing.

              ## Article 2. Size

              A net is measured each year.
              --- acts/nets.ru.zan
              @act kz/law/2022-03-04/804-VII
              @language ru
              @title О сетях
              @adopted 2022-03-04

              ## Статья 1. Термины

              В настоящем Законе **сеть** — сетное полотно для лова рыбы.

              ## Статья 2. Размер

              Сеть измеряется ежегодно.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Versions versions = Versions.of(act, book);
    if (versions == null) {
      return;
    }
    Map<Integer, ActSummary.Term> here = byProvision(act);
    for (ActSummary other : versions.others()) {
      int[] back = Versions.counterparts(other, act);
      Map<Integer, ActSummary.Term> theirs = byProvision(other);
      for (int q : new TreeSet<>(theirs.keySet())) {
        if (back[q] >= 0 && !here.containsKey(back[q])) {
          int p = back[q];
          ActSummary.Term term = theirs.get(q);
          here.put(p, term);
          report
              .at(act.provisions().offset(p), Versions.width(act, p))
              .data(book.path(act, p), term.term(), other.language())
              .related(other.file(), term.offset(), term.term().length())
              .add();
        }
      }
    }
  }

  /** The first term of each provision that defines one. */
  private static Map<Integer, ActSummary.Term> byProvision(ActSummary act) {
    Map<Integer, ActSummary.Term> terms = new HashMap<>();
    act.terms().forEach(term -> terms.putIfAbsent(term.provision(), term));
    return terms;
  }
}
