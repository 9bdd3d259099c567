package org.zan.history.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;

/** Which provisions a new version of a text changes. */
final class ChangedProvisions {
  private ChangedProvisions() {}

  /** The paths of the innermost provisions whose words changed, in no particular order. */
  static List<String> of(
      String name, String before, String after, List<Stretch> kept, Jurisdictions jurisdictions) {
    List<Integer> spots = spots(before, after, kept);
    if (spots.isEmpty()) {
      return List.of();
    }
    ActSummary act =
        Summarizer.summarize(ActReader.read(name, after, jurisdictions), 0, new Interner());
    Provisions provisions = act.provisions();
    StatuteBook alone = new StatuteBook(Settings.NONE, jurisdictions, List.of(act));
    Set<String> paths = new TreeSet<>();
    int last = -1;
    for (int spot : spots) {
      int provision = provisions.at(spot);
      if (provision != last) {
        // A change of the header or preamble changes the act, but does not bring all of it.
        String container = container(provisions, provision) ? FileHistory.CONTAINER : "";
        paths.add(provision == 0 ? "" : alone.path(act, provision) + container);
        last = provision;
      }
    }
    return List.copyOf(paths);
  }

  private static boolean container(Provisions provisions, int provision) {
    int first = provision + 1;
    return first < provisions.next(provision) && provisions.kind(first) == Part.Kind.LEVEL;
  }

  /** Where in the later version words are new, or stood before. */
  private static List<Integer> spots(String before, String after, List<Stretch> kept) {
    List<Integer> spots = new ArrayList<>();
    int a = 0;
    int b = 0;
    List<Stretch> all = new ArrayList<>(kept);
    all.add(new Stretch(before.length(), after.length(), 0));
    for (Stretch stretch : all) {
      if (hasWords(before, a, stretch.before())) {
        spots.add(Math.max(0, b - 1));
      }
      addWords(spots, after, b, stretch.after());
      a = stretch.beforeEnd();
      b = stretch.afterEnd();
    }
    return spots;
  }

  private static boolean hasWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void addWords(List<Integer> spots, String text, int from, int to) {
    boolean blank = true;
    for (int i = from; i < to; i++) {
      boolean now = Character.isWhitespace(text.charAt(i));
      if (blank && !now) {
        spots.add(i);
      }
      blank = now;
    }
  }
}
