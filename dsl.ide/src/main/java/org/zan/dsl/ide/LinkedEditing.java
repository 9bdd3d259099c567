package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.summary.ActSummary;

/**
 * Places of one file that say the same and change together while one of them is typed: the number
 * of a provision in a draft and in its references, an alias where it is given and used. Nothing
 * where another file says it too: those would not follow.
 */
public final class LinkedEditing {
  /** A number and an alias that nothing has: where a renaming would write them, they belong. */
  private static final List<String> PROBES = List.of("989898", "zan-linked-editing");

  private LinkedEditing() {}

  /** The places that change together with what stands at an offset; none or at least two. */
  public static List<Range> of(View view, String file, int offset) {
    Optional<Range> own = Rename.prepare(view, file, offset);
    Optional<ActSummary> act = view.book().file(file);
    Optional<Subject> subject = Subject.at(view, file, offset);
    boolean term = subject.filter(Subject.Term.class::isInstance).isPresent();
    boolean number = subject.filter(Subject.Provision.class::isInstance).isPresent();
    if (own.isEmpty() || act.isEmpty() || term || number && !act.get().bill()) {
      return List.of();
    }
    for (String probe : PROBES) {
      Rename.Outcome outcome = Rename.to(view, file, offset, probe);
      if (outcome.refusal() == null) {
        return together(view, own.get(), outcome.edits(), probe);
      }
    }
    return List.of();
  }

  private static List<Range> together(View view, Range own, List<Edit> edits, String probe) {
    String text = view.text(own.file()).orElse("");
    String words = text.substring(own.offset(), own.end());
    List<Range> ranges = new ArrayList<>();
    for (Edit edit : edits) {
      int at = edit.text().indexOf(probe);
      int start = edit.range().offset() + at;
      boolean same =
          edit.range().file().equals(own.file())
              && at >= 0
              && edit.range().length() - (edit.text().length() - probe.length()) == words.length()
              && text.startsWith(words, start);
      if (!same) {
        return List.of();
      }
      ranges.add(new Range(own.file(), start, words.length()));
    }
    ranges.sort(Comparator.comparingInt(Range::offset));
    return ranges.size() > 1 && ranges.contains(own) ? ranges : List.of();
  }
}
