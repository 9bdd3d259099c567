package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Versions;
import org.zan.dsl.summary.ActSummary;

/** A number or date that one language version of an act gives otherwise than another. */
public final class VersionNumbers implements BookRule {
  /** Where more differ, other provisions are compared than were meant. */
  private static final int MOST = 4;

  private static final RuleInfo INFO =
      RuleInfo.rule("version-numbers", Severity.WARNING)
          .message(
              "en",
              "“{0}” says {1} here, but {2} in the version in {3}. All versions bind alike: correct the one that is wrong.")
          .message(
              "ru",
              "В «{0}» здесь стоит {1}, а в тексте на языке {3} — {2}. Тексты равно обязательны: исправьте тот, который неверен.")
          .message(
              "kk",
              "«{0}» ішінде мұнда {1}, ал {3} тіліндегі мәтінде {2} тұр. Мәтіндердің күші тең: қатесін түзетіңіз.")
          .why(
              """
              Where the versions of an act name different deadlines, sums or dates, whoever relies on one of them is right, and so is
              the other side. Compared are numbers in figures and the months of dates, provision by provision, outside the words of
              references; a number that one version writes in words is no difference, so only what is a number in both is found. A statute book that names one
              language alone (@languages in repository.zan) has nothing to compare.\
              """)
          .source(
              """
              Vienna Convention on the Law of Treaties, article 33 (texts in several languages are equally authoritative and presumed to
              mean the same); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, on linguistic expertise (authenticity of the texts in
              Kazakh and Russian).\
              """)
          .bad(
              """
              --- acts/hedges.en.zan
              @act kz/law/2022-03-02/802-VII
              @language en
              @title On Hedges
              @adopted 2022-03-02

              ## Article 1. Height

              A hedge is cut within 15 days, first on 6 April 2023.
              --- acts/hedges.ru.zan
              @act kz/law/2022-03-02/802-VII
              @language ru
              @title О живых изгородях
              @adopted 2022-03-02

              ## Статья 1. Высота
              ^^ warning version-numbers: “art1” says 10 here, but 15 in the version in en. All versions bind alike: correct the one that is wrong.

              Изгородь подстригается в течение 10 дней, впервые 6 апреля 2023 года.
              """)
          .good(
              """
              --- acts/hedges.en.zan
              @act kz/law/2022-03-02/802-VII
              @language en
              @title On Hedges
              @adopted 2022-03-02

              ## Article 1. Height

              A hedge is cut within 15 days, first on 6 April 2023.
              --- acts/hedges.ru.zan
              @act kz/law/2022-03-02/802-VII
              @language ru
              @title О живых изгородях
              @adopted 2022-03-02

              ## Статья 1. Высота

              Изгородь подстригается в течение 15 дней, впервые 6 апреля 2023 года.
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
    for (int p = 0; p < act.provisions().size(); p++) {
      int[] numbers = act.figures().of(p);
      ActSummary other = numbers.length == 0 ? null : versions.against(p, VersionNumbers::differ);
      if (other != null) {
        int there = versions.counterpart(other, p);
        int[] theirs = other.figures().of(there);
        report
            .at(act.provisions().offset(p), Versions.width(act, p))
            .data(
                p == 0 ? "preamble" : book.path(act, p),
                words(rest(numbers, theirs)),
                words(rest(theirs, numbers)),
                other.language())
            .related(other.file(), other.provisions().offset(there), Versions.width(other, there))
            .add();
      }
    }
  }

  private static boolean differ(ActSummary a, int p, ActSummary b, int q) {
    int[] here = a.figures().of(p);
    int[] there = b.figures().of(q);
    List<Integer> left = rest(here, there);
    List<Integer> right = rest(there, here);
    return !left.isEmpty() && left.size() == right.size() && left.size() <= MOST;
  }

  /** The numbers of one provision that the other has not; both are sorted. */
  private static List<Integer> rest(int[] numbers, int[] others) {
    List<Integer> rest = new ArrayList<>();
    int j = 0;
    for (int number : numbers) {
      while (j < others.length && others[j] < number) {
        j++;
      }
      if (j < others.length && others[j] == number) {
        j++;
      } else {
        rest.add(number);
      }
    }
    return rest;
  }

  private static String words(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
