package org.zan.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.amend.rules.AmendmentRules;
import org.zan.dsl.check.Allowance;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.Rules;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.SummaryReader;
import org.zan.dsl.summary.SummaryWriter;

/** Writes and reads what a file yields. */
final class FindingCodec {
  private static final Severity[] SEVERITIES = Severity.values();
  private static final Map<String, RuleInfo> RULES = new HashMap<>();

  static {
    Rules.all().forEach(rule -> RULES.put(rule.info().id(), rule.info()));
    AmendmentRules.all().forEach(info -> RULES.put(info.id(), info));
    FileProblem.all().forEach(info -> RULES.put(info.id(), info));
  }

  private FindingCodec() {}

  static void write(IndexedFile file, SummaryWriter out) throws IOException {
    FileCheck check = file.check();
    check.summary().write(out);
    findings(check.findings(), out);
    findings(file.linked(), out);
    out.count(check.allowances().size());
    for (Allowance allowance : check.allowances()) {
      out.string(allowance.rule());
      out.string(allowance.reason());
      out.count(allowance.note().offset());
      out.count(allowance.note().length());
      out.count(allowance.from());
      out.count(allowance.to());
    }
  }

  /** Reads the summary now and what was found when somebody asks for it. */
  static IndexedFile read(SummaryReader in, Stamp stamp) throws IOException {
    ActSummary summary = ActSummary.read(in);
    return new IndexedFile(summary, new Found(() -> found(summary, in)), true, stamp);
  }

  private static Found.All found(ActSummary summary, SummaryReader in) throws IOException {
    List<Finding> alone = findings(in);
    List<Finding> linked = findings(in);
    List<Allowance> allowances = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      allowances.add(
          new Allowance(
              in.string(), in.string(), new Words(in.count(), in.count()), in.count(), in.count()));
    }
    return new Found.All(new FileCheck(summary, alone, allowances), linked);
  }

  private static void findings(List<Finding> findings, SummaryWriter out) {
    out.count(findings.size());
    for (Finding finding : findings) {
      out.string(finding.rule().id());
      out.count(finding.severity().ordinal());
      place(finding.place(), out);
      out.strings(finding.data().toArray(String[]::new));
      out.count(finding.related().size());
      finding.related().forEach(place -> place(place, out));
      out.count(finding.fix().size());
      for (TextEdit edit : finding.fix()) {
        place(edit.place(), out);
        out.string(edit.text());
      }
    }
  }

  private static List<Finding> findings(SummaryReader in) throws IOException {
    int count = in.count();
    List<Finding> findings = count == 0 ? List.of() : new ArrayList<>(count);
    for (int i = count; i > 0; i--) {
      RuleInfo rule = RULES.get(in.string());
      if (rule == null) {
        throw new IOException("a rule that is not known");
      }
      Severity severity = SEVERITIES[in.count()];
      Place place = place(in);
      List<String> data = List.of(in.strings());
      int places = in.count();
      List<Place> related = places == 0 ? List.of() : new ArrayList<>(places);
      for (int r = places; r > 0; r--) {
        related.add(place(in));
      }
      int edits = in.count();
      List<TextEdit> fix = edits == 0 ? List.of() : new ArrayList<>(edits);
      for (int f = edits; f > 0; f--) {
        fix.add(new TextEdit(place(in), in.string()));
      }
      findings.add(new Finding(rule, severity, place, data, related, fix));
    }
    return findings;
  }

  private static void place(Place place, SummaryWriter out) {
    out.string(place.file());
    out.count(place.offset());
    out.count(place.length());
  }

  private static Place place(SummaryReader in) throws IOException {
    return new Place(in.string(), in.count(), in.count());
  }
}
