package org.zan.cli.report;

/** In what form an expertise is written. */
public enum ReportFormat {
  /** A page that needs nothing else. */
  html,
  /** For mail, wikis and merge requests. */
  md,
  /** For programs. */
  json
}
