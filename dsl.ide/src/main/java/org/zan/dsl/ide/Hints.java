package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.summary.ActSummary;

/** What an editor shows beside the words: the heading of what a reference cites. */
public final class Hints {
  /**
   * A hint.
   *
   * @param file the file
   * @param offset behind which it is shown
   * @param text what it says: words of the law, the same in every language of the editor
   */
  public record Hint(String file, int offset, String text) {}

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
        String cited = heading(view, view.book().resolve(act.get(), i));
        if (!cited.isEmpty()) {
          hints.add(new Hint(range.file(), reference.offset() + reference.length(), cited));
        }
      }
    }
    return hints;
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
