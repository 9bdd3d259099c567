package org.zan.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

  @Test
  void theSameTextDiffersInNothing() {
    assertEquals("", UnifiedDiff.of("a.zan", "a\nb\n", "a\nb\n"));
  }

  @Test
  void aChangeStandsBetweenThreeLinesOfContext() {
    assertEquals(
        """
        --- a/a.zan
        +++ b/a.zan
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        """,
        UnifiedDiff.of("a.zan", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
  }

  @Test
  void theHeaderOfAStretchNamesWhatTheFirstChangeBelongsTo() {
    assertEquals(
        """
        --- a/a.zan
        +++ b/a.zan
        @@ -1,3 +1,4 @@ line 1
         1
         2
        +new
         3
        """,
        UnifiedDiff.of(
            "a.zan", "1\n2\n3\n", "1\n2\nnew\n3\n", line -> "line " + line, Paint.PLAIN));
  }

  @Test
  void aMissingLineEndIsTold() {
    assertEquals(
        """
        --- a/a.zan
        +++ b/a.zan
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a
        """,
        UnifiedDiff.of("a.zan", "a", "a\n"));
  }

  @Test
  void whatIsTakenOutAndPutInMakesTheOtherText() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      String diff = UnifiedDiff.of("x", text(before), text(after));
      assertEquals(after, patched(before, diff), () -> before + " → " + after + "\n" + diff);
    }
  }

  @Test
  void textsThatHaveNothingInCommonNeedNoLongTime() {
    String before = "a\n".repeat(50_000);
    String after = "b\n".repeat(50_000);
    assertTimeout(Duration.ofSeconds(20), () -> UnifiedDiff.of("x", before, after));
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(14); i > 0; i--) {
      lines.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return lines;
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Applies a difference as patch(1) does, and checks the figures of each hunk. */
  private static List<String> patched(List<String> before, String diff) {
    List<String> after = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().skip(2).toList()) {
      Matcher hunk = HUNK.matcher(line);
      if (hunk.matches()) {
        int from = Integer.parseInt(hunk.group(1)) - ("0".equals(hunk.group(2)) ? 0 : 1);
        while (at < from) {
          after.add(before.get(at++));
        }
        assertEquals(
            Integer.parseInt(hunk.group(3)) - ("0".equals(hunk.group(4)) ? 0 : 1), after.size());
      } else if (line.startsWith("+")) {
        after.add(line.substring(1));
      } else {
        assertEquals(before.get(at), line.substring(1));
        at++;
        if (line.startsWith(" ")) {
          after.add(line.substring(1));
        }
      }
    }
    after.addAll(before.subList(at, before.size()));
    return after;
  }
}
