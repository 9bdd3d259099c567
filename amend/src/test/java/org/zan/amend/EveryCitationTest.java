package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.amend.rules.OrphansReference;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;

/**
 * Each provision of the example acts that another cites is repealed, renumbered and moved: what is
 * offered for those who cite it can be carried out, and leaves fewer of them behind.
 */
class EveryCitationTest {
  private static final Path ACTS = Path.of("..", "examples", "kazakhstan", "acts");
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());
  private static final String BILL = "bills/every.zan";

  private final Map<String, String> texts = new TreeMap<>();
  private final List<ActSummary> acts = new ArrayList<>();

  private void read() throws IOException {
    try (Stream<Path> files = Files.list(ACTS)) {
      for (Path file : files.sorted().toList()) {
        String name = "acts/" + file.getFileName();
        texts.put(name, Files.readString(file));
        acts.add(summary(name, texts.get(name)));
      }
    }
  }

  private static ActSummary summary(String name, String text) {
    return Summarizer.summarize(
        ActReader.read(name, text, JURISDICTIONS), text.length(), new Interner());
  }

  @Test
  void whatIsOfferedCanBeCarriedOut() throws IOException {
    read();
    int lost = 0;
    int mended = 0;
    for (ActSummary act : acts) {
      Provisions provisions = act.provisions();
      StatuteBook book = new StatuteBook(Settings.NONE, JURISDICTIONS, acts);
      for (int p = 1; p < provisions.size(); p++) {
        String path = book.path(act, p);
        boolean plain = !provisions.number(p).isEmpty() && provisions.last(p).isEmpty();
        if (plain && provisions.repealedAround(p) < 0) {
          for (String order :
              List.of(
                  "@repeal " + path,
                  "@renumber " + path + " as 997",
                  "@move " + path + " into .")) {
            int[] counts = tried(act, order);
            lost += counts[0];
            mended += counts[1];
          }
        }
      }
    }
    assertTrue(lost > 100, "lost: " + lost);
    assertTrue(mended * 2 > lost, mended + " of " + lost + " are mended");
  }

  /** How many references one instruction leaves behind, and how many of them the fix mends. */
  private int[] tried(ActSummary act, String order) {
    String bill =
        "@bill kz/law/2026/every\n@language "
            + act.language()
            + "\n@title Every\n@in-force 2027-01-01\n\n# 1.\n\n@amend "
            + act.label()
            + "\n\n"
            + order
            + "\n";
    List<Finding> before = check(bill);
    List<Finding> orphans = before.stream().filter(f -> f.rule() == OrphansReference.INFO).toList();
    if (orphans.isEmpty() || orphans.get(0).fix().isEmpty()) {
      return new int[] {lost(orphans), 0};
    }
    StringBuilder fixed = new StringBuilder(bill);
    List<TextEdit> edits = orphans.get(0).fix();
    for (int i = edits.size() - 1; i >= 0; i--) {
      int at = edits.get(i).place().offset();
      fixed.replace(at, at + edits.get(i).place().length(), edits.get(i).text());
    }
    List<Finding> after = check(fixed.toString());
    assertEquals(errors(before), errors(after), fixed.toString());
    int left = lost(after.stream().filter(f -> f.rule() == OrphansReference.INFO).toList());
    assertTrue(left < lost(orphans), fixed.toString());
    return new int[] {lost(orphans), lost(orphans) - left};
  }

  private static int lost(List<Finding> orphans) {
    return orphans.stream().mapToInt(finding -> finding.related().size()).sum();
  }

  private static long errors(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
  }

  private List<Finding> check(String bill) {
    List<ActSummary> all = new ArrayList<>(acts);
    all.add(summary(BILL, bill));
    StatuteBook book = new StatuteBook(Settings.NONE, JURISDICTIONS, all);
    return AmendmentCheck.check(
        BILL, book, file -> Optional.ofNullable(file.equals(BILL) ? bill : texts.get(file)));
  }
}
