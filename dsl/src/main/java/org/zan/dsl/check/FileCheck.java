package org.zan.dsl.check;

import java.util.List;
import org.zan.dsl.summary.ActSummary;

/**
 * What one file alone yields: a pure function of its bytes, its name and the settings.
 *
 * @param summary what other acts need to know of it
 * @param findings of the rules that need no other act, with their severities here
 * @param allowances findings that its drafters allow
 */
public record FileCheck(ActSummary summary, List<Finding> findings, List<Allowance> allowances) {
  /** Keeps the lists unchangeable. */
  public FileCheck {
    findings = List.copyOf(findings);
    allowances = List.copyOf(allowances);
  }
}
