package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;

/**
 * Puts the facts of the header, and those of each provision, in the order in which they are usually
 * written. Notes above a fact go with it. Facts whose place says something ({@code @closing},
 * {@code @image}) stay.
 */
final class OrganiseFacts implements Refactorings.Offered {
  private static final Set<String> PLACED = Set.of("closing", "image", "attachment", "note");

  @Override
  public String name() {
    return "organise-facts";
  }

  @Override
  public Refactoring.Kind kind() {
    return Refactoring.Kind.ORGANISE;
  }

  @Override
  public Optional<String[]> offer(View view, Range selection) {
    return edits(view, selection).isEmpty() ? Optional.empty() : Optional.of(new String[0]);
  }

  @Override
  public List<Edit> edits(View view, Range selection) {
    List<Edit> edits = new ArrayList<>();
    Optional<ActReading> reading = view.reading(selection.file());
    if (reading.isPresent() && !reading.get().data()) {
      organise(reading.get(), reading.get().header(), order(FactType.Place.ACT), edits);
      for (Part part : Parts.of(reading.get())) {
        organise(reading.get(), part.facts(), order(FactType.Place.PROVISION), edits);
      }
    }
    return edits;
  }

  private static ToIntFunction<ReadFact> order(FactType.Place place) {
    List<String> names = FactType.in(place).stream().map(FactType::name).toList();
    return fact -> {
      int at = names.indexOf(fact.name());
      return at < 0 ? names.size() : at;
    };
  }

  /** Orders each run of facts that stand on lines of their own below each other. */
  private static void organise(
      ActReading reading, List<ReadFact> facts, ToIntFunction<ReadFact> order, List<Edit> edits) {
    List<ReadFact> run = new ArrayList<>();
    for (ReadFact fact : facts) {
      boolean placed = PLACED.contains(fact.name()) || !ownLine(reading, fact);
      boolean next = run.isEmpty() || between(reading, run.get(run.size() - 1), fact).isBlank();
      if (placed || !next) {
        organise(reading, run, edits, order);
        run.clear();
      }
      if (!placed) {
        run.add(fact);
      }
    }
    organise(reading, run, edits, order);
  }

  private static boolean ownLine(ActReading reading, ReadFact fact) {
    int line = reading.text().lastIndexOf('\n', fact.offset()) + 1;
    return reading.text().substring(line, fact.offset()).isBlank();
  }

  /** What stands between two facts besides notes. */
  private static String between(ActReading reading, ReadFact one, ReadFact other) {
    StringBuilder words = new StringBuilder();
    int at = one.offset() + one.length();
    for (Words note : reading.notes()) {
      if (note.offset() >= at && note.end() <= other.offset()) {
        words.append(reading.text(), at, note.offset());
        at = note.end();
      }
    }
    return words.append(reading.text(), at, other.offset()).toString();
  }

  private static void organise(
      ActReading reading, List<ReadFact> run, List<Edit> edits, ToIntFunction<ReadFact> order) {
    List<Integer> wanted =
        IntStream.range(0, run.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> order.applyAsInt(run.get(i))))
            .toList();
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i) != i) {
        Range range = stretch(reading, run, i);
        Range other = stretch(reading, run, wanted.get(i));
        edits.add(new Edit(range, reading.text().substring(other.offset(), other.end())));
      }
    }
  }

  /** A fact with the notes above it; the notes above the first are about the file. */
  private static Range stretch(ActReading reading, List<ReadFact> run, int i) {
    ReadFact fact = run.get(i);
    int start = fact.offset();
    if (i > 0) {
      int before = run.get(i - 1).offset() + run.get(i - 1).length();
      start =
          reading.notes().stream()
              .filter(note -> note.offset() >= before && note.offset() < fact.offset())
              .mapToInt(Words::offset)
              .findFirst()
              .orElse(start);
    }
    return new Range(reading.file(), start, fact.offset() + fact.length() - start);
  }
}
