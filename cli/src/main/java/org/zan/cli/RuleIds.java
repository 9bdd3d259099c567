package org.zan.cli;

import java.util.Iterator;
import org.zan.dsl.check.RuleInfo;

/** The ids of all rules, for completion in a shell. */
final class RuleIds implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return AllRules.infos().stream().map(RuleInfo::id).iterator();
  }
}
