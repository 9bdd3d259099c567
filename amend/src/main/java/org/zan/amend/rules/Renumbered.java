package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** A provision in force that gets another number or place. */
public final class Renumbered {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-renumbered", Severity.INFO)
          .message(
              "en",
              "“{0}” is in force and becomes “{1}”. Citations in this statute book: {2}; those outside it, which nobody amends, go wrong. Leave its number: what is added has one of its own[[ such as {3}]], what goes leaves a tombstone.")
          .message(
              "ru",
              "«{0}» действует и становится «{1}». Ссылок в этом своде: {2}; ссылки вне его никто не исправит, и они станут неверны. Не меняйте номер: дополнение получает свой[[, например {3}]], на месте исключённого остаётся пометка.")
          .message(
              "kk",
              "«{0}» қолданыста және «{1}» болады. Осы жинақтағы сілтемелер: {2}; одан тыс сілтемелерді ешкім түзетпейді, олар қате болады. Нөмірді өзгертпеңіз: қосылатын норма өз нөмірін алады[[, мысалы {3}]], алып тасталғанның орнында белгі қалады.")
          .why(
              """
              A number in force is an address: laws, judgments, contracts and forms name it. The references of the statute book can be amended
              (amendment-orphans-reference), and Zan follows old addresses; whoever reads on paper finds another provision, or none. So numbers
              stay, with gaps and with what hangs on them, until an act is restated as a whole. Counted are the references to the provision and
              to what is in it. What only moves to another chapter keeps its address and is not found.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18.2 (no renumbering, because of the
              references in other acts).\
              """)
          .bad(
              """
              --- acts/kilns.zan
              @act kz/law/2021-05-20/433-VII
              @alias kilns
              @language en
              @title On Kilns
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to kilns, fired under [paragraph 2 of Article 2](#art2/2).

              ## Article 2. Firing

              1. A kiln is fired by two persons.
              2. A kiln is fired by day.
              --- bills/kilns-bill.zan
              @bill kz/law/2026/kilns
              @language en
              @title On Amendments to the Law "On Kilns"
              @in-force 2027-01-01

              # Article 1.

              @amend kilns

                1) @renumber art2/2 as 3
                   ^^^^^^^^^^^^^^^^^^^^^ info amendment-renumbered: “art2/2” is in force and becomes “art2/3”. Citations in this statute book: 1; those outside it, which nobody amends, go wrong. Leave its number: what is added has one of its own such as 1-1, what goes leaves a tombstone.
                   @replace art1 "paragraph 2 of Article 2" -> "[paragraph 3 of Article 2](#art2/3)"
                2) @insert after art2/1
                     2. Both of them watch it.
              """)
          .good(
              """
              --- acts/kilns.zan
              @act kz/law/2021-05-20/433-VII
              @alias kilns
              @language en
              @title On Kilns
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to kilns, fired under [paragraph 2 of Article 2](#art2/2).

              ## Article 2. Firing

              1. A kiln is fired by two persons.
              2. A kiln is fired by day.
              --- bills/kilns-bill.zan
              @bill kz/law/2026/kilns
              @language en
              @title On Amendments to the Law "On Kilns"
              @in-force 2027-01-01

              # Article 1.

              @amend kilns

                1) @insert after art2/1
                     1-1. Both of them watch it.
              """)
          .build();

  private Renumbered() {}
}
