package org.zan.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;

/** Counts what a check found. */
public final class Tally {
  private final Map<String, Line> rules = new TreeMap<>();
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
  private int files;
  private long acts;
  private int known;
  private int outdated;
  private double seconds;

  /** How often one rule found something. */
  public static final class Line {
    private final String rule;
    private Severity severity;
    private int found;
    private int shown;

    private Line(String rule, Severity severity) {
      this.rule = rule;
      this.severity = severity;
    }

    /** Id of the rule. */
    public String rule() {
      return rule;
    }

    /** The gravest severity that it has in the files checked. */
    public Severity severity() {
      return severity;
    }

    /** How many findings there are. */
    public int found() {
      return found;
    }

    /** How many of them are shown. */
    public int shown() {
      return shown;
    }
  }

  /**
   * Counts a finding.
   *
   * @param most how many findings of a rule are shown
   * @return whether this one is to be shown
   */
  public boolean count(Finding finding, int most) {
    severities.merge(finding.severity(), 1, Integer::sum);
    Line line = rules.computeIfAbsent(finding.rule().id(), id -> new Line(id, finding.severity()));
    if (finding.severity().compareTo(line.severity) < 0) {
      line.severity = finding.severity();
    }
    line.found++;
    if (line.shown < most) {
      line.shown++;
      return true;
    }
    return false;
  }

  /** Counts a file with findings. */
  public void file() {
    files++;
  }

  /** Counts acts that were checked. */
  public void acts(long count) {
    acts += count;
  }

  /** Counts findings that the baseline knows. */
  public void known(int count) {
    known += count;
  }

  /** Counts lines of the baseline that are no longer found. */
  public void outdated(int count) {
    outdated += count;
  }

  /** Notes how long it took. */
  public void seconds(double duration) {
    seconds = duration;
  }

  /** How many findings have this severity. */
  public int of(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }

  /** How many findings there are. */
  public int found() {
    return rules.values().stream().mapToInt(Line::found).sum();
  }

  /** How many of them are not shown. */
  public int hidden() {
    return rules.values().stream().mapToInt(line -> line.found - line.shown).sum();
  }

  /** By rule; the gravest first, then the most frequent. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(rules.values());
    lines.sort(
        Comparator.comparing(Line::severity)
            .thenComparing(Comparator.comparingInt(Line::found).reversed()));
    return lines;
  }

  /** How many files have findings. */
  public int files() {
    return files;
  }

  /** How many acts were checked. */
  public long acts() {
    return acts;
  }

  /** How many findings the baseline hides. */
  public int known() {
    return known;
  }

  /** How many findings of the baseline are there no more. */
  public int outdated() {
    return outdated;
  }

  /** How long it took, in seconds. */
  public double seconds() {
    return seconds;
  }
}
