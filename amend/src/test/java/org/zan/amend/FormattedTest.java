package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.print.Formatter;
import org.zan.dsl.reading.ActReader;

/** What the bills of the example make of its acts is law as a drafter would have written it. */
class FormattedTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "kazakhstan");
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Map<String, String> texts = texts();

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".zan")).toList()) {
        texts.put(EXAMPLE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private Course course() {
    Course course = Course.of(book(texts), file -> Optional.ofNullable(texts.get(file)));
    for (String file : texts.keySet()) {
      if (file.startsWith("bills/")) {
        AmendingAct bill =
            AmendingAct.of(ActReader.read(file, texts.get(file), JURISDICTIONS), course.book());
        course = course.whole(bill, TODAY);
      }
    }
    return course;
  }

  private StatuteBook book(Map<String, String> files) {
    return new StatuteBook(
        settings(), JURISDICTIONS, checks(files).stream().map(FileCheck::summary).toList());
  }

  private Settings settings() {
    return Settings.read(texts.get(Settings.FILE));
  }

  private List<FileCheck> checks(Map<String, String> files) {
    Checker checker = new Checker(settings(), JURISDICTIONS);
    return files.entrySet().stream()
        .map(file -> checker.file(file.getKey(), file.getValue(), file.getValue().length()))
        .toList();
  }

  @Test
  void theTextsStayInCanonicalForm() {
    Course course = course();
    assertTrue(course.findings().isEmpty());
    assertEquals(5, course.changed().size());
    for (String file : course.changed()) {
      String after = course.texts().of(file).orElseThrow();
      assertEquals(cells(Formatter.format(after).text()), cells(after), file);
    }
  }

  /** A cell whose words change does not move those beside it. */
  private static String cells(String text) {
    return text.replaceAll(" +\\|", " |");
  }

  @Test
  void theRulesFindNothingThatTheyDidNotFindBefore() {
    Course course = course();
    Map<String, String> after = new TreeMap<>(texts);
    course.changed().forEach(file -> after.put(file, course.texts().of(file).orElseThrow()));
    assertEquals("", findings(after));
  }

  private String findings(Map<String, String> files) {
    StatuteBook book = book(files);
    Checker checker = new Checker(settings(), JURISDICTIONS);
    StringBuilder findings = new StringBuilder();
    for (FileCheck check : checks(files)) {
      if (check.summary().file().startsWith("bills/")) {
        continue;
      }
      checker
          .among(check, book, name -> Optional.empty())
          .forEach(
              finding ->
                  findings
                      .append(finding.place().file())
                      .append(' ')
                      .append(finding.rule().id())
                      .append(": ")
                      .append(finding.message("en"))
                      .append('\n'));
    }
    return findings.toString();
  }
}
