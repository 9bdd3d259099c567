package org.zan.dsl.ide;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.summary.ActSummary;

/** What stands at a position of a text: what a drafter asks about. */
public sealed interface Subject {
  /** The words that are asked about. */
  Range range();

  /**
   * A reference.
   *
   * @param range its target, or the words that are tied to it
   * @param reference as it stands in the file
   * @param target where it leads
   */
  record Citation(Range range, ReadReference reference, Resolution target) implements Subject {}

  /**
   * The heading or number of a provision.
   *
   * @param range its heading or number
   * @param act its act
   * @param provision its index
   */
  record Provision(Range range, ActSummary act, int provision) implements Subject {}

  /**
   * A term where it is defined or used.
   *
   * @param range its words here
   * @param act the act that defines it
   * @param term where it is defined
   */
  record Term(Range range, ActSummary act, ActSummary.Term term) implements Subject {}

  /**
   * The name of a fact or an instruction.
   *
   * @param range its name with its sign
   * @param name without its sign
   */
  record Sign(Range range, String name) implements Subject {}

  /** What stands at an offset of a file; references come before terms. */
  static Optional<Subject> at(View view, String file, int offset) {
    Optional<ActReading> reading = view.reading(file);
    Optional<ActSummary> act = view.book().file(file);
    if (reading.isEmpty() || act.isEmpty()) {
      return Optional.empty();
    }
    return citation(view, act.get(), reading.get(), offset)
        .or(() -> SignAt.of(reading.get(), offset))
        .or(() -> provision(act.get(), reading.get(), offset))
        .or(() -> Terms.at(view, act.get(), reading.get(), offset));
  }

  private static Optional<Subject> citation(
      View view, ActSummary act, ActReading reading, int offset) {
    List<ReadReference> references = reading.references();
    int most = Math.min(references.size(), act.references().size());
    for (int i = 0; i < most; i++) {
      ReadReference reference = references.get(i);
      Range target = new Range(act.file(), reference.offset(), reference.length());
      Range words = new Range(act.file(), reference.words().offset(), reference.words().length());
      boolean inWords = words.length() > 0 && words.touches(offset);
      if (target.touches(offset) || inWords) {
        return Optional.of(
            new Citation(inWords ? words : target, reference, view.book().resolve(act, i)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Subject> provision(ActSummary act, ActReading reading, int offset) {
    int provision = act.provisions().at(offset);
    List<Part> parts = Parts.of(reading);
    if (provision == 0 || provision >= parts.size()) {
      return Optional.empty();
    }
    Part part = parts.get(provision);
    Range range = new Range(act.file(), part.offset(), part.length());
    return range.touches(offset)
        ? Optional.of(new Provision(range, act, provision))
        : Optional.empty();
  }
}
