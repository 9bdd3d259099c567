package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zan.dsl.jurisdiction.Counting;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Lists;
import org.zan.dsl.summary.ActSummary;

/**
 * Numbers a row of provisions anew from one on, in all languages of a draft; every reference
 * follows. In an act in force numbers stay, as others cite them: there a number that another has
 * already becomes one behind the number before, such as 12-1.
 */
final class Renumber implements Refactorings.Offered {
  private static final String IN_FORCE = "in-force";
  private static final Pattern PLAIN = Pattern.compile("^(\\d+|\\p{L}+)(?:-\\d+|\\p{Ll}+)?$");

  /** What is numbered anew: the row, and where in it to begin. */
  private record Row(ActReading reading, ActSummary act, List<Part> members, int from) {
    Part first() {
      return members.get(from);
    }

    List<String> numbers() {
      return members.stream().map(Part::number).toList();
    }
  }

  @Override
  public String name() {
    return "renumber";
  }

  @Override
  public Refactoring.Kind kind() {
    return Refactoring.Kind.REWRITE;
  }

  @Override
  public Optional<String[]> offer(View view, Range selection) {
    Optional<Row> found = row(view, selection.file(), selection.offset());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Row row = found.get();
    if (!row.act().bill()) {
      return added(row).map(number -> new String[] {IN_FORCE, number});
    }
    List<String> numbers = numbers(row);
    long others =
        IntStream.range(0, numbers.size())
            .filter(i -> !numbers.get(i).equals(row.members().get(row.from() + i).number()))
            .count();
    return others == 0
        ? Optional.empty()
        : Optional.of(
            new String[] {
              "draft", row.first().number() + " → " + numbers.get(0), String.valueOf(others)
            });
  }

  @Override
  public List<Edit> edits(View view, Range selection) {
    Optional<Row> found = row(view, selection.file(), selection.offset());
    if (found.isEmpty()) {
      return List.of();
    }
    Row row = found.get();
    if (!row.act().bill()) {
      return added(row)
          .flatMap(number -> edit(view, row, row.first(), number))
          .map(List::of)
          .orElse(List.of());
    }
    return draft(view, row);
  }

  private static List<Edit> draft(View view, Row row) {
    int provision = Parts.of(row.reading()).indexOf(row.first());
    List<Edit> edits = new ArrayList<>();
    Follow follow = new Follow(view);
    for (ActSummary version : Parts.versions(view.book(), row.act())) {
      int same = Parts.same(view.book(), row.act(), provision, version);
      Optional<Row> there =
          version == row.act()
              ? Optional.of(row)
              : same < 0
                  ? Optional.empty()
                  : row(view, version.file(), version.provisions().offset(same));
      if (there.isPresent() && there.get().numbers().equals(row.numbers())) {
        List<Edit> own = renumbered(view, there.get());
        String text = Follow.applied(there.get().reading().text(), own);
        int size = version.provisions().size();
        int[] to = IntStream.range(0, size).toArray();
        if (own.isEmpty()
            || !follow.add(version, text, to, size, (p, alinea) -> new int[] {p, alinea})) {
          return List.of();
        }
        edits.addAll(own);
      }
    }
    edits.addAll(follow.edits());
    return edits;
  }

  private static List<Edit> renumbered(View view, Row row) {
    List<Edit> edits = new ArrayList<>();
    List<String> numbers = numbers(row);
    for (int i = 0; i < numbers.size(); i++) {
      Part part = row.members().get(row.from() + i);
      if (!numbers.get(i).equals(part.number())) {
        Optional<Edit> edit = edit(view, row, part, numbers.get(i));
        if (edit.isEmpty()) {
          // A number in words: the whole row stays rather than have gaps.
          return List.of();
        }
        edits.add(edit.get());
      }
    }
    return edits;
  }

  private static Optional<Edit> edit(View view, Row row, Part part, String number) {
    int provision = Parts.of(row.reading()).indexOf(part);
    return Rename.number(view, row.act(), provision).map(range -> new Edit(range, number));
  }

  /** The numbers that the members of a row get from its first one on. */
  private static List<String> numbers(Row row) {
    Counting counting = new Counting(row.reading().jurisdictions().vocabulary());
    List<String> numbers = new ArrayList<>();
    String before = "";
    String previous = row.from() == 0 ? "" : plain(row.members().get(row.from() - 1).number());
    if (row.from() > 1) {
      before = plain(row.members().get(row.from() - 2).number());
    }
    for (int i = row.from(); i < row.members().size(); i++) {
      String own = row.members().get(i).number();
      String next = previous.isEmpty() ? plain(own) : counting.next(previous, before).orElse(own);
      numbers.add(next);
      before = previous;
      previous = next;
    }
    return numbers;
  }

  /** A number without what marks it as added later. */
  static String plain(String number) {
    Matcher plain = PLAIN.matcher(number);
    boolean added =
        plain.matches() && (Character.isDigit(number.charAt(0)) || number.indexOf('-') > 0);
    return added ? plain.group(1) : number;
  }

  /** In an act in force: the number behind the one before, where another has the same number. */
  private static Optional<String> added(Row row) {
    List<String> numbers = row.numbers();
    boolean twice = numbers.stream().filter(row.first().number()::equals).count() > 1;
    if (!twice || row.from() == 0) {
      return Optional.empty();
    }
    Counting counting = new Counting(row.reading().jurisdictions().vocabulary());
    String form = row.reading().jurisdiction().added();
    Optional<String> number = counting.added(numbers.get(row.from() - 1), form);
    while (number.isPresent() && numbers.contains(number.get())) {
      number = counting.added(number.get(), form);
    }
    return number;
  }

  /** The row of numbers in which the provision stands on whose first line the offset is. */
  private static Optional<Row> row(View view, String file, int offset) {
    Optional<ActReading> reading = view.reading(file);
    Optional<ActSummary> act = view.book().file(file);
    if (reading.isEmpty() || act.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = Parts.of(reading.get());
    int provision = act.get().provisions().at(offset);
    if (provision == 0 || provision >= parts.size()) {
      return Optional.empty();
    }
    Part part = parts.get(provision);
    int line = reading.get().text().indexOf('\n', part.offset());
    boolean here = offset >= part.offset() && (line < 0 || offset <= line);
    List<Part> members = new ArrayList<>();
    Lists.Visitor keep =
        row -> {
          if (row.contains(part)) {
            members.addAll(row);
          }
        };
    if (here && part.kind() == Part.Kind.ITEM) {
      Lists.ofItems(reading.get(), keep);
    } else if (here) {
      Lists.ofHeadings(reading.get(), keep);
    }
    boolean several = members.stream().anyMatch(it -> !it.last().isEmpty());
    return members.isEmpty() || several
        ? Optional.empty()
        : Optional.of(new Row(reading.get(), act.get(), members, members.indexOf(part)));
  }
}
