package org.zan.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.book.Twins;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextRule;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.rules.support.Copies;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Wording;
import org.zan.dsl.rules.support.Wording.Difference;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;

/** A provision that cites another one and gives its text in other words than it has today. */
public final class ReproducedOtherwise implements TextRule {
  /** Who changes more says something else on purpose. */
  private static final int MOST = 8;

  private static final RuleInfo INFO =
      RuleInfo.rule("reproduced-otherwise", Severity.INFO)
          .message(
              "en",
              "This is nearly the text of {0}, which is cited here, but differs from it[[ – here “{1}”]][[ – there “{2}”]][[ – other differences: {3}]]. Take its words of today, or say what is to hold instead.")
          .message(
              "ru",
              "Это почти текст {0}, на который здесь есть ссылка, но с отличиями[[ – здесь «{1}»]][[ – там «{2}»]][[ – других отличий: {3}]]. Возьмите действующие слова источника или скажите, что действует вместо них.")
          .message(
              "kk",
              "Бұл – мұнда сілтеме жасалған {0} мәтіні дерлік, бірақ айырмасы бар[[ – мұнда «{1}»]][[ – онда «{2}»]][[ – басқа айырмалар саны: {3}]]. Дереккөздің қолданыстағы сөздерін алыңыз немесе оның орнына не қолданылатынын айтыңыз.")
          .fix("en", "Take the words of {0}")
          .fix("ru", "Взять слова {0}")
          .fix("kk", "{0} сөздерін алу")
          .why(
              """
              Who reads the copy takes it for what is cited; after the source was amended, or was copied with a slip, two rules stand in one
              place. Looked at are provisions of at least 40 words that cite a provision of another act, no day given, and have most of its
              sequences of words. Words in quotation marks, and what stands beside the citation, do not count; more than eight differences
              are taken for a rule of its own.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 12 (enacting terms do not restate
              provisions in force) and 16 (references); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24.\
              """)
          .bad(
              """
              --- acts/bees.zan
              @act kz/law/2022-02-01/541-VII
              @alias bees-base
              @language en
              @title On Bees
              @adopted 2022-02-01

              ## Article 1. Hives

              A keeper of bees tells the office of each hive within ten days after it is set up, names the place, the owner of the land and the number of hives, and puts up a sign on each path that leads by them; the office enters the hives in a register that everyone may read free of charge.
              --- acts/bees-rules.zan
              @act kz/government-resolution/2022-03-01/71
              @language en
              @title On the Rules for Bees
              @adopted 2022-03-01
              @basis bees-base

              ## Article 1. Duties
              ^^^^^^^^^^^^^^^^^^^^ info reproduced-otherwise: This is nearly the text of bees-base#art1, which is cited here, but differs from it – here “twenty” – there “ten”. Take its words of today, or say what is to hold instead.

              Under [Article 1 of the Law](bees-base#art1), a keeper of bees tells the office of each hive within twenty days after it is set up, names the place, the owner of the land and the number of hives, and puts up a sign on each path that leads by them; the office enters the hives in a register that everyone may read free of charge.
              """)
          .good(
              """
              --- acts/bees.zan
              @act kz/law/2022-02-01/541-VII
              @alias bees-base
              @language en
              @title On Bees
              @adopted 2022-02-01

              ## Article 1. Hives

              A keeper of bees tells the office of each hive within ten days after it is set up, names the place, the owner of the land and the number of hives, and puts up a sign on each path that leads by them; the office enters the hives in a register that everyone may read free of charge.
              --- acts/bees-rules.zan
              @act kz/government-resolution/2022-03-01/71
              @language en
              @title On the Rules for Bees
              @adopted 2022-03-01
              @basis bees-base

              ## Article 1. Duties

              The office confirms in writing what it is told under [Article 1 of the Law](bees-base#art1).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(
      ActSummary act, StatuteBook book, Function<String, Optional<String>> texts, Report report) {
    Fingerprints prints = act.fingerprints();
    for (int i = 0; i < prints.size(); i++) {
      Twins.Twin source = Copies.drifted(act, i, book);
      if (source != null) {
        compare(act, i, source, book, texts, report);
      }
    }
  }

  private static void compare(
      ActSummary act,
      int i,
      Twins.Twin source,
      StatuteBook book,
      Function<String, Optional<String>> texts,
      Report report) {
    Fingerprints prints = act.fingerprints();
    Fingerprints others = source.act().fingerprints();
    int offset = act.provisions().offset(prints.provision(i));
    int there = source.act().provisions().offset(others.provision(source.index()));
    Wording own = wording(act, offset, book, texts);
    Wording cited = wording(source.act(), there, book, texts);
    List<Difference> differences =
        own.differences(cited).stream().filter(difference -> !difference.tied()).toList();
    if (own.isEmpty() || cited.isEmpty() || differences.isEmpty() || differences.size() > MOST) {
      return;
    }
    Difference first = differences.get(0);
    Report.Draft draft =
        report
            .at(offset, prints.length(i))
            .data(
                Copies.address(act, source, book),
                Label.cut(own.of(first.here())),
                Label.cut(cited.of(first.there())),
                differences.size() == 1 ? "" : String.valueOf(differences.size() - 1))
            .related(source.act().file(), there, others.length(source.index()));
    if (differences.stream().allMatch(it -> own.plain(it.here()) && cited.plain(it.there()))) {
      differences.forEach(difference -> take(own, cited, difference, draft));
    }
    draft.add();
  }

  private static Wording wording(
      ActSummary act, int offset, StatuteBook book, Function<String, Optional<String>> texts) {
    String text = texts.apply(act.file()).orElse("");
    return Wording.of(ActReader.read(act.file(), text, book.jurisdictions()), offset);
  }

  /** Gives a stretch the words of the source; a blank before them comes and goes with them. */
  private static void take(Wording own, Wording cited, Difference difference, Report.Draft draft) {
    int from = difference.here().offset();
    int length = difference.here().length();
    String words = cited.of(difference.there());
    if (length == 0) {
      draft.fix(from, 0, " " + words);
    } else if (words.isEmpty()) {
      draft.fix(from - own.blankBefore(from), length + own.blankBefore(from), "");
    } else {
      draft.fix(from, length, words);
    }
  }
}
