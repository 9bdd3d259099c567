package org.zan.amend.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zan.amend.AmendingAct;
import org.zan.amend.Course;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/**
 * Real laws are applied in their order, and the result says word for word what the official
 * consolidation says, in the same structure.
 */
class RealAmendmentsTest {
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());

  private final Map<String, String> texts = new TreeMap<>();

  @BeforeAll
  static void data() throws IOException {
    assumeTrue(
        !RealCase.all().isEmpty(), "ZAN_DATA names no folder: real amendments are not tested");
  }

  static List<RealCase> cases() throws IOException {
    return RealCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isExact(RealCase real) {
    texts.putAll(real.acts());
    for (RealCase.Law law : real.laws()) {
      Map<String, String> bills = real.bills(law, texts::get);
      texts.putAll(bills);
      bills.keySet().forEach(this::apply);
    }
    real.check(texts::get);
  }

  /** Applies all instructions of a bill; those that cannot be applied fail the test. */
  private void apply(String file) {
    StatuteBook book = book();
    AmendingAct act = AmendingAct.of(reading(file), book);
    Map<String, String> before = Map.copyOf(texts);
    Course course =
        Course.of(book, name -> Optional.ofNullable(before.get(name)))
            .until(act.dates().get(act.dates().size() - 1), act);
    if (!course.findings().isEmpty()) {
      throw new AssertionError(
          course.findings().stream()
              .map(finding -> finding.rule().id() + ": " + finding.message("en"))
              .collect(Collectors.joining("\n")));
    }
    course.changed().forEach(name -> texts.put(name, course.texts().of(name).orElseThrow()));
  }

  private ActReading reading(String file) {
    return ActReader.read(file, texts.get(file), JURISDICTIONS);
  }

  private StatuteBook book() {
    Interner strings = new Interner();
    return new StatuteBook(
        Settings.NONE,
        JURISDICTIONS,
        texts.entrySet().stream()
            .map(
                file ->
                    Summarizer.summarize(reading(file.getKey()), file.getValue().length(), strings))
            .toList());
  }
}
