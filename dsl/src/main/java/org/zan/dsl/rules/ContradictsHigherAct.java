package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.book.Twins;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Copies;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;
import org.zan.dsl.summary.Measures;

/**
 * A deadline, a share or a day of the year that is another in a higher act, in nearly the same
 * words.
 */
public final class ContradictsHigherAct implements BookRule {
  /** From this share of common sequences of three words on, two provisions speak of the same. */
  private static final double LEAST = 0.5;

  /** Of provisions of different length one says more than the other. */
  private static final double LEAST_LENGTH = 0.85;

  /** Where more of them differ, the two speak of different things. */
  private static final int MOST = 3;

  private static final RuleInfo INFO =
      RuleInfo.rule("contradicts-higher-act", Severity.INFO)
          .message(
              "en",
              "Here stands “{0}”, where {1}, which ranks higher, has “{2}” in nearly the same words. Where they contradict each other the higher act prevails: take what it says, or say in what this case differs.")
          .message(
              "ru",
              "Здесь указано «{0}», а в вышестоящей норме {1} почти теми же словами – «{2}». При противоречии действует вышестоящий акт: возьмите сказанное в нём или укажите, чем этот случай отличается.")
          .message(
              "kk",
              "Мұнда «{0}» деп тұр, ал жоғары тұрған {1} нормасында дәл осындай дерлік сөздермен – «{2}». Қайшылық болса, жоғары тұрған акт қолданылады: сонда айтылғанды алыңыз немесе бұл жағдайдың айырмашылығын көрсетіңіз.")
          .why(
              """
              An act made under another takes its deadlines, sums and dates from it. When the higher act is amended, its copies stay
              behind: those who follow the lower act miss the deadline of the higher one, and courts set the lower act aside. Compared are articles, and points of
              acts without articles, of at least 40 words that say nearly the same, and in them periods, percentages and days of the year that are
              written in figures; both places are shown. Dates with their year are not compared: nearly all are those of acts that are cited. A candidate for people to look at: what is alike may rightly differ.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, articles 10(3) (acts of a lower level must not contradict those of
              higher levels) and 12 (contradictions); Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 12.\
              """)
          .bad(
              """
              --- acts/berths.zan
              @act kz/law/2021-09-01/511-VII
              @alias berth-law
              @language en
              @title On Berths
              @adopted 2021-09-01

              ## Article 1. Application

              Whoever wants a berth for longer than a night applies to the harbour office, which answers within 10 days, names the berth and the fee, and gives its reasons where it refuses; against the refusal the applicant may complain to the head of the harbour office before going to court.
              --- acts/berth-rules.zan
              @act kz/order/2021-09-20/transport/712
              @language en
              @title Rules on Berths
              @adopted 2021-09-20
              @basis berth-law#art1

              1. Whoever wants a berth for longer than a night applies to the harbour office, which answers within 15 days, names the berth and the fee, and gives its reasons where it refuses; against the refusal the applicant may complain to the head of the harbour office before going to court.
              ^^ info contradicts-higher-act: Here stands “15 days”, where berth-law#art1, which ranks higher, has “10 days” in nearly the same words. Where they contradict each other the higher act prevails: take what it says, or say in what this case differs.
              """)
          .good(
              """
              --- acts/berths.zan
              @act kz/law/2021-09-01/511-VII
              @alias berth-law
              @language en
              @title On Berths
              @adopted 2021-09-01

              ## Article 1. Application

              Whoever wants a berth for longer than a night applies to the harbour office, which answers within 10 days, names the berth and the fee, and gives its reasons where it refuses; against the refusal the applicant may complain to the head of the harbour office before going to court.
              --- acts/berth-rules.zan
              @act kz/order/2021-09-20/transport/712
              @language en
              @title Rules on Berths
              @adopted 2021-09-20
              @basis berth-law#art1

              1. The harbour office answers an application under [Article 1 of the Law](berth-law#art1) in writing.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Fingerprints prints = act.fingerprints();
    for (int i = 0; i < prints.size(); i++) {
      List<String> here = measures(act, prints.provision(i));
      Twins.Twin nearest = here.isEmpty() ? null : nearest(act, i, book);
      if (nearest != null) {
        tell(act, i, nearest, here, book, report);
      }
    }
  }

  /** The provision of a higher act that is most like one; null where none is. */
  private static Twins.Twin nearest(ActSummary act, int i, StatuteBook book) {
    Twins.Twin nearest = null;
    for (Twins.Twin twin : book.twins().of(act.fingerprints(), i)) {
      boolean nearer = nearest == null || twin.alike() > nearest.alike();
      if (nearer && sameSubject(act, i, twin) && Copies.higher(twin.act(), act, book)) {
        nearest = twin;
      }
    }
    return nearest;
  }

  private static boolean sameSubject(ActSummary act, int i, Twins.Twin twin) {
    int words = act.fingerprints().words(i);
    int others = twin.act().fingerprints().words(twin.index());
    int there = twin.act().fingerprints().provision(twin.index());
    return twin.alike() >= LEAST
        && Math.min(words, others) >= LEAST_LENGTH * Math.max(words, others)
        && act.language().equals(twin.act().language())
        && act.provisions().repealedAround(act.fingerprints().provision(i)) < 0
        && twin.act().provisions().repealedAround(there) < 0;
  }

  /** What a provision names with all that stands in it. */
  private static List<String> measures(ActSummary act, int provision) {
    return act.measures().of(provision, act.provisions().next(provision));
  }

  private static void tell(
      ActSummary act,
      int i,
      Twins.Twin higher,
      List<String> measures,
      StatuteBook book,
      Report report) {
    Fingerprints others = higher.act().fingerprints();
    int provision = others.provision(higher.index());
    List<String> theirs = measures(higher.act(), provision);
    List<String> here = without(measures, theirs);
    List<String> there = without(theirs, measures);
    if (here.isEmpty() || here.size() != there.size() || here.size() > MOST) {
      return;
    }
    Fingerprints prints = act.fingerprints();
    report
        .at(act.provisions().offset(prints.provision(i)), prints.length(i))
        .data(String.join(", ", here), Copies.address(act, higher, book), String.join(", ", there))
        .related(
            higher.act().file(),
            higher.act().provisions().offset(provision),
            others.length(higher.index()))
        .add();
  }

  /** What of one is not among the others, as often as it is not. */
  private static List<String> without(List<String> measures, List<String> others) {
    List<String> left = new ArrayList<>(others.stream().map(Measures::compared).toList());
    return measures.stream().filter(it -> !left.remove(Measures.compared(it))).toList();
  }
}
