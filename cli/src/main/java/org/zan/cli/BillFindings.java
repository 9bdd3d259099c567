package org.zan.cli;

import java.util.ArrayList;
import java.util.List;
import org.zan.amend.AmendingAct;
import org.zan.cli.check.Sources;
import org.zan.cli.output.Glyphs;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.rules.MalformedInstruction;

/** Tells on standard error which instructions cannot be carried out, each in one line. */
final class BillFindings {
  private final Console console;

  BillFindings(Console console) {
    this.console = console;
  }

  /** What in bills cannot be read, and what is wrong with the rest. */
  static List<Finding> of(List<AmendingAct> bills, List<Finding> others) {
    List<Finding> findings = new ArrayList<>();
    MalformedInstruction rule = new MalformedInstruction();
    for (AmendingAct bill : bills) {
      Report report = new Report(rule.info(), bill.reading().file(), findings::add);
      rule.check(bill.reading(), report);
    }
    findings.addAll(others);
    return findings;
  }

  void write(List<Finding> findings, Sources sources) {
    for (Finding finding : findings) {
      console
          .err()
          .println(
              Glyphs.shown(
                  sources.spot(finding.place())
                      + ": "
                      + console.messages().severity(finding.severity())
                      + " "
                      + finding.rule().id()
                      + ": "
                      + finding.message(console.messages().language())));
    }
  }
}
