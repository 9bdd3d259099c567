package org.zan.bench;

import java.util.List;
import java.util.Map;

/**
 * All that was measured in one run of the benchmarks.
 *
 * @param machine facts about the machine
 * @param speeds of parsers, by language
 * @param book the imported statute book
 * @param version runs of {@code zan --version}
 * @param imports runs of {@code zan import}
 * @param checks runs of {@code zan check}
 * @param stats runs of {@code zan check --stats}
 * @param again runs of {@code zan check} with nothing changed since the run before
 * @param fromDisk a run of {@code zan check} after the system was told to forget all files, or null
 * @param growth checks of parts of the statute book and of all of it
 * @param indexBytes what the index keeps
 */
record Results(
    List<String> machine,
    Map<String, Parsers.Speed> speeds,
    Corpus book,
    List<WholeProcess> version,
    List<WholeProcess> imports,
    List<WholeProcess> checks,
    List<WholeProcess> stats,
    List<WholeProcess> again,
    WholeProcess fromDisk,
    List<Growth> growth,
    long indexBytes) {

  /**
   * Checks of a part of the statute book.
   *
   * @param every every so many files
   * @param files how many these are
   * @param bytes their size
   * @param runs the checks
   */
  record Growth(int every, int files, long bytes, List<WholeProcess> runs) {
    double seconds() {
      return WholeProcess.median(runs).seconds();
    }
  }

  /** How many times as many megabytes a second Zan parses as a peer. */
  double ratio(String peer) {
    return speeds.get("zan-eighth").median() / speeds.get(peer).median();
  }

  /**
   * How far the seconds of each part are from the straight line that fits them all best, as shares
   * of the line.
   */
  double[] offLine() {
    double n = growth.size();
    double x = growth.stream().mapToDouble(Growth::bytes).sum() / n;
    double y = growth.stream().mapToDouble(Growth::seconds).sum() / n;
    double slope =
        growth.stream().mapToDouble(part -> (part.bytes() - x) * (part.seconds() - y)).sum()
            / growth.stream().mapToDouble(part -> (part.bytes() - x) * (part.bytes() - x)).sum();
    return growth.stream()
        .mapToDouble(part -> part.seconds() / (y + slope * (part.bytes() - x)) - 1)
        .toArray();
  }

  /** The most megabytes that a check of all had resident. */
  long peakBytes() {
    return checks.stream().mapToLong(WholeProcess::peakBytes).max().orElseThrow();
  }
}
