package org.zan.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.zan.cli.check.Found;
import org.zan.cli.check.Spot;
import org.zan.cli.check.Tally;
import org.zan.dsl.check.Severity;

/**
 * Findings as a JUnit report, which most build servers read: a suite for each file, a test case for
 * each finding. Errors are failures; a warning passes and is told in the case's output, as {@code
 * zan check} passes with it.
 */
final class JunitFindings implements FindingsWriter {
  private static final int REPLACEMENT = 0xFFFD;

  private final PrintStream out;
  private final String language;
  private final List<Found> ofFile = new ArrayList<>();

  JunitFindings(PrintStream out, String language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void begin() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"zan check\">\n");
  }

  @Override
  public void finding(Found found) {
    if (!ofFile.isEmpty() && !ofFile.get(0).spot().path().equals(found.spot().path())) {
      suite();
    }
    ofFile.add(found);
  }

  /** A suite tells how many cases it has before the first one, so those of one file are held. */
  private void suite() {
    String path = ofFile.get(0).spot().path();
    long failures =
        ofFile.stream().filter(found -> found.finding().severity() == Severity.ERROR).count();
    out.print(
        "  <testsuite name=\""
            + xml(path)
            + "\" tests=\""
            + ofFile.size()
            + "\" failures=\""
            + failures
            + "\" errors=\"0\" skipped=\"0\">\n");
    ofFile.forEach(this::testCase);
    out.print("  </testsuite>\n");
    ofFile.clear();
  }

  private void testCase(Found found) {
    Spot spot = found.spot();
    String rule = found.finding().rule().id();
    String message = xml(found.finding().message(language));
    String name = rule + " " + spot.line() + ":" + spot.column();
    out.print(
        "    <testcase classname=\""
            + xml(spot.path())
            + "\" name=\""
            + name
            + "\" file=\""
            + xml(spot.path())
            + "\" line=\""
            + spot.line()
            + "\">\n");
    String words =
        xml(spot.toString())
            + " "
            + found.finding().severity().word()
            + " "
            + rule
            + ": "
            + message;
    if (found.finding().severity() == Severity.ERROR) {
      out.print(
          "      <failure type=\""
              + rule
              + "\" message=\""
              + message
              + "\">"
              + words
              + "</failure>\n");
    } else {
      out.print("      <system-out>" + words + "</system-out>\n");
    }
    out.print("    </testcase>\n");
  }

  @Override
  public void end(Tally tally) {
    if (!ofFile.isEmpty()) {
      suite();
    }
    // A report without any case is taken for a failure by some servers.
    out.print(
        "  <testsuite name=\"zan check\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n");
    out.print(
        "    <testcase classname=\"zan\" name=\"check\" time=\""
            + Json.rounded(tally.seconds())
            + "\"/>\n");
    out.print("  </testsuite>\n</testsuites>\n");
  }

  /** Words as XML 1.0 allows them in texts and attributes. */
  private static String xml(String words) {
    StringBuilder text = new StringBuilder();
    words.codePoints().forEach(c -> append(text, c));
    return text.toString();
  }

  private static void append(StringBuilder text, int c) {
    switch (c) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append("&quot;");
      case '\n' -> text.append("&#10;");
      case '\t' -> text.append("&#9;");
      default -> text.appendCodePoint(allowed(c) ? c : REPLACEMENT);
    }
  }

  private static boolean allowed(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
