package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** A number that does not lead to what is added among provisions in force. */
public final class AddedNumber {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-added-number", Severity.WARNING)
          .message(
              "en",
              "The number {0} does not fit what is added here[[ behind {1}]][[ and before {2}]][[: the form is {3}]]. Leave the others as they are[[ and write “{4}”]].")
          .message(
              "ru",
              "Номер {0} не подходит для дополнения здесь[[, после {1}]][[, перед {2}]][[: принята форма {3}]]. Остальные номера не меняйте[[, напишите «{4}»]].")
          .message(
              "kk",
              "{0} нөмірі мұнда қосылатын нормаға сай емес[[, ол {1} нөмірінен кейін]][[, {2} нөмірінің алдында]][[: қабылданған түрі – {3}]]. Басқа нөмірлерді өзгертпеңіз[[, «{4}» деп жазыңыз]].")
          .fix("en", "Write {4}")
          .fix("ru", "Написать {4}")
          .fix("kk", "{4} деп жазу")
          .why(
              """
              Who looks for a provision goes by the numbers, and numbers in force stay, as others cite them. What is added between two of them
              therefore hangs on the one before it, in the form of the legal order (@added), or in the one that the row has already. At the end
              of a row the next number is free.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18 (what is added gets a number of its
              own, such as 1a, and nothing is renumbered); the laws of Kazakhstan (article 12-1) and the codes of Luxembourg (article 124bis).\
              """)
          .bad(
              """
              --- acts/cranes.zan
              @act kz/law/2021-05-20/431-VII
              @alias cranes
              @language en
              @title On Cranes
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to cranes in ports.

              ## Article 2. Inspection

              A crane is inspected every year.
              --- bills/cranes-bill.zan
              @bill kz/law/2026/cranes
              @language en
              @title On Amendments to the Law "On Cranes"
              @in-force 2027-01-01

              # Article 1.

              @amend cranes

                1) @insert after art1
                   ^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number art3 does not fit what is added here behind 1 and before 2. Leave the others as they are and write “1-1”.
                     ## Article 3. Drivers

                     A crane is driven by one person.
              """)
          .good(
              """
              --- acts/cranes.zan
              @act kz/law/2021-05-20/431-VII
              @alias cranes
              @language en
              @title On Cranes
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to cranes in ports.

              ## Article 2. Inspection

              A crane is inspected every year.
              --- bills/cranes-bill.zan
              @bill kz/law/2026/cranes
              @language en
              @title On Amendments to the Law "On Cranes"
              @in-force 2027-01-01

              # Article 1.

              @amend cranes

                1) @insert after art1
                     ## Article 1-1. Drivers

                     A crane is driven by one person.
              """)
          .build();

  private AddedNumber() {}
}
