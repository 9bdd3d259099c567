package org.zan.dsl.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Tree;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Table;

/** A table row with another number of columns than the others. */
public final class UnequalRows implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unequal-rows", Severity.WARNING)
          .message(
              "en",
              "This row has {0} columns, the table {1}. Add the missing cells, or remove what is too much (a bar within words is written \\|).")
          .message(
              "ru",
              "В этой строке колонок: {0}, а в таблице {1}. Добавьте недостающие ячейки или уберите лишние (черта внутри слов пишется \\|).")
          .message(
              "kk",
              "Бұл жолда баған саны – {0}, кестеде – {1}. Жетпейтін ұяшықтарды қосыңыз немесе артығын алып тастаңыз (сөз ішіндегі сызық \\| деп жазылады).")
          .fix("en", "Remove the empty cells at the end")
          .fix("ru", "Убрать пустые ячейки в конце")
          .fix("kk", "Соңындағы бос ұяшықтарды алып тастау")
          .why(
              """
              In a row of another width, each cell after the gap stands under the wrong head: a rate is read as a period, a sum as a
              number. The width of most rows counts as that of the table; || spans two columns.\
              """)
          .source(
              """
              HTML Living Standard, section Tables (a row that does not cover all columns is a table model error); Akoma Ntoso
              Version 1.0, table, with colspan for cells over several columns.\
              """)
          .bad(
              """
              @act kz/law/2021-07-05/415-VII
              @language en
              @title On Harbour Fees
              @adopted 2021-07-05

              ## Article 1. Fees

              The fees are:

              | Ship  | Day | Week |
              |-------|-----|------|
              | Tug   | 5   | 20   |
              | Barge | 30  |
              ^^^^^^^^^^^^^^ warning unequal-rows: This row has 2 columns, the table 3. Add the missing cells, or remove what is too much (a bar within words is written \\|).
              | Ferry | 7   | 40   | |
              ^^^^^^^^^^^^^^^^^^^^ warning unequal-rows: This row has 4 columns, the table 3. Add the missing cells, or remove what is too much (a bar within words is written \\|).
              """)
          .good(
              """
              @act kz/law/2021-07-05/415-VII
              @language en
              @title On Harbour Fees
              @adopted 2021-07-05

              ## Article 1. Fees

              The fees are:

              | Ship  | Day | Week |
              |-------|-----|------|
              | Tug   | 5   | 20   |
              | Barge |     | 30   |
              | Ferry | 7   | 40   |
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    boolean[] tables = {false};
    Tree.eachWithBlocks(act, part -> tables[0] |= part.rows() > 0);
    if (tables[0]) {
      act.document()
          .eAllContents()
          .forEachRemaining(
              piece -> {
                if (piece instanceof Table table) {
                  look(table, report);
                }
              });
    }
  }

  private static void look(Table table, Report report) {
    Map<Integer, Integer> frequency = new LinkedHashMap<>();
    for (Row row : table.getRows()) {
      if (row.getRule() == null) {
        frequency.merge(width(row), 1, Integer::sum);
      }
    }
    if (frequency.size() < 2) {
      return;
    }
    int usual = Collections.max(frequency.entrySet(), Map.Entry.comparingByValue()).getKey();
    for (Row row : table.getRows()) {
      if (row.getRule() == null && width(row) != usual) {
        INode node = NodeModelUtils.getNode(row);
        String words = NodeModelUtils.getTokenText(node).stripTrailing();
        Report.Draft draft =
            report
                .at(node.getOffset(), words.length())
                .data(String.valueOf(width(row)), String.valueOf(usual));
        removeEmpty(row, width(row) - usual, draft);
        draft.add();
      }
    }
  }

  /** Takes as many columns off the end, if nothing stands in them. */
  private static void removeEmpty(Row row, int columns, Report.Draft draft) {
    int last = row.getCells().size();
    int rest = columns;
    while (rest > 0 && last > 0 && empty(row.getCells().get(last - 1))) {
      last--;
      rest -= row.getCells().get(last).getBars().length();
    }
    if (columns > 0 && rest == 0) {
      INode end = NodeModelUtils.getNode(row.getCells().get(row.getCells().size() - 1));
      int from = NodeModelUtils.getNode(row.getCells().get(last)).getOffset();
      draft.fix(from, end.getEndOffset() - from, "");
    }
  }

  private static boolean empty(Cell cell) {
    return NodeModelUtils.getTokenText(NodeModelUtils.getNode(cell))
        .substring(cell.getBars().length())
        .isBlank();
  }

  private static int width(Row row) {
    return row.getCells().stream().mapToInt(cell -> cell.getBars().length()).sum();
  }
}
