package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Jurisdiction.Kind;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** An act that rests on one of no higher rank. */
public final class BasisRank implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("basis-rank", Severity.WARNING)
          .message(
              "en",
              "The legal basis {0} ({1}) does not rank above this act ({2}). Name the higher act that empowers its author.")
          .message(
              "ru",
              "Правовое основание {0} ({1}) не выше этого акта ({2}). Укажите вышестоящий акт, который даёт полномочие его принять.")
          .message(
              "kk",
              "{0} құқықтық негізі ({1}) осы актіден ({2}) жоғары тұрған жоқ. Оны қабылдауға өкілеттік беретін жоғары тұрған актіні көрсетіңіз.")
          .why(
              """
              The power to make an act comes from an act above it: an order rests on a law, not a law on an order. A basis of
              lower rank is a warning. A basis of the same rank is only worth knowing, and only where no other basis ranks
              higher: acts of one rank empower one another in some legal orders, as a regulation of the Union does its
              implementing measures. Acts without rank and acts of other legal orders are left out.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, articles 10 (hierarchy) and 25(1) (references to acts of
              higher levels); Constitution of Luxembourg, articles 45 and 47; Joint Practical Guide of the European Parliament, the
              Council and the Commission, guideline 9 (the legal basis confers the competence to adopt the act).\
              """)
          .bad(
              """
              @act kz/law/2021-05-20/312-VII
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @external kz/order/2020-02-02/transport/14 bridge-order
              @basis bridge-order
                     ^^^^^^^^^^^^ warning basis-rank: The legal basis kz/order/2020-02-02/transport/14 (Order) does not rank above this act (Law). Name the higher act that empowers its author.

              ## Article 1. Scope

              This Law applies to bridges.
              """)
          .good(
              """
              @act kz/law/2021-05-20/312-VII
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @external kz/constitution/1995-08-30 constitution-1995
              @basis constitution-1995

              ## Article 1. Scope

              This Law applies to bridges.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (act.identity().isEmpty() || !ranked(book.kind(act.identity().get()))) {
      return;
    }
    ActId own = act.identity().get();
    Kind kind = book.kind(own).get();
    boolean higher = false;
    for (int i = 0; i < act.references().size(); i++) {
      Optional<ActId> basis = basis(act, i, book);
      higher |= basis.isPresent() && above(basis.get(), own, kind, book);
    }
    for (int i = 0; i < act.references().size(); i++) {
      Optional<ActId> basis = basis(act, i, book);
      if (basis.isPresent() && !above(basis.get(), own, kind, book)) {
        report(act, i, basis.get(), kind, higher, book, report);
      }
    }
  }

  private static void report(
      ActSummary act,
      int i,
      ActId basis,
      Kind own,
      boolean higher,
      StatuteBook book,
      Report report) {
    Kind kind = book.kind(basis).orElseThrow();
    boolean equal = kind.rank() == own.rank();
    if (equal && higher) {
      return;
    }
    References references = act.references();
    report
        .at(references.offset(i), references.length(i))
        .data(basis.toString(), name(kind, act.language()), name(own, act.language()))
        .atMost(equal ? Severity.INFO : Severity.ERROR)
        .add();
  }

  private static boolean ranked(Optional<Kind> kind) {
    return kind.isPresent() && kind.get().rank() != Integer.MAX_VALUE;
  }

  /** The act on which a reference says that this one rests. */
  private static Optional<ActId> basis(ActSummary act, int i, StatuteBook book) {
    References references = act.references();
    boolean basis = references.relation(i) == Relation.BASIS && references.place(i) != Place.BLOCK;
    return basis
        ? ActId.parse(book.resolve(act, references.act(i), "").identity())
        : Optional.empty();
  }

  /** Where the ranks cannot be compared, the basis counts as higher. */
  private static boolean above(ActId basis, ActId own, Kind kind, StatuteBook book) {
    Optional<Kind> other = book.kind(basis);
    boolean comparable = basis.jurisdiction().equals(own.jurisdiction()) && ranked(other);
    return !comparable || other.get().rank() < kind.rank();
  }

  private static String name(Kind kind, String language) {
    return kind.names().getOrDefault(language, kind.name());
  }
}
