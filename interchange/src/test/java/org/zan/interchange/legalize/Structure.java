package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Table;

/**
 * What was meant and what Zan reads, as lists that can be compared: one line for each heading,
 * item, paragraph and table.
 */
final class Structure {
  private final List<String> lines = new ArrayList<>();

  private Structure() {}

  /** What the importer meant. */
  static List<String> meant(List<Entry> entries) {
    Structure structure = new Structure();
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case HEADING -> structure.lines.add("#" + entry.level() + " " + words(entry.words()));
        case ITEM ->
            structure.item(
                entry.level(), entry.marker(), entry.words() == null ? "" : words(entry.words()));
        case PARAGRAPH -> structure.lines.add("P" + entry.level() + " " + words(entry.words()));
        case TABLE ->
            structure.lines.add(
                "T"
                    + entry.level()
                    + " "
                    + entry.rows().stream().map(row -> row == null ? 0 : row.size()).toList());
        case NOTE -> structure.lines.add("@note");
        case CLOSING -> structure.lines.add("@closing");
      }
    }
    return structure.lines;
  }

  private void item(int level, String marker, String words) {
    lines.add("I" + level + " " + marker);
    if (!words.isEmpty()) {
      lines.add("P" + (level + 1) + " " + words);
    }
  }

  private static String words(Prose prose) {
    return prose
        .text()
        .replace("\uFDD2", "[")
        .replace("\uFDD0", "")
        .replace("\uFDD1", "")
        .replace('\n', ' ')
        .strip();
  }

  /** What Zan reads. */
  static List<String> read(Document document) {
    Structure structure = new Structure();
    document.getBody().forEach(block -> structure.add(block, 0));
    return structure.lines;
  }

  private void add(Block block, int level) {
    if (block instanceof Heading heading) {
      lines.add("#" + heading.getMarks().length() + " " + Published.words(heading.getCaption()));
      heading.getChildren().forEach(child -> add(child, 0));
    } else if (block instanceof Item item) {
      lines.add("I" + level + " " + item.getMarker());
      item.getChildren().forEach(child -> add(child, level + 1));
    } else if (block instanceof Paragraph paragraph) {
      lines.add("P" + level + " " + Published.words(paragraph.getRuns()));
    } else if (block instanceof Table table) {
      lines.add("T" + level + " " + table.getRows().stream().map(Structure::cells).toList());
    } else if (block instanceof Fact fact) {
      lines.add(fact.getName());
    } else {
      lines.add("? " + block);
    }
  }

  private static int cells(Row row) {
    return row.getRule() != null ? 0 : row.getCells().size();
  }
}
