package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Versions;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** A provision that one language version of an act has and another has not. */
public final class VersionStructure implements BookRule {
  /** Where more is missing, the version is a part of the act or another text. */
  private static final int MOST = 20;

  private static final RuleInfo INFO =
      RuleInfo.rule("version-structure", Severity.WARNING)
          .message(
              "en",
              "[[“{0}” stands here, but not in the version in {1}]][[“{2}” has {3} unnumbered paragraphs here, but {4} in the version in {5}]][[“{6}” is repealed in the version in {7}, but not here]]. All versions bind alike: bring them into line.")
          .message(
              "ru",
              "[[«{0}» есть здесь, но нет в тексте на языке {1}]][[В «{2}» ненумерованных абзацев: {3}, а в тексте на языке {5}: {4}]][[«{6}» утратило силу в тексте на языке {7}, но не здесь]]. Тексты равно обязательны: приведите их в соответствие.")
          .message(
              "kk",
              "[[«{0}» осында бар, ал {1} тіліндегі мәтінде жоқ]][[«{2}» ішінде нөмірсіз абзац саны – {3}, ал {5} тіліндегі мәтінде – {4}]][[«{6}» {7} тіліндегі мәтінде күшін жойған, ал мұнда жоймаған]]. Мәтіндердің күші тең: оларды сәйкестендіріңіз.")
          .why(
              """
              Language versions of one act bind alike. What only one of them says is law for some of its readers, and a reference
              to it leads nowhere for the others. Compared are numbered provisions, the number of unnumbered paragraphs, and what is repealed;
              what is lettered is counted, as alphabets differ.\
              """)
          .source(
              """
              Vienna Convention on the Law of Treaties, article 33 (texts in several languages are equally authoritative and presumed to
              mean the same); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, on linguistic expertise (authenticity of the texts in
              Kazakh and Russian).\
              """)
          .bad(
              """
              --- acts/gates.en.zan
              @act kz/law/2022-03-01/801-VII
              @language en
              @title On Gates
              @adopted 2022-03-01

              ## Article 1. Scope

              This Law applies to gates.

              ## Article 2. Hours
              ^^ warning version-structure: “art2” stands here, but not in the version in ru. All versions bind alike: bring them into line.

              A gate is open by day.
              --- acts/gates.ru.zan
              @act kz/law/2022-03-01/801-VII
              @language ru
              @title О воротах
              @adopted 2022-03-01

              ## Статья 1. Сфера применения

              Настоящий Закон применяется к воротам.
              """)
          .good(
              """
              --- acts/gates.en.zan
              @act kz/law/2022-03-01/801-VII
              @language en
              @title On Gates
              @adopted 2022-03-01

              ## Article 1. Scope

              This Law applies to gates.

              ## Article 2. Hours

              A gate is open by day.
              --- acts/gates.ru.zan
              @act kz/law/2022-03-01/801-VII
              @language ru
              @title О воротах
              @adopted 2022-03-01

              ## Статья 1. Сфера применения

              Настоящий Закон применяется к воротам.

              ## Статья 2. Часы

              Ворота открыты днём.
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
    Provisions provisions = act.provisions();
    int told = 0;
    int p = 0;
    while (p < provisions.size() && told < MOST) {
      List<ActSummary> without = p == 0 ? List.of() : without(act, p, versions);
      if (!without.isEmpty()) {
        missing(act, p, without, book, report);
        told++;
      } else {
        told += differs(act, p, versions, book, report) ? 1 : 0;
      }
      // What stands in it is missing with it.
      p = without.isEmpty() ? p + 1 : provisions.next(p);
    }
  }

  /**
   * The versions that have no such provision; none where another version is the first to say so.
   */
  private static List<ActSummary> without(ActSummary act, int p, Versions versions) {
    Part.Kind kind = act.provisions().kind(p);
    if (kind == Part.Kind.DASH || kind == Part.Kind.CROSSHEADING) {
      return List.of();
    }
    List<ActSummary> without = new ArrayList<>();
    for (ActSummary other : versions.others()) {
      if (versions.counterpart(other, p) < 0) {
        without.add(other);
      } else if (other.file().compareTo(act.file()) < 0) {
        return List.of();
      }
    }
    return without;
  }

  private static void missing(
      ActSummary act, int p, List<ActSummary> without, StatuteBook book, Report report) {
    String languages = String.join(", ", without.stream().map(ActSummary::language).toList());
    Report.Draft draft =
        report
            .at(act.provisions().offset(p), Versions.width(act, p))
            .data(book.path(act, p), languages, "", "", "", "", "", "");
    without.forEach(other -> draft.related(other.file(), 0, 0));
    draft.add();
  }

  private static boolean differs(
      ActSummary act, int p, Versions versions, StatuteBook book, Report report) {
    Provisions provisions = act.provisions();
    ActSummary other = versions.against(p, VersionStructure::countsDiffer);
    String path = "";
    if (other != null) {
      path = p == 0 ? "preamble" : book.path(act, p);
      int there = versions.counterpart(other, p);
      report
          .at(provisions.offset(p), Versions.width(act, p))
          .data(
              "",
              "",
              path,
              String.valueOf(provisions.alineas(p)),
              String.valueOf(other.provisions().alineas(there)),
              other.language(),
              "",
              "")
          .related(other.file(), other.provisions().offset(there), Versions.width(other, there))
          .add();
      return true;
    }
    for (ActSummary version : versions.others()) {
      int there = versions.counterpart(version, p);
      if (there >= 0 && version.provisions().repealed(there) && provisions.repealedAround(p) < 0) {
        report
            .at(provisions.offset(p), Versions.width(act, p))
            .data("", "", "", "", "", "", book.path(act, p), version.language())
            .related(
                version.file(), version.provisions().offset(there), Versions.width(version, there))
            .add();
        return true;
      }
    }
    return false;
  }

  private static boolean countsDiffer(ActSummary a, int p, ActSummary b, int q) {
    return a.provisions().repealedAround(p) < 0
        && b.provisions().repealedAround(q) < 0
        && a.provisions().alineas(p) != b.provisions().alineas(q);
  }
}
