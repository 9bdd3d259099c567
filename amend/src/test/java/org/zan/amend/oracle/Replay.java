package org.zan.amend.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zan.amend.AmendingAct;
import org.zan.amend.Course;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;

/** A statute book in memory that laws change one after the other. */
final class Replay {
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());

  private final Map<String, String> texts = new TreeMap<>();

  Replay(Map<String, String> acts) {
    texts.putAll(acts);
  }

  /** Applies all instructions of an amending act; those that cannot be applied fail the test. */
  void enact(String file, String text) {
    texts.put(file, text);
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

  /** The text of a file. */
  String text(String file) {
    return texts.get(file);
  }

  /** What an act says now. */
  String outline(String file) {
    return Outline.of(ZanDocuments.document(text(file)));
  }

  /** The range of all that stands in a provision, items and unnumbered text. */
  String contents(String file, String path) {
    StatuteBook book = book();
    ActSummary act =
        book.files().stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow();
    Provisions provisions = act.provisions();
    int around = book.resolve(act, "", path).provision();
    String first = provisions.alineas(around) > 0 ? "al1" : "";
    String last = "al" + provisions.alineas(around);
    for (int p = around + 1; p < provisions.next(around); p = provisions.next(p)) {
      boolean closes = provisions.lead(p) == provisions.alineas(around);
      first = first.isEmpty() ? provisions.number(p) : first;
      last = closes ? provisions.number(p) : last;
    }
    return path + "/" + first + (first.equals(last) ? "" : ".." + last);
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
