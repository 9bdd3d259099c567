package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.book.Twins;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Copies;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;

/** A provision that says what a higher act says and does not say so. */
public final class ReproducedWithoutCitation implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("reproduced-without-citation", Severity.INFO)
          .message(
              "en",
              "[[All {1} words here are]][[Nearly all of the {2} words here are]] those of {0}, which ranks higher and is not cited here. Cite it: readers take the rule for one that this act may change.")
          .message(
              "ru",
              "[[Дословно (слов: {1})]][[Почти дословно (слов: {2})]] воспроизводит {0} – акт выше рангом, на который здесь нет ссылки. Сошлитесь на него: иначе кажется, что эту норму может изменить данный акт.")
          .message(
              "kk",
              "{0} – жоғары тұрған акт – [[сөзбе-сөз қайталанған (сөз саны: {1})]][[сөзбе-сөз дерлік қайталанған (сөз саны: {2})]], бірақ оған мұнда сілтеме жоқ. Сілтеме жасаңыз: әйтпесе бұл норманы осы акт өзгерте алатындай көрінеді.")
          .fix("en", "Name {0} as the basis of this provision")
          .fix("ru", "Указать {0} как основание этой нормы")
          .fix("kk", "{0} осы норманың негізі ретінде көрсету")
          .why(
              """
              A rule that a higher act lays down holds whatever this act says; repeated without its source it seems to be this act's own, and
              stays behind when the source is amended. Looked at are provisions of at least 40 words that repeat, wholly or nearly, an act of
              higher rank which the header or the preamble names; found is one that does not cite that act, neither itself nor in what
              stands around it, in words or by @basis. Other copies are found by repeated-provision.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24; Joint Practical Guide of the European Parliament, the
              Council and the Commission, guidelines 12 (enacting terms do not restate provisions in force) and 16 (references).\
              """)
          .bad(
              """
              --- acts/piers.zan
              @act kz/law/2021-11-01/521-VII
              @alias piers-base
              @language en
              @title On Piers
              @adopted 2021-11-01

              ## Article 1. Load

              A pier bears no more than the load that its plate names; the warden of the pier counts who walks on it, stops the entry when half of that load is reached in strong wind, and opens it again only after the wind has fallen for one full hour and the planks were looked at.
              --- acts/piers-rules.zan
              @act kz/government-resolution/2021-12-01/61
              @language en
              @title On the Rules for Piers
              @adopted 2021-12-01
              @basis piers-base

              ## Article 1. Entry
              ^^^^^^^^^^^^^^^^^^^ info reproduced-without-citation: All 55 words here are those of piers-base#art1, which ranks higher and is not cited here. Cite it: readers take the rule for one that this act may change.

              A pier bears no more than the load that its plate names; the warden of the pier counts who walks on it, stops the entry when half of that load is reached in strong wind, and opens it again only after the wind has fallen for one full hour and the planks were looked at.
              """)
          .good(
              """
              --- acts/piers.zan
              @act kz/law/2021-11-01/521-VII
              @alias piers-base
              @language en
              @title On Piers
              @adopted 2021-11-01

              ## Article 1. Load

              A pier bears no more than the load that its plate names; the warden of the pier counts who walks on it, stops the entry when half of that load is reached in strong wind, and opens it again only after the wind has fallen for one full hour and the planks were looked at.
              --- acts/piers-rules.zan
              @act kz/government-resolution/2021-12-01/61
              @language en
              @title On the Rules for Piers
              @adopted 2021-12-01
              @basis piers-base

              ## Article 1. Entry

              The warden opens and closes a pier under [Article 1 of the Law on Piers](implements:piers-base#art1).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (!Copies.madeUnderOthers(act)) {
      return;
    }
    Fingerprints prints = act.fingerprints();
    for (int i = 0; i < prints.size(); i++) {
      Twins.Twin source = Copies.nearest(act, i, book);
      if (source != null && Copies.uncited(act, i, source, book)) {
        tell(act, i, source, book, report);
      }
    }
  }

  private static void tell(
      ActSummary act, int i, Twins.Twin source, StatuteBook book, Report report) {
    Fingerprints prints = act.fingerprints();
    Fingerprints others = source.act().fingerprints();
    int offset = act.provisions().offset(prints.provision(i));
    int there = source.act().provisions().offset(others.provision(source.index()));
    String words = String.valueOf(prints.words(i));
    String address = Copies.address(act, source, book);
    Report.Draft draft =
        report
            .at(offset, prints.length(i))
            .data(address, source.same() ? words : "", source.same() ? "" : words)
            .related(source.act().file(), there, others.length(source.index()));
    if (source.act().identity().isPresent()
        && act.provisions().kind(prints.provision(i)) == Part.Kind.LEVEL) {
      draft.fix(offset + prints.length(i), 0, "\n@basis " + address);
    }
    draft.add();
  }
}
