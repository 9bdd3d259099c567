package org.zan.eclipse.law;

import com.google.gson.Gson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.zan.eclipse.views.Comparison;

/** What {@code zan audit} tells. */
record Audited(
    int commits,
    int enactments,
    int editorial,
    List<String> ground,
    List<Irregularity> irregularities) {
  private static final int SHORT = 10;

  /** A commit that no act explains. */
  record Irregularity(
      String commit, String subject, String message, List<Difference> differences) {}

  /** A file that acts would give another text. */
  record Difference(String file, String expected, String found) {}

  static Audited of(String json) {
    return new Gson().fromJson(json, Audited.class);
  }

  /** What was found, in a line. */
  String summary() {
    return irregularities.isEmpty()
        ? Words.explained
        : NLS.bind(Words.unexplained, irregularities.size());
  }

  List<Line> lines() {
    Stream<Line> sums =
        Stream.of(Line.of(NLS.bind(Words.sums, new Object[] {commits, enactments, editorial})));
    Stream<Line> begins =
        ground.isEmpty()
            ? Stream.empty()
            : Stream.of(
                Line.of(
                    NLS.bind(
                        Words.ground,
                        String.join(", ", ground.stream().map(Audited::shortened).toList()))));
    Stream<Line> found = irregularities.stream().map(Audited::line);
    return Stream.of(found, sums, begins).flatMap(it -> it).toList();
  }

  private static String shortened(String commit) {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }

  private static Line line(Irregularity found) {
    return new Line(
        "bill-errors",
        found.subject(),
        shortened(found.commit()) + " · " + found.message(),
        found.differences().stream().map(it -> line(found.commit(), it)).toList(),
        null);
  }

  private static Line line(String commit, Difference difference) {
    Comparison comparison =
        new Comparison(
            "audit " + commit + " " + difference.file(),
            NLS.bind(Words.asActsSay, difference.file()),
            new Comparison.Side(
                Words.asActsSaySide, Objects.requireNonNullElse(difference.expected(), "")),
            new Comparison.Side(
                Words.asRecordedSide, Objects.requireNonNullElse(difference.found(), "")));
    return new Line(
        "effect", NLS.bind(Words.compareFile, difference.file()), "", List.of(), comparison);
  }
}
