package org.zan.dsl.print;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Row;

/** The rows of a table, padded so that the bars stand below each other. */
final class TableText {
  /** Wider cells stand out: padding all others to them would fill a screen with blanks. */
  private static final int WIDEST = 40;

  private static final int NARROWEST = 1;

  /** A table of more columns is no table that anyone reads; padding it could fill the memory. */
  private static final int MOST_COLUMNS = 60;

  private final List<Row> rows;
  private final List<List<String>> words = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  TableText(List<Row> rows) {
    this.rows = rows;
    for (Row row : rows) {
      words.add(row.getCells().stream().map(TableText::words).toList());
    }
    for (int i = 0; i < rows.size(); i++) {
      measure(rows.get(i), words.get(i));
    }
    if (padded()) {
      for (int i = 0; i < rows.size(); i++) {
        widen(rows.get(i), words.get(i));
      }
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      lines.add(row.getRule() == null ? line(row, words.get(i)) : rule(row.getRule()));
    }
    return lines;
  }

  private static String words(Cell cell) {
    return InlineText.oneLine(cell.getRuns());
  }

  /** Notes the width of the cells that stand in one column. */
  private void measure(Row row, List<String> cells) {
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      int span = row.getCells().get(i).getBars().length();
      column += span;
      while (widths.size() < column) {
        widths.add(NARROWEST);
      }
      if (span == 1) {
        widths.set(column - 1, Math.max(widths.get(column - 1), width(cells.get(i))));
      }
    }
  }

  /** Widens the last of several columns where a cell over all of them needs it. */
  private void widen(Row row, List<String> cells) {
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      int span = row.getCells().get(i).getBars().length();
      int missing = width(cells.get(i)) - room(column, span);
      column += span;
      if (span > 1 && missing > 0) {
        widths.set(column - 1, widths.get(column - 1) + missing);
      }
    }
  }

  /**
   * Display columns for the words of a cell over {@code span} columns: bars and blanks between them
   * are its own.
   */
  private int room(int column, int span) {
    int room = 2 * (span - 1);
    for (int i = column; i < column + span; i++) {
      room += widths.get(i);
    }
    return room;
  }

  private String line(Row row, List<String> cells) {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      String bars = row.getCells().get(i).getBars();
      String cell = cells.get(i);
      line.append(bars).append(' ').append(cell);
      int room = padded() ? room(column, bars.length()) : 0;
      line.append(" ".repeat(Math.max(0, room - DisplayWidth.of(cell)) + 1));
      column += bars.length();
    }
    return line.append('|').toString();
  }

  /** A rule says where the header ends; one with colons says more to other tools and is kept. */
  private String rule(String rule) {
    if (rule.indexOf(':') >= 0 || widths.isEmpty() || !padded()) {
      return rule.strip();
    }
    StringBuilder line = new StringBuilder();
    for (int width : widths) {
      line.append('|').append("-".repeat(width + 2));
    }
    return line.append('|').toString();
  }

  private boolean padded() {
    return widths.size() <= MOST_COLUMNS;
  }

  private static int width(String words) {
    return Math.min(WIDEST, DisplayWidth.of(words));
  }
}
