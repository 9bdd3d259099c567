package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Versions;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A reference that leads elsewhere than in another language version of the act. */
public final class VersionReferences implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("version-references", Severity.WARNING)
          .message(
              "en",
              "This leads to “{0}”, but to “{1}” in the version in {2}. All versions bind alike: correct the one that is wrong.")
          .message(
              "ru",
              "Ссылка ведёт к «{0}», а в тексте на языке {2} — к «{1}». Тексты равно обязательны: исправьте тот, который неверен.")
          .message(
              "kk",
              "Сілтеме «{0}» дегенге апарады, ал {2} тіліндегі мәтінде «{1}» дегенге. Мәтіндердің күші тең: қатесін түзетіңіз.")
          .fix("en", "Take the target of the other versions")
          .fix("ru", "Взять цель из других текстов")
          .fix("kk", "Басқа мәтіндердегі сілтемені алу")
          .why(
              """
              A condition that one version takes from Article 5 and another from Article 6 is two conditions. Compared is where
              references lead, provision by provision; what is a reference in one version alone is not looked at. Where two versions
              agree against the third, or only the other one's target is there, it is taken over.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, on linguistic expertise (authenticity of the texts in
              Kazakh and Russian); Joint Practical Guide of the European
              Parliament, the Council and the Commission, guideline 16 (references are precise).\
              """)
          .bad(
              """
              --- acts/mills.en.zan
              @act kz/law/2022-03-03/803-VII
              @language en
              @title On Mills
              @adopted 2022-03-03

              ## Article 1. Scope

              This Law applies to mills under [Article 2](#art2).

              ## Article 2. Millers

              A mill has a miller.

              ## Article 3. Flour

              Flour is weighed.
              --- acts/mills.kk.zan
              @act kz/law/2022-03-03/803-VII
              @language kk
              @title Диірмендер туралы
              @adopted 2022-03-03

              ## 1-бап. Қолданылу аясы

              Осы Заң [2-бапта](#art2) көрсетілген диірмендерге қолданылады.

              ## 2-бап. Диірменшілер

              Диірменнің диірменшісі болады.

              ## 3-бап. Ұн

              Ұн өлшенеді.
              --- acts/mills.ru.zan
              @act kz/law/2022-03-03/803-VII
              @language ru
              @title О мельницах
              @adopted 2022-03-03

              ## Статья 1. Сфера применения

              Настоящий Закон применяется к мельницам, [указанным ниже](#art3).
                                                                        ^^^^^ warning version-references: This leads to “#art3”, but to “#art2” in the version in kk. All versions bind alike: correct the one that is wrong.

              ## Статья 2. Мельники

              У мельницы есть мельник.

              ## Статья 3. Мука

              Мука взвешивается.
              """)
          .good(
              """
              --- acts/mills.en.zan
              @act kz/law/2022-03-03/803-VII
              @language en
              @title On Mills
              @adopted 2022-03-03

              ## Article 1. Scope

              This Law applies to mills under [Article 2](#art2).

              ## Article 2. Millers

              A mill has a miller.
              --- acts/mills.ru.zan
              @act kz/law/2022-03-03/803-VII
              @language ru
              @title О мельницах
              @adopted 2022-03-03

              ## Статья 1. Сфера применения

              Настоящий Закон применяется к мельницам согласно [статье 2](#art2).

              ## Статья 2. Мельники

              У мельницы есть мельник.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Versions versions = Versions.of(act, book);
    if (versions != null) {
      new Comparison(act, book, versions).tell(report);
    }
  }

  /** Compares the versions of one act. */
  private static final class Comparison {
    private final ActSummary act;
    private final StatuteBook book;
    private final Versions versions;

    /** References by the provision in which they stand. */
    private final Map<ActSummary, Map<Integer, List<Integer>>> known = new HashMap<>();

    Comparison(ActSummary act, StatuteBook book, Versions versions) {
      this.act = act;
      this.book = book;
      this.versions = versions;
    }

    void tell(Report report) {
      for (int p : references(act).keySet()) {
        ActSummary other = versions.against(p, this::differ);
        if (other != null) {
          int q = versions.counterpart(other, p);
          List<Integer> here = new ArrayList<>();
          List<Integer> there = new ArrayList<>();
          rest(act, p, other, q, here, there);
          for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
            tell(p, here.get(i), other, there.get(i), report);
          }
        }
      }
    }

    private void tell(int p, int i, ActSummary other, int j, Report report) {
      References ours = act.references();
      References theirs = other.references();
      Report.Draft draft =
          report
              .at(ours.offset(i), ours.length(i))
              .data(written(ours, i), written(theirs, j), other.language())
              .related(other.file(), theirs.offset(j), theirs.length(j));
      boolean sameAct = ours.act(i).equals(theirs.act(j)) && ours.date(i).equals(theirs.date(j));
      boolean pathsAlone = sameAct && !ours.path(i).isEmpty() && !theirs.path(j).isEmpty();
      if (pathsAlone && (versions.agree(p, this::differ) || onlyTheirsLeads(i, other, j))) {
        draft.fix(ours.pathOffset(i), ours.path(i).length(), theirs.path(j));
      }
      draft.add();
    }

    private boolean onlyTheirsLeads(int i, ActSummary other, int j) {
      return book.resolve(act, i).state() == Resolution.State.DANGLING
          && book.resolve(other, j).state() == Resolution.State.RESOLVED
          && book.resolve(act, "", other.references().path(j)).state() != Resolution.State.DANGLING;
    }

    private Map<Integer, List<Integer>> references(ActSummary version) {
      return known.computeIfAbsent(
          version,
          it -> {
            Map<Integer, List<Integer>> byProvision = new HashMap<>();
            References all = it.references();
            for (int i = 0; i < all.size(); i++) {
              if (all.place(i) == Place.WORDS || all.place(i) == Place.FACT) {
                byProvision.computeIfAbsent(all.from(i), key -> new ArrayList<>(2)).add(i);
              }
            }
            return byProvision;
          });
    }

    private boolean differ(ActSummary a, int p, ActSummary b, int q) {
      List<Integer> left = new ArrayList<>();
      List<Integer> right = new ArrayList<>();
      rest(a, p, b, q, left, right);
      return !left.isEmpty() && !right.isEmpty();
    }

    /** Collects the references of two provisions that lead nowhere where one of the other does. */
    private void rest(
        ActSummary a, int p, ActSummary b, int q, List<Integer> left, List<Integer> right) {
      right.addAll(references(b).getOrDefault(q, List.of()));
      for (int i : references(a).getOrDefault(p, List.of())) {
        if (!remove(right, j -> key(a, i).equals(key(b, j)))) {
          left.add(i);
        }
      }
      left.removeIf(i -> remove(right, j -> sameTarget(a, i, b, j)));
    }

    private interface Same {
      boolean as(int reference);
    }

    private static boolean remove(List<Integer> references, Same same) {
      for (Iterator<Integer> all = references.iterator(); all.hasNext(); ) {
        if (same.as(all.next())) {
          all.remove();
          return true;
        }
      }
      return false;
    }

    /** The act and the path that a reference names, whatever the act is called. */
    private String key(ActSummary version, int i) {
      References all = version.references();
      String name = all.act(i);
      String identity = name.isEmpty() ? "" : book.resolve(version, name, "").identity();
      boolean own = version.identity().map(ActId::key).filter(identity::equals).isPresent();
      String path = all.path(i).equals(".") ? "" : all.path(i);
      return (own ? "" : identity) + '@' + all.date(i) + '#' + path;
    }

    /** Whether both lead to the same provision by different paths. */
    private boolean sameTarget(ActSummary a, int i, ActSummary b, int j) {
      Resolution left = book.resolve(a, i);
      Resolution right = book.resolve(b, j);
      if (!left.hasAct() || !right.hasAct() || !left.identity().equals(right.identity())) {
        return left.identity().equals(right.identity())
            && a.references().path(i).equals(b.references().path(j));
      }
      if (left.state() != right.state() || left.state() == Resolution.State.DANGLING) {
        return false;
      }
      if (left.act() == right.act()) {
        return left.provision() == right.provision() && left.last() == right.last();
      }
      int[] counterparts = Versions.counterparts(left.act(), right.act());
      return counterparts[left.provision()] == right.provision()
          && counterparts[left.last()] == right.last();
    }

    private static String written(References all, int i) {
      return all.act(i)
          + (all.date(i).isEmpty() ? "" : "@" + all.date(i))
          + (all.path(i).isEmpty() ? "" : "#" + all.path(i));
    }
  }
}
