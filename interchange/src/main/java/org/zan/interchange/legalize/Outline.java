package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the entries of a text of a document's blocks: title off, lists nested, the act's end found,
 * footnotes last.
 */
final class Outline {
  private final List<String> closings;
  private final List<Entry> entries = new ArrayList<>();

  private Outline(List<String> closings) {
    this.closings = closings;
  }

  /**
   * Makes the entries.
   *
   * @param title a heading at the top that says the same is left out
   * @param closings beginnings of the formula with which an act ends
   */
  static List<Entry> of(List<Block> document, String title, List<String> closings) {
    Outline outline = new Outline(closings);
    List<Block> blocks = document.stream().filter(block -> !(block instanceof Block.Note)).toList();
    int i = 0;
    if (!blocks.isEmpty()
        && blocks.get(0) instanceof Block.Heading heading
        && same(heading.caption().text(), title)) {
      i = 1;
    }
    boolean headed = false;
    while (i < blocks.size()) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        outline.entries.add(Entry.heading(heading.depth(), heading.caption()));
        headed = true;
        i++;
      } else {
        int end = i;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
          end++;
        }
        outline.section(blocks.subList(i, end), headed, end == blocks.size());
        i = end;
      }
    }
    for (Block block : document) {
      if (block instanceof Block.Note note) {
        outline.entries.add(Entry.note(note.name(), note.words()));
      }
    }
    return outline.entries;
  }

  private static boolean same(String caption, String title) {
    return !title.isEmpty() && letters(caption).equals(letters(title));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private void section(List<Block> blocks, boolean headed, boolean last) {
    int closing = closing(blocks, headed, last);
    Section.outline(UnitReader.read(blocks.subList(0, closing)), entries);
    if (closing < blocks.size()) {
      entries.add(Entry.closing());
      for (Block block : blocks.subList(closing, blocks.size())) {
        entries.add(Entry.paragraph(0, ((Block.Paragraph) block).words()));
      }
    }
  }

  /**
   * Where the end of the act begins: with its formula if only bold paragraphs follow, or with the
   * bold paragraphs that end the document after ordinary ones under a heading. The number of blocks
   * where nothing of that kind is certain.
   */
  private int closing(List<Block> blocks, boolean headed, boolean last) {
    int from = blocks.size();
    while (from > 0 && strong(blocks.get(from - 1))) {
      from--;
    }
    if (from > 0 && from < blocks.size() && formula(blocks.get(from - 1))) {
      return from - 1;
    }
    return last && headed && from > 0 ? from : blocks.size();
  }

  private static boolean strong(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.words().strong();
  }

  private boolean formula(Block block) {
    return block instanceof Block.Paragraph paragraph
        && closings.stream().anyMatch(paragraph.words().text()::startsWith);
  }
}
