package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zan.amend.oracle.RealCase;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.print.Formatter;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;

/**
 * Instructions on each provision of whole acts, of large ones on every third: those of the example,
 * and real ones.
 */
class EveryProvisionTest {
  private static final Path ACTS = Path.of("..", "examples", "kazakhstan", "acts");
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());
  private static final String FILE = "acts/act.zan";
  private static final int LARGE = 60;
  private static final String ITEM_IN_LINE = "\\s*\\S+ [(].*";

  /** An act. */
  private record Act(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Act> acts() throws IOException {
    List<Act> acts = new ArrayList<>();
    try (Stream<Path> files = Files.list(ACTS)) {
      for (Path file : files.sorted().toList()) {
        acts.add(new Act(file.getFileName().toString(), Files.readString(file)));
      }
    }
    for (RealCase real : RealCase.each()) {
      real.acts().forEach((file, text) -> acts.add(new Act(real + ", " + file, text)));
    }
    return acts;
  }

  private final List<String> failures = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("acts")
  void restatedInItsOwnWordsItStaysAsItIs(Act act) {
    each(
        act,
        (path, lines) -> {
          Outcome outcome = apply(act.text, "@substitute " + path + "\n" + lines);
          String after = messages(outcome) + outcome.after(FILE);
          if (!after.equals(act.text)) {
            failures.add(path + "\n" + difference(act.text, after));
          }
        });
    assertEquals("", String.join("\n", failures));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void repealedItLeavesATombstone(Act act) {
    boolean formatted = Formatter.format(act.text).text().equals(act.text);
    each(
        act,
        (path, lines) -> {
          Outcome outcome = apply(act.text, "@repeal " + path);
          String after = messages(outcome) + outcome.after(FILE);
          ActSummary summary = summary(after);
          Resolution found = book(summary).resolve(summary, "", path);
          if (found.state() != Resolution.State.REPEALED) {
            failures.add(path + " is " + found.state() + "\n" + difference(act.text, after));
          } else if (formatted && !Formatter.format(after).text().equals(after)) {
            failures.add(path + " " + difference(Formatter.format(after).text(), after));
          }
        });
    assertEquals("", String.join("\n", failures));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void besideItACopyIsAdded(Act act) {
    boolean formatted = Formatter.format(act.text).text().equals(act.text);
    each(
        act,
        (path, lines) -> {
          String block = lines.replaceFirst("^(\\s*(?:#+ .*?)?\\(?[\\w¹²³-]*[\\w¹²³])", "$1-99");
          if (block.equals(lines) || lines.lines().findFirst().orElse("").matches(ITEM_IN_LINE)) {
            return;
          }
          Outcome outcome = apply(act.text, "@insert after " + path + "\n" + block);
          String after = messages(outcome) + outcome.after(FILE);
          if (formatted && !Formatter.format(after).text().equals(after)) {
            failures.add(path + "\n" + difference(Formatter.format(after).text(), after));
          }
        });
    assertEquals("", String.join("\n", failures));
  }

  private interface Check {
    void of(String path, String lines);
  }

  /** Calls a check with the path of each numbered provision and its lines as a block. */
  private static void each(Act act, Check check) {
    ActReading reading = ActReader.read(FILE, act.text, JURISDICTIONS);
    ActSummary summary = summary(act.text);
    StatuteBook book = book(summary);
    Provisions provisions = summary.provisions();
    List<Part> parts = new ArrayList<>();
    collect(reading.act(), parts);
    for (int p = 1; p < provisions.size(); p++) {
      boolean looked = provisions.size() < LARGE || p % 3 == 1;
      if (looked && !provisions.number(p).isEmpty() && provisions.repealedAround(p) < 0) {
        int next = provisions.next(p);
        int end = next < provisions.size() ? provisions.offset(next) : act.text.length();
        check.of(book.path(summary, p), block(act.text, parts.get(p), end));
      }
    }
  }

  private static void collect(Part part, List<Part> parts) {
    parts.add(part);
    part.children().forEach(child -> collect(child, parts));
  }

  private static String block(String text, Part part, int end) {
    StringBuilder block = new StringBuilder();
    String[] lines =
        text.substring(part.offset(), end).split("\n@closing")[0].stripTrailing().split("\n");
    int column = part.offset() - (text.lastIndexOf('\n', part.offset() - 1) + 1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          i == 0 || lines[i].isBlank()
              ? lines[i]
              : lines[i].substring(
                  Math.min(column, lines[i].length() - lines[i].stripLeading().length()));
      block.append(line.isBlank() ? "" : "      ").append(line).append('\n');
    }
    return block.toString();
  }

  private static ActSummary summary(String text) {
    return Summarizer.summarize(
        ActReader.read(FILE, text, JURISDICTIONS), text.length(), new Interner());
  }

  private static StatuteBook book(ActSummary... files) {
    return new StatuteBook(Settings.NONE, JURISDICTIONS, List.of(files));
  }

  private static Outcome apply(String text, String instruction) {
    ActSummary summary = summary(text);
    String bill =
        "@bill xx/law/2026/bill\n@language "
            + summary.language()
            + "\n@in-force 2027-01-01\n\n@amend "
            + summary.identity().orElseThrow()
            + "\n\n  1) "
            + instruction
            + "\n";
    ActReading reading = ActReader.read("bills/bill.zan", bill, JURISDICTIONS);
    Map<String, String> texts = new TreeMap<>(Map.of(FILE, text));
    StatuteBook book = book(summary, Summarizer.summarize(reading, bill.length(), new Interner()));
    return Amendments.apply(
        AmendingAct.of(reading, book),
        order -> true,
        new Enactment("xx/law/2026/bill", LocalDate.of(2027, 1, 1)),
        book,
        file -> Optional.ofNullable(texts.get(file)));
  }

  private static String messages(Outcome outcome) {
    StringBuilder messages = new StringBuilder();
    outcome.findings().forEach(f -> messages.append(f.message("en")).append('\n'));
    return messages.toString();
  }

  /** The first lines in which two texts differ. */
  private static String difference(String expected, String actual) {
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return "  expected: …"
        + expected.substring(from, Math.min(expected.length(), at + 100)).replace("\n", "⏎")
        + "\n  actual:   …"
        + actual.substring(from, Math.min(actual.length(), at + 100)).replace("\n", "⏎");
  }
}
