package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.jurisdiction.Counting;
import org.zan.dsl.lexer.Markers;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Tree;
import org.zan.dsl.summary.ActSummary;

/**
 * What Enter brings: behind an item the next number in its column, behind a number without words
 * the end of the list, behind words that lead in a list its first number as the jurisdiction writes
 * it, else the indentation of the line before.
 */
public final class OnEnter {
  private static final int STEP = 2;

  private final ActReading reading;
  private final ActSummary act;
  private final String text;
  private final int lineStart;
  private final int offset;
  private final int rest;
  private final Counting counting;
  private final List<Part> items = new ArrayList<>();

  private OnEnter(ActReading reading, ActSummary act, int offset) {
    this.reading = reading;
    this.act = act;
    this.text = reading.text();
    this.offset = offset;
    this.lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int end = offset;
    while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    this.rest = end;
    this.counting = new Counting(reading.jurisdictions().vocabulary());
    Tree.each(reading.act(), this::item);
    reading.blocks().forEach(block -> Tree.each(block, this::item));
    items.sort(Comparator.comparingInt(Part::offset));
  }

  private void item(Part part) {
    if (part.depth() == 0 && (part.kind() == Part.Kind.ITEM || part.kind() == Part.Kind.DASH)) {
      items.add(part);
    }
  }

  /**
   * The changes after Enter.
   *
   * @param offset behind the line break, and behind what the editor indented itself
   */
  public static List<Edit> of(View view, String file, int offset) {
    Optional<ActReading> reading = view.reading(file);
    Optional<ActSummary> act = view.book().file(file);
    if (reading.isEmpty() || act.isEmpty()) {
      return List.of();
    }
    int at = Math.max(0, Math.min(offset, reading.get().text().length()));
    OnEnter enter = new OnEnter(reading.get(), act.get(), at);
    return enter.lineStart == 0 ? List.of() : enter.edits();
  }

  private List<Edit> edits() {
    boolean alone = text.substring(lineStart, offset).isBlank();
    String before = line(lineStart - 1);
    if (!alone || before.isBlank() || "#@|".indexOf(before.charAt(0)) >= 0) {
      return List.of();
    }
    boolean wordsFollow = rest < text.length() && "\r\n".indexOf(text.charAt(rest)) < 0;
    Optional<Part> item = itemOfLine(lineStart - 1);
    if (wordsFollow) {
      return indented(item.map(it -> it.column() + it.length() + 1).orElse(indentation(before)));
    }
    if (item.isPresent() && markerAlone(item.get(), before)) {
      return endOfList(item.get());
    }
    String words = before.stripTrailing();
    if (words.endsWith(":")) {
      return firstItem(item);
    }
    boolean goesOn = words.endsWith(",");
    return item.isPresent() && !goesOn
        ? nextItem(item.get())
        : indented(item.map(it -> it.column() + it.length() + 1).orElse(indentation(before)));
  }

  /** The line that ends at an offset. */
  private String line(int end) {
    int stop = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    return text.substring(text.lastIndexOf('\n', end - 1) + 1, stop);
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The item whose words stand on the line that ends at an offset: not behind an empty line. */
  private Optional<Part> itemOfLine(int end) {
    int from = text.lastIndexOf('\n', end - 1) + 1;
    int last = end;
    while (!line(last).isBlank()) {
      int start = from;
      int stop = last;
      Optional<Part> here =
          items.stream()
              .filter(it -> it.offset() >= start && it.offset() <= stop)
              .max(Comparator.comparingInt(Part::offset));
      if (here.isPresent()) {
        return here;
      }
      String line = line(last);
      if (from == 0 || "#@|".indexOf(line.stripLeading().charAt(0)) >= 0) {
        return Optional.empty();
      }
      last = from - 1;
      from = text.lastIndexOf('\n', last - 1) + 1;
    }
    return Optional.empty();
  }

  private boolean markerAlone(Part item, String before) {
    String marker = text.substring(item.offset(), item.offset() + item.length());
    return before.strip().equals(marker);
  }

  private List<Edit> indented(int column) {
    String wanted = " ".repeat(column);
    return text.substring(lineStart, rest).equals(wanted) ? List.of() : edit(lineStart, wanted);
  }

  private List<Edit> edit(int from, String words) {
    return List.of(new Edit(new Range(reading.file(), from, rest - from), words));
  }

  /** The number without words goes; the line is where the text after the list begins. */
  private List<Edit> endOfList(Part item) {
    int start = text.lastIndexOf('\n', item.offset() - 1) + 1;
    int outer = item.parent() != null && isItem(item.parent()) ? item.parent().column() : 0;
    return edit(start, "\n" + " ".repeat(outer));
  }

  private static boolean isItem(Part part) {
    return part.depth() == 0 && (part.kind() == Part.Kind.ITEM || part.kind() == Part.Kind.DASH);
  }

  private List<Edit> firstItem(Optional<Part> item) {
    // Points stand directly in an act without headings; in an article they divide its paragraphs.
    int depth = act.provisions().at(lineStart - 1) == 0 ? 0 : 1;
    for (Part p = item.orElse(null); p != null && isItem(p) && p.parent() != null; p = p.parent()) {
      depth += p == item.get() ? 0 : 1;
    }
    List<String> styles = reading.jurisdiction().items();
    if (styles.isEmpty()) {
      return indented(item.map(it -> it.column() + STEP).orElse(0));
    }
    String marker = styles.get(Math.min(depth, styles.size() - 1));
    int column = item.map(it -> it.column() + STEP).orElse(0);
    return edit(lineStart, "\n" + " ".repeat(column) + marker + " ");
  }

  private List<Edit> nextItem(Part item) {
    String marker = text.substring(item.offset(), item.offset() + item.length());
    if (item.kind() == Part.Kind.DASH) {
      return edit(lineStart, lead(item) + marker + " ");
    }
    Optional<String> next = counting.next(marker, markerBefore(item));
    boolean taken = next.isPresent() && taken(item, next.get());
    if (taken && !act.bill()) {
      // In an act in force the numbers that follow stay as they are.
      next =
          counting
              .added(item.number(), reading.jurisdiction().added())
              .map(number -> marker.replace(item.number(), number));
    }
    return next.map(it -> edit(lineStart, lead(item) + it + " ")).orElse(List.of());
  }

  /** What stands before the number: an empty line where the items before are apart. */
  private String lead(Part item) {
    Part before = sibling(item, -1);
    boolean apart =
        before != null
            && text.substring(before.offset(), item.offset()).matches("(?s).*\\n[ \\t\\r]*\\n.*")
            && before.children().isEmpty();
    return (apart ? "\n" : "") + " ".repeat(Math.max(0, item.column()));
  }

  private String markerBefore(Part item) {
    Part before = sibling(item, -1);
    return before == null ? "" : text.substring(before.offset(), before.offset() + before.length());
  }

  private static Part sibling(Part item, int step) {
    List<Part> all = item.parent() == null ? List.of() : item.parent().children();
    int at = all.indexOf(item) + step;
    return at >= 0 && at < all.size() && all.get(at).kind() == item.kind() ? all.get(at) : null;
  }

  private boolean taken(Part item, String marker) {
    Part next = sibling(item, 1);
    return next != null
        && Markers.end(marker.toCharArray(), 0, marker.length()) == marker.length()
        && text.startsWith(marker, next.offset());
  }
}
