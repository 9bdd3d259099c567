package org.zan.dsl.ide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.testing.MarkedBook;

/**
 * A statute book in one text, after lines {@code --- name}, with the cursor as {@code ‸}. Results
 * are written with the words at their places, so that a test reads like the text.
 */
final class IdeBook implements View {
  private static final String CURSOR = "‸";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, ActReading> readings = new HashMap<>();
  private final StatuteBook book;
  private String file = "";
  private int offset;

  private IdeBook(String marked) {
    MarkedBook texts = MarkedBook.read(marked);
    texts
        .files()
        .forEach(
            (name, text) -> {
              int at = text.indexOf(CURSOR);
              if (at >= 0) {
                file = name;
                offset = at;
              }
              files.put(name, text.replace(CURSOR, ""));
            });
    StringBuilder plain = new StringBuilder();
    files.forEach(
        (name, text) -> plain.append("--- ").append(name).append('\n').append(text).append('\n'));
    book = MarkedBook.read(plain.toString()).book();
  }

  static IdeBook of(String marked) {
    return new IdeBook(marked);
  }

  String file() {
    return file;
  }

  int offset() {
    return offset;
  }

  @Override
  public StatuteBook book() {
    return book;
  }

  @Override
  public Optional<ActReading> reading(String name) {
    return text(name)
        .map(
            text ->
                readings.computeIfAbsent(
                    name, it -> ActReader.read(it, text, Jurisdictions.shipped())));
  }

  @Override
  public Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A place as {@code file:line: words}, line breaks as {@code ⏎}. */
  String show(Range range) {
    String text = files.get(range.file());
    long line = text.substring(0, range.offset()).chars().filter(c -> c == '\n').count() + 1;
    String words = text.substring(range.offset(), range.end()).replace("\n", "⏎");
    return range.file() + ":" + line + ": " + words;
  }

  String show(List<Range> ranges) {
    return String.join(
        "\n",
        ranges.stream()
            .sorted(Comparator.comparing(Range::file).thenComparingInt(Range::offset))
            .map(this::show)
            .toList());
  }

  /** The lines that edits change, as they are after. */
  String changedLines(List<Edit> edits) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    edits.stream()
        .sorted(Comparator.comparingInt((Edit edit) -> edit.range().offset()).reversed())
        .forEach(
            edit ->
                changed.computeIfPresent(
                    edit.range().file(),
                    (name, text) ->
                        text.substring(0, edit.range().offset())
                            + edit.text()
                            + text.substring(edit.range().end())));
    StringBuilder all = new StringBuilder();
    changed.forEach(
        (name, text) -> {
          List<String> before = files.get(name).lines().toList();
          List<String> after = text.lines().toList();
          for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
              all.append(name).append(": ").append(after.get(i)).append('\n');
            }
          }
        });
    return all.toString();
  }
}
