package org.zan.dsl.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.Rules;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/**
 * Applies all rules: first to each file alone, then to each act among all. Several threads may use
 * one checker.
 */
public final class Checker {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.place().file())
          .thenComparing(finding -> finding.place().offset())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(finding -> String.join(" ", finding.data()));

  private final Jurisdictions jurisdictions;
  private final Severities severities;
  private final Interner strings = new Interner();

  /** Whether acts may have other language versions to be compared with. */
  private final boolean versions;

  /** A checker of a statute book with these settings and jurisdictions. */
  public Checker(Settings settings, Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
    this.severities = new Severities(settings);
    this.versions = settings.languages().size() != 1;
  }

  /**
   * Reads and checks one file alone.
   *
   * @param file its name in the statute book, with slashes
   * @param text its text
   * @param bytes its size
   */
  public FileCheck file(String file, String text, long bytes) {
    return file(ActReader.read(file, text, jurisdictions), bytes);
  }

  /** Checks one file that has been read. */
  public FileCheck file(ActReading act, long bytes) {
    return file(act, summary(act, bytes));
  }

  /** What other acts need to know of a file that has been read; no rule is applied. */
  public ActSummary summary(ActReading act, long bytes) {
    return Summarizer.summarize(act, bytes, strings, versions);
  }

  /** The same of a file in which somebody types: parts of it are worked out when asked for. */
  public ActSummary summaryLater(ActReading act, long bytes) {
    return Summarizer.later(act, bytes, strings, versions);
  }

  /** Checks one file that has been read and summarized. */
  public FileCheck file(ActReading act, ActSummary summary) {
    List<Allowance> allowances = Allowance.in(act);
    List<Finding> findings = new ArrayList<>();
    for (ActRule rule : Rules.ofActs()) {
      Severity severity = severities.of(rule.info(), act.file(), act.jurisdiction());
      if (severity != Severity.OFF) {
        rule.check(
            act,
            new Report(
                rule.info(),
                act.file(),
                finding -> keep(finding.with(severity), allowances, findings)));
      }
    }
    findings.sort(BY_PLACE);
    return new FileCheck(summary, findings, allowances);
  }

  /**
   * Checks one act among all; returns the findings of both steps in the order of the text.
   *
   * @param texts of files by their names, for the few places where summaries are not enough
   */
  public List<Finding> among(
      FileCheck file, StatuteBook book, Function<String, Optional<String>> texts) {
    return merged(file, linked(file, book, texts));
  }

  /**
   * What the rules that need other acts find in one act.
   *
   * @param texts of files by their names, for the few places where summaries are not enough
   */
  public List<Finding> linked(
      FileCheck file, StatuteBook book, Function<String, Optional<String>> texts) {
    List<Finding> findings = new ArrayList<>();
    ActSummary act = file.summary();
    Jurisdiction jurisdiction = book.jurisdiction(act);
    for (BookRule rule : Rules.ofBooks()) {
      Severity severity = severities.of(rule.info(), act.file(), jurisdiction);
      if (severity != Severity.OFF) {
        rule.check(
            act,
            book,
            new Report(
                rule.info(),
                act.file(),
                finding -> keep(finding.with(severity), file.allowances(), findings)));
      }
    }
    for (TextRule rule : Rules.ofTexts()) {
      Severity severity = severities.of(rule.info(), act.file(), jurisdiction);
      if (severity != Severity.OFF) {
        rule.check(
            act,
            book,
            texts,
            new Report(
                rule.info(),
                act.file(),
                finding -> keep(finding.with(severity), file.allowances(), findings)));
      }
    }
    return findings;
  }

  /** The findings of a file alone and those among other acts, in the order of the text. */
  public static List<Finding> merged(FileCheck file, List<Finding> linked) {
    if (linked.isEmpty()) {
      return file.findings();
    }
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.addAll(linked);
    findings.sort(BY_PLACE);
    return findings;
  }

  /**
   * Takes what others found in a file: with the severities here, without what its drafters allow,
   * together with the findings so far in the order of the text.
   */
  public List<Finding> with(
      FileCheck file, StatuteBook book, List<Finding> sofar, List<Finding> others) {
    List<Finding> findings = new ArrayList<>(sofar);
    ActSummary act = file.summary();
    for (Finding finding : others) {
      Severity severity = severities.of(finding.rule(), act.file(), book.jurisdiction(act));
      if (severity != Severity.OFF) {
        keep(finding.with(severity), file.allowances(), findings);
      }
    }
    findings.sort(BY_PLACE);
    return findings;
  }

  private static void keep(Finding finding, List<Allowance> allowances, List<Finding> findings) {
    for (Allowance allowance : allowances) {
      if (allowance.holds(finding)) {
        return;
      }
    }
    findings.add(finding);
  }
}
