package org.zan.amend.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zan.amend.AmendingAct;
import org.zan.amend.Course;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/** Real laws applied one after the other. */
final class Replay {
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());

  private final Map<String, String> texts = new TreeMap<>();

  /** All texts as they are now, by file. */
  Map<String, String> texts() {
    return texts;
  }

  /** Applies all laws of a case. */
  void all(RealCase real) {
    texts.putAll(real.acts());
    for (RealCase.Law law : real.laws()) {
      Map<String, String> bills = real.bills(law, texts::get);
      texts.putAll(bills);
      bills.keySet().forEach(this::apply);
    }
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
