package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.EditDistance;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A reference to an act that the statute book does not have, and does not know as external. */
public final class UnknownAct implements BookRule {
  private static final int MOST_SUGGESTIONS = 3;
  private static final RuleInfo INFO =
      RuleInfo.rule("unknown-act", Severity.ERROR)
          .message(
              "en",
              "The statute book has no act “{0}”[[ (similar: {1})]]. Correct the name, add the act, or declare it with @external.")
          .message(
              "ru",
              "В своде законодательства нет акта «{0}»[[ (похожие: {1})]]. Исправьте имя, добавьте акт или объявите его через @external.")
          .message(
              "kk",
              "Заңнама жинағында «{0}» актісі жоқ[[ (ұқсастары: {1})]]. Атауын түзетіңіз, актіні қосыңыз немесе оны @external арқылы көрсетіңіз.")
          .fix("en", "Refer to {1}")
          .fix("ru", "Сослаться на {1}")
          .fix("kk", "{1} актісіне сілтеме жасау")
          .why(
              """
              A reference that leads to no act cannot be followed, and nothing tells when the act changes. A name that nothing has is
              an error. A full identity of an act that is not held is at most a warning: the act may exist all the same.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16: references indicate
              precisely the act to which they refer; Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25(5).\
              """)
          .bad(
              """
              --- acts/ferries.zan
              @act kz/law/2021-05-13/305-VII
              @alias ferries
              @language en
              @title On Ferries
              @adopted 2021-05-13

              ## Article 1. Scope

              This Law applies to ferries.
              --- acts/ferry-fares.zan
              @act kz/government-resolution/2021-06-02/306
              @language en
              @title On Ferry Fares
              @adopted 2021-06-02

              1. Fares under [Article 1](feries#art1) are approved.
                                         ^^^^^^^^^^^ error unknown-act: The statute book has no act “feries” (similar: ferries). Correct the name, add the act, or declare it with @external.
              2. They are published under the [Law](kz/law/2021-05-14/305-VII).
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ warning unknown-act: The statute book has no act “kz/law/2021-05-14/305-VII” (similar: kz/law/2021-05-13/305-VII). Correct the name, add the act, or declare it with @external.
              """)
          .good(
              """
              --- acts/ferries.zan
              @act kz/law/2021-05-13/305-VII
              @alias ferries
              @language en
              @title On Ferries
              @adopted 2021-05-13

              ## Article 1. Scope

              This Law applies to ferries.
              --- acts/ferry-fares.zan
              @act kz/government-resolution/2021-06-02/306
              @language en
              @title On Ferry Fares
              @adopted 2021-06-02
              @external kz/law/2020-03-04/44-VI publication

              1. Fares under [Article 1](ferries#art1) are approved.
              2. They are published under the [Law](publication).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      String name = references.act(i);
      if (name.isEmpty()) {
        continue;
      }
      Resolution.State state = book.resolve(act, name, "").state();
      if (state == Resolution.State.UNKNOWN_ALIAS) {
        found(act, i, near(act, book, name), report).add();
      } else if (state == Resolution.State.UNKNOWN_ACT) {
        found(act, i, book.near(name), report).atMost(Severity.WARNING).add();
      }
    }
  }

  private static List<String> near(ActSummary act, StatuteBook book, String alias) {
    List<String> near = new ArrayList<>(book.near(alias));
    for (ActSummary.External external : act.externals()) {
      if (EditDistance.of(external.alias(), alias) <= 2) {
        near.add(external.alias());
      }
    }
    return near;
  }

  private static Report.Draft found(ActSummary act, int i, List<String> near, Report report) {
    References references = act.references();
    String name = references.act(i);
    String similar = String.join(", ", near.subList(0, Math.min(MOST_SUGGESTIONS, near.size())));
    Report.Draft draft = report.at(references.offset(i), references.length(i)).data(name, similar);
    if (near.size() == 1 && slip(name, near.get(0))) {
      draft.fix(references.actOffset(i), name.length(), near.get(0));
    }
    return draft;
  }

  /**
   * Whether the one name is the other, wrongly written. Another figure in an identity, or in the
   * alias of an act of a certain year, may be another act.
   */
  private static boolean slip(String wrong, String right) {
    boolean identity = wrong.indexOf('/') >= 0;
    return identity ? plain(wrong).equals(plain(right)) : digits(wrong).equals(digits(right));
  }

  private static String plain(String identity) {
    return ActId.key(identity).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]", "");
  }

  private static String digits(String alias) {
    return alias.replaceAll("\\P{N}", "");
  }
}
