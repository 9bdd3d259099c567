package org.zan.dsl.ide.html;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Table;

/** Tables as HTML, with cells that span rows and columns. */
final class TableWriter {
  private static final String SPANS_DOWN = "^";

  private final Html html;
  private final RunWriter runs;

  /** A cell in its row: in which column it begins, and over how many it goes. */
  private record Placed(Cell cell, int column, int columns, boolean goesOn) {}

  TableWriter(Html html, RunWriter runs) {
    this.html = html;
    this.runs = runs;
  }

  void write(Table table, String line) {
    List<List<Placed>> rows = new ArrayList<>();
    int header = 0;
    for (Row row : table.getRows()) {
      if (row.getRule() == null) {
        rows.add(placed(row));
      } else if (header == 0) {
        header = rows.size();
      }
    }
    html.open("table", "class", "zan-table", "data-line", line);
    for (int r = 0; r < rows.size(); r++) {
      if (r == 0) {
        html.open(header > 0 ? "thead" : "tbody");
      } else if (r == header) {
        html.end("thead").open("tbody");
      }
      row(rows, r, r < header);
    }
    if (!rows.isEmpty()) {
      html.end(rows.size() <= header ? "thead" : "tbody");
    }
    html.end("table");
  }

  private static List<Placed> placed(Row row) {
    List<Placed> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.getCells()) {
      int columns = Math.max(1, cell.getBars().length());
      boolean goesOn =
          cell.getRuns().size() == 1
              && PublishedText.of(cell.getRuns().get(0)).strip().equals(SPANS_DOWN);
      cells.add(new Placed(cell, column, columns, goesOn));
      column += columns;
    }
    return cells;
  }

  private void row(List<List<Placed>> rows, int r, boolean header) {
    html.open("tr");
    for (Placed cell : rows.get(r)) {
      if (cell.goesOn() && r > 0) {
        continue;
      }
      int down = 1;
      while (r + down < rows.size() && goesOn(rows.get(r + down), cell)) {
        down++;
      }
      String name = header ? "th" : "td";
      html.open(
          name,
          "scope",
          header ? "col" : null,
          "colspan",
          cell.columns() > 1 ? String.valueOf(cell.columns()) : null,
          "rowspan",
          down > 1 ? String.valueOf(down) : null);
      if (!cell.goesOn()) {
        runs.write(cell.cell().getRuns());
      }
      html.close(name);
    }
    html.end("tr");
  }

  private static boolean goesOn(List<Placed> row, Placed above) {
    return row.stream().anyMatch(it -> it.goesOn() && it.column() == above.column());
  }
}
