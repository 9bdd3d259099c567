package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;

/**
 * What an editor shows beside the words: the heading of what a reference cites, with the date since
 * which that provision is in force where it has one of its own; beside {@code @amend}, the date on
 * which its instructions take effect.
 */
public final class Hints {
  /**
   * A hint.
   *
   * @param file the file
   * @param offset behind which it is shown
   * @param text what it says: words of the law, the same in every language of the editor
   */
  public record Hint(String file, int offset, String text) {}

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private Hints() {}

  /** The hints of a stretch of a file, in order. Self-evident ones are left out. */
  public static List<Hint> of(View view, Range range) {
    Optional<ActReading> reading = view.reading(range.file());
    Optional<ActSummary> act = view.book().file(range.file());
    List<Hint> hints = new ArrayList<>();
    if (reading.isEmpty() || act.isEmpty()) {
      return hints;
    }
    List<ReadReference> references = reading.get().references();
    int most = Math.min(references.size(), act.get().references().size());
    for (int i = 0; i < most; i++) {
      ReadReference reference = references.get(i);
      if (reference.offset() >= range.offset() && reference.offset() <= range.end()) {
        Resolution target = view.book().resolve(act.get(), i);
        String cited =
            reference.place() == Place.AMENDED_ACT
                ? joined(heading(view, target), effect(reading.get()))
                : joined(heading(view, target), ownDate(view, target));
        if (!cited.isEmpty()) {
          hints.add(new Hint(range.file(), reference.offset() + reference.length(), cited));
        }
      }
    }
    return hints;
  }

  private static String joined(String words, String date) {
    return words.isEmpty() || date.isEmpty() ? words : words + " · " + date;
  }

  /** When the instructions of an amending act take effect that do not say so themselves. */
  private static String effect(ActReading reading) {
    return reading.headerFact("in-force").map(ReadFact::value).map(Hints::date).orElse("");
  }

  /** Since when the cited provision is in force, where that is not since when its act is. */
  private static String ownDate(View view, Resolution target) {
    boolean leads =
        target.state() == Resolution.State.RESOLVED || target.state() == Resolution.State.REPEALED;
    for (int p = leads ? target.provision() : 0; p > 0; p = target.act().provisions().parent(p)) {
      Optional<String> own = Parts.ownFact(view, target.act(), p, "in-force");
      if (own.isPresent()) {
        return date(own.get());
      }
    }
    return "";
  }

  private static String date(String value) {
    Matcher date = DATE.matcher(value);
    return date.find() ? date.group() : "";
  }

  /** The nearest heading with a title around what is cited; for an act, its title. */
  private static String heading(View view, Resolution target) {
    boolean leads =
        target.state() == Resolution.State.RESOLVED || target.state() == Resolution.State.REPEALED;
    if (!leads) {
      return "";
    }
    int provision = target.provision();
    while (provision > 0 && !target.act().provisions().titled(provision)) {
      provision = target.act().provisions().parent(provision);
    }
    return Symbols.shortened(Parts.label(view, target.act(), Math.max(0, provision)));
  }
}
