package org.zan.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zan.amend.rules.AmendmentRules;
import org.zan.dsl.check.Rule;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.rules.Rules;
import org.zan.workspace.FileProblem;

/** All that a check may find: the rules of law-checking and what can be wrong with a file. */
public final class AllRules {
  private AllRules() {}

  /** All, in the order of the alphabet. */
  public static List<RuleInfo> infos() {
    return Stream.of(
            Rules.all().stream().map(Rule::info),
            AmendmentRules.all().stream(),
            FileProblem.all().stream())
        .flatMap(rules -> rules)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  /** The one with this id. */
  public static Optional<RuleInfo> byId(String id) {
    return infos().stream().filter(info -> info.id().equals(id)).findFirst();
  }
}
