package org.zan.dsl.rules;

import java.util.Comparator;
import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.book.Twins;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;
import org.zan.dsl.summary.References;

/** A long provision that says in the same words what an older one says. */
public final class RepeatedProvision implements BookRule {
  /** From this share of common sequences of three words on, two provisions are nearly the same. */
  private static final double LEAST = 0.9;

  /** Of provisions of different length one says more than the other. */
  private static final double LEAST_LENGTH = 0.85;

  /** More copies are a formula or a form that drafters use on purpose. */
  private static final int MOST_COPIES = 4;

  /** The same in every order in which they are looked at. */
  private static final Comparator<Twins.Twin> NEARER =
      Comparator.comparing(Twins.Twin::same)
          .thenComparing(Twins.Twin::alike)
          .thenComparing((Twins.Twin twin) -> twin.act().file(), Comparator.reverseOrder())
          .thenComparing(Twins.Twin::index, Comparator.reverseOrder());

  private static final RuleInfo INFO =
      RuleInfo.rule("repeated-provision", Severity.INFO)
          .message(
              "en",
              "[[All {1} words here are]][[Nearly all of the {2} words here are]] those of {0}. Lay the rule down once and refer to it: copies drift apart when one of them is amended.")
          .message(
              "ru",
              "[[Дословно (слов: {1})]][[Почти дословно (слов: {2})]] повторяет {0}. Изложите норму один раз и сошлитесь на неё: когда изменят одну из копий, они разойдутся.")
          .message(
              "kk",
              "{0} [[сөзбе-сөз қайталанған (сөз саны: {1})]][[сөзбе-сөз дерлік қайталанған (сөз саны: {2})]]. Норманы бір рет белгілеп, соған сілтеңіз: көшірменің бірі өзгертілсе, олар алшақтайды.")
          .why(
              """
              What two provisions say in the same words is amended in one of them and forgotten in the other; then they
              contradict each other, and nobody knows which was meant. Looked at are articles, and points of acts without articles,
              of at least 40 words, quotations left out; the younger of two is found, with the nearest older one. What more than
              four provisions say is taken for a formula. Provisions that are repealed, acts that the act amends or ends (also an act
              of the same kind that it names as a whole: it is most likely made in its stead), and other languages of the same act
              do not count. Whether a copy is wanted is for people: this is a hint.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 12 (the enacting terms do
              not restate legal provisions already in force).\
              """)
          .bad(
              """
              --- acts/harbours.zan
              @act kz/law/2021-09-01/501-VII
              @alias harbour-entry
              @language en
              @title On Harbours
              @adopted 2021-09-01

              ## Article 1. Entry

              The master of a ship asks the harbour office for a berth at least one day before arrival, names the goods on board, the number of persons and the draught, and waits outside the harbour until the office has answered; the office answers within six hours and gives its reasons where it refuses.
              --- acts/marinas.zan
              @act kz/law/2021-09-02/502-VII
              @language en
              @title On Marinas
              @adopted 2021-09-02

              ## Article 1. Entry of boats
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info repeated-provision: All 53 words here are those of harbour-entry#art1. Lay the rule down once and refer to it: copies drift apart when one of them is amended.

              The master of a ship asks the harbour office for a berth at least one day before arrival, names the goods on board, the number of persons and the draught, and waits outside the harbour until the office has answered; the office answers within six hours and gives its reasons where it refuses.
              """)
          .good(
              """
              --- acts/harbours.zan
              @act kz/law/2021-09-01/501-VII
              @alias harbour-entry
              @language en
              @title On Harbours
              @adopted 2021-09-01

              ## Article 1. Entry

              The master of a ship asks the harbour office for a berth at least one day before arrival, names the goods on board, the number of persons and the draught, and waits outside the harbour until the office has answered; the office answers within six hours and gives its reasons where it refuses.
              --- acts/marinas.zan
              @act kz/law/2021-09-02/502-VII
              @language en
              @title On Marinas
              @adopted 2021-09-02

              ## Article 1. Entry of boats

              [Article 1 of the Law on Harbours](applies:harbour-entry#art1) applies to boats that enter a marina.
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
      Twins.Twin nearest = nearest(act, i, book);
      if (nearest != null) {
        tell(act, i, nearest, book, report);
      }
    }
  }

  private static void tell(
      ActSummary act, int i, Twins.Twin twin, StatuteBook book, Report report) {
    Fingerprints prints = act.fingerprints();
    Fingerprints others = twin.act().fingerprints();
    int there = others.provision(twin.index());
    String path = book.path(twin.act(), there);
    // What has no number has no address of its own.
    String address = path.equals(".") ? "" : "#" + path;
    String words = String.valueOf(prints.words(i));
    report
        .at(act.provisions().offset(prints.provision(i)), prints.length(i))
        .data(
            twin.act() == act && !address.isEmpty() ? address : twin.act().label() + address,
            twin.same() ? words : "",
            twin.same() ? "" : words)
        .related(
            twin.act().file(), twin.act().provisions().offset(there), others.length(twin.index()))
        .add();
  }

  /** The older provision that is most like one; null where none is, or many are. */
  private static Twins.Twin nearest(ActSummary act, int i, StatuteBook book) {
    List<Twins.Twin> twins = book.twins().of(act.fingerprints(), i);
    Twins.Twin nearest = null;
    int copies = 0;
    for (Twins.Twin twin : twins) {
      if (alike(act, i, twin)) {
        copies++;
        if ((nearest == null || NEARER.compare(twin, nearest) > 0)
            && older(twin, act, i)
            && independent(act, twin, book)) {
          nearest = twin;
        }
      }
    }
    return copies > MOST_COPIES ? null : nearest;
  }

  private static boolean alike(ActSummary act, int i, Twins.Twin twin) {
    int words = act.fingerprints().words(i);
    int others = twin.act().fingerprints().words(twin.index());
    return twin.alike() >= LEAST
        && Math.min(words, others) >= LEAST_LENGTH * Math.max(words, others)
        && (twin.act() == act || !key(act).equals(key(twin.act())));
  }

  private static String key(ActSummary act) {
    return act.identity().map(ActId::key).orElse(act.file());
  }

  private static boolean older(Twins.Twin twin, ActSummary act, int i) {
    if (twin.act() == act) {
      return twin.index() < i;
    }
    String there = twin.act().identity().map(ActId::date).orElse("");
    String here = act.identity().map(ActId::date).orElse("");
    int order = act.bill() == twin.act().bill() ? there.compareTo(here) : act.bill() ? -1 : 1;
    return order == 0 ? twin.act().file().compareTo(act.file()) < 0 : order < 0;
  }

  /** Whether both are to be law beside each other. */
  private static boolean independent(ActSummary act, Twins.Twin twin, StatuteBook book) {
    int there = twin.act().fingerprints().provision(twin.index());
    return twin.act() == act
        || twin.act().provisions().repealedAround(there) < 0
            && !book.amends(act, twin.act())
            && !repeals(act, twin.act(), book);
  }

  /**
   * Whether an act ends another, or is made in its stead: an act of the same kind that names the
   * other as a whole and says the same.
   */
  private static boolean repeals(ActSummary act, ActSummary other, StatuteBook book) {
    boolean sameKind = act.identity().map(ActId::kind).equals(other.identity().map(ActId::kind));
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      boolean ends =
          references.relation(i) == Relation.REPEALS
              || sameKind && whole(references.path(i)) && !references.act(i).isEmpty();
      if (ends && book.resolve(act, i).act() == other) {
        return true;
      }
    }
    return false;
  }

  private static boolean whole(String path) {
    return path.isEmpty() || path.equals(".");
  }
}
