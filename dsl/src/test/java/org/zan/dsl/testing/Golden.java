package org.zan.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Compares what a test makes with a readable file under {@code src/test/resources/golden} of the
 * module that runs. With {@code -Dzan.record=true} the files are written anew instead; read the
 * difference before it is committed.
 *
 * <p>A file of cases is a document: what stands before the first case explains the rule, each case
 * is
 *
 * <pre>
 * === what the case shows
 * the input
 * >>>
 * the expected output
 * </pre>
 */
public final class Golden {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden");
  private static final String CASE = "=== ";
  private static final String OUTPUT = ">>>";

  private Golden() {}

  private record Case(String title, String input, String expected) {}

  /** Whether this run writes the expectations instead of comparing. */
  public static boolean recording() {
    return Boolean.getBoolean("zan.record");
  }

  /** Compares a whole text with the file. */
  public static void check(String file, String actual) {
    Path path = ROOT.resolve(file);
    if (recording()) {
      write(path, actual);
    } else if (!Files.exists(path)) {
      fail("No golden file " + path + ": record it with -Dzan.record=true");
    } else {
      assertEquals(read(path), actual, () -> "differs from " + path);
    }
  }

  /**
   * Makes one test of each case in the file: the input goes through {@code function}, the result is
   * compared. Characters in the input that {@link Visible} names are decoded; the result is
   * encoded.
   */
  public static Stream<DynamicTest> cases(String file, UnaryOperator<String> function) {
    Path path = ROOT.resolve(file);
    List<String> preface = new ArrayList<>();
    List<Case> cases = parse(path, preface);
    assertFalse(cases.isEmpty(), () -> "no case in " + path);
    if (recording()) {
      return Stream.of(
          DynamicTest.dynamicTest("record " + file, () -> record(path, preface, cases, function)));
    }
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(c.title, path.toUri(), () -> compare(c, function)));
  }

  private static void compare(Case c, UnaryOperator<String> function) {
    if (c.expected.isBlank()) {
      fail("The case has no expectation: record it with -Dzan.record=true");
    }
    assertEquals(c.expected, output(c, function));
  }

  private static String output(Case c, UnaryOperator<String> function) {
    String result = Visible.encode(function.apply(Visible.decode(c.input)));
    return result.endsWith("\n") ? result : result + "\n";
  }

  private static void record(
      Path path, List<String> preface, List<Case> cases, UnaryOperator<String> function) {
    StringBuilder text = new StringBuilder();
    preface.forEach(line -> text.append(line).append('\n'));
    for (Case c : cases) {
      text.append(text.isEmpty() ? "" : "\n").append(CASE).append(c.title).append('\n');
      text.append(c.input).append(OUTPUT).append('\n').append(output(c, function));
    }
    write(path, text.toString());
  }

  private static List<Case> parse(Path path, List<String> preface) {
    List<Case> cases = new ArrayList<>();
    String title = null;
    StringBuilder input = new StringBuilder();
    StringBuilder expected = null;
    for (String line : read(path).split("\n", -1)) {
      if (line.startsWith(CASE)) {
        add(cases, title, input, expected);
        title = line.substring(CASE.length());
        input = new StringBuilder();
        expected = null;
      } else if (title == null) {
        preface.add(line);
      } else if (line.equals(OUTPUT)) {
        expected = new StringBuilder();
      } else {
        (expected == null ? input : expected).append(line).append('\n');
      }
    }
    add(cases, title, input, expected);
    while (!preface.isEmpty() && preface.get(preface.size() - 1).isBlank()) {
      preface.remove(preface.size() - 1);
    }
    return cases;
  }

  private static void add(
      List<Case> cases, String title, StringBuilder input, StringBuilder expected) {
    if (title != null) {
      String output = expected == null ? "" : expected.toString().stripTrailing() + "\n";
      String given = expected == null ? input.toString().stripTrailing() + "\n" : input.toString();
      cases.add(new Case(title, given, output));
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
