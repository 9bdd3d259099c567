package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zan.amend.RandomAct.Place;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;

/** What holds for every act and every bill: ten thousand of them. */
class AmendmentPropertiesTest {
  @Property(tries = 1_500)
  void disjointInstructionsCommute(@ForAll long seed) {
    Random random = new Random(seed);
    RandomAct act = new RandomAct(random);
    Place first = act.any();
    String one = act.instruction(first);
    String other = act.instruction(act.elsewhere(first));
    String together = after(act.text(), one, other);
    assertEquals(together, after(act.text(), other, one));
    assertEquals(together, after(after(act.text(), one), other));
    assertEquals(together, after(after(act.text(), other), one));
  }

  @Property(tries = 3_000)
  void whatIsAmendedReadsWell(@ForAll long seed) {
    Random random = new Random(seed);
    RandomAct act = new RandomAct(random);
    Place first = act.any();
    String after = after(act.text(), act.instruction(first), act.instruction(act.elsewhere(first)));
    AmendedBook book = AmendedBook.of(after, "  1) @repeal art1\n");
    Checker checker = new Checker(book.book().settings(), book.book().jurisdictions());
    String text = book.texts().of("acts/law.zan").orElseThrow();
    List<Finding> wrong =
        checker.file("acts/law.zan", text, text.length()).findings().stream()
            .filter(f -> f.severity() == Severity.ERROR || badlyRead(f))
            .toList();
    assertEquals(List.of(), wrong.stream().map(f -> f.message("en")).toList(), after);
  }

  /** Findings that say that words were taken for something else. */
  private static boolean badlyRead(Finding finding) {
    return List.of("stray-number", "stray-sign", "inconsistent-indentation")
        .contains(finding.rule().id());
  }

  @Property(tries = 3_500)
  void onlyTheTargetsLinesChange(@ForAll long seed) {
    Random random = new Random(seed);
    RandomAct act = new RandomAct(random);
    Place place = act.any();
    String instruction = act.instruction(place);
    String after = after(act.text(), instruction);
    List<String> kept = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of(after.split("\n", -1)));
    for (Place other : act.places()) {
      boolean touched =
          other.path().startsWith(place.path())
              || instruction.startsWith("@retitle")
              || !other.path().contains(place.path()) && other.word().equals(place.word());
      if (!touched) {
        for (String line : act.text().split("\n", -1)) {
          if (line.contains(other.word())) {
            kept.add(line);
          }
        }
      }
    }
    for (String line : kept) {
      assertTrue(lines.contains(line), () -> line + " changed by " + instruction + "\n" + after);
    }
  }

  @Property(tries = 2_000)
  void whatIsAddedAndRepealedLeavesATombstone(@ForAll long seed) {
    Random random = new Random(seed);
    RandomAct act = new RandomAct(random);
    int article = act.any().article();
    String added =
        after(
            act.text(),
            "@insert after art"
                + article
                + "\n       ## Article "
                + article
                + "-1. Added\n\n       1. Words.\n       2. More words.");
    String repealed = after(added, "@repeal art" + article + "-1");
    String tombstone =
        "## Article " + article + "-1.\n@repealed 2027-01-01 by kz/law/2026/bill#art1\n";
    assertTrue(repealed.contains(tombstone), repealed);
    assertEquals(act.text(), repealed.replaceFirst("\n?" + tombstone.replace(".", "\\."), ""));
  }

  /** The act after a bill; in which item of the bill an instruction stands makes no difference. */
  private static String after(String act, String... instructions) {
    StringBuilder bill = new StringBuilder();
    for (int i = 0; i < instructions.length; i++) {
      bill.append("  ").append(i + 1).append(") ").append(instructions[i]).append('\n');
    }
    return AmendedBook.of(act, bill.toString()).after().replaceAll("#art1/\\d", "#art1");
  }
}
