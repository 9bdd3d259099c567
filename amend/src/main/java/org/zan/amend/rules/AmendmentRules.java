package org.zan.amend.rules;

import java.util.List;
import org.zan.dsl.check.RuleInfo;

/** All rules of amendments, one line each, in the order of the alphabet. */
public final class AmendmentRules {
  private static final List<RuleInfo> ALL =
      List.of(
          AddedNumber.INFO,
          CountMismatch.INFO,
          HalfReference.INFO,
          InForceOrder.INFO,
          NumberTaken.INFO,
          OfAmendingAct.INFO,
          OfRepealed.INFO,
          OrphansReference.INFO,
          Overlap.INFO,
          Rank.INFO,
          Renumbered.INFO,
          TargetMissing.INFO,
          WordsNotFound.INFO);

  private AmendmentRules() {}

  /** Every rule. */
  public static List<RuleInfo> all() {
    return ALL;
  }
}
