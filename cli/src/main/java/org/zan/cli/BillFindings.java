package org.zan.cli;

import java.util.List;
import org.zan.cli.check.Sources;
import org.zan.cli.output.Glyphs;
import org.zan.dsl.check.Finding;

/** Tells on standard error which instructions cannot be carried out, each in one line. */
final class BillFindings {
  private final Console console;

  BillFindings(Console console) {
    this.console = console;
  }

  void write(List<Finding> findings, Sources sources) {
    for (Finding finding : findings) {
      console
          .err()
          .println(
              Glyphs.shown(
                  sources.spot(finding.place())
                      + ": "
                      + finding.severity().word()
                      + " "
                      + finding.rule().id()
                      + ": "
                      + finding.message(console.messages().language())));
    }
  }
}
