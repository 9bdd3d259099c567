package org.zan.dsl.print;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.FactValue;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Malformed;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Table;
import org.zan.dsl.zan.Target;

/** Prints the parts of an act: where each stands, and what its lines are. */
final class BlockPrinter {
  /** How much further right nested parts stand, and lines that go on. */
  static final int STEP = 2;

  /** Continued headings are aligned to their words, but not further right than this. */
  private static final int MAX_HASHES = 12;

  /** Lines are aligned to the words behind a number that is no wider than this. */
  private static final int WIDEST_NUMBER = 24;

  private final Layout layout;
  private final LineWriter out = new LineWriter();

  /** Whether the end of the act is open: numbers and bars mean nothing. */
  private boolean closing;

  BlockPrinter(Layout layout) {
    this.layout = layout;
  }

  String print(Document document) {
    for (Fact fact : document.getHeader()) {
      out.gap(layout.above(fact), Spacing.AS_DRAFTED, 0, false);
      fact(fact, 0, false);
    }
    blocks(document.getBody(), new Frame(Spacing.Place.ACT, 0, 0, 0));
    return out.finish(layout.end());
  }

  private void blocks(List<Block> blocks, Frame frame) {
    blocks(blocks, frame, false, 0);
  }

  /**
   * Prints parts.
   *
   * @param goesOn whether the first one stands in the line of the number before it
   * @param content column of the first one then
   */
  private void blocks(List<Block> blocks, Frame frame, boolean goesOn, int content) {
    Block previous = null;
    boolean underHeading = frame.place == Spacing.Place.HEADING;
    for (Block block : blocks) {
      boolean sameLine = goesOn && previous == null;
      int column = sameLine ? content : frame.column(block);
      if (!sameLine) {
        Spacing spacing =
            previous == null
                ? Spacing.first(block, frame.place)
                : Spacing.between(previous, block, frame.place, underHeading);
        out.gap(layout.above(line(block)), spacing, column, separate(block, frame, column));
      }
      block(block, column, frame, sameLine);
      frame.open = block instanceof Item ? column : -1;
      underHeading &= Spacing.aboutHeading(block);
      previous = block;
    }
  }

  /** The part whose place is that of the block's first line. */
  private static EObject line(Block block) {
    return block instanceof Table table ? table.getRows().get(0) : block;
  }

  /** Whether a blank line must stand before a part, so that what stands above does not take it. */
  private boolean separate(Block block, Frame frame, int column) {
    if (out.takesAll(column)) {
      return true;
    }
    if (block instanceof Paragraph) {
      return out.takesWords(column);
    }
    if (block instanceof Item item) {
      return frame.open != column && out.takesNumber(item.getMarker());
    }
    return block instanceof Fact ? out.takesFact(column) : block instanceof Table && out.takesRow();
  }

  private void block(Block block, int column, Frame frame, boolean sameLine) {
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph, column, frame, sameLine);
    } else if (block instanceof Item item) {
      item(item, column, frame.base, sameLine);
      frame.afterItem();
    } else if (block instanceof Heading heading) {
      heading(heading, frame);
    } else if (block instanceof Fact fact) {
      fact(fact, column, sameLine);
    } else if (block instanceof Table table) {
      table(table, column);
    } else if (block instanceof Instruction instruction) {
      instruction(instruction, column, sameLine);
      if (block instanceof Amend && !sameLine) {
        frame.afterAmend();
      }
    }
  }

  private void heading(Heading heading, Frame frame) {
    closing = false;
    int column = frame.base;
    int words = column + Math.min(heading.getMarks().length(), MAX_HASHES) + 1;
    out.line(column, heading.getMarks());
    boolean first = true;
    for (InlineText.Line line : InlineText.lines(heading.getCaption(), layout)) {
      head(line.words(), words, first);
      first = false;
    }
    out.afterHeading(column);
    Frame inner = new Frame(Spacing.Place.HEADING, column, frame.inside, column);
    blocks(heading.getChildren(), inner);
  }

  /** A line of a heading or fact: below the first one where it reads as such, else in its line. */
  private void head(String words, int column, boolean first) {
    if (first || !LineStarts.continuesHead(words)) {
      out.more(words);
    } else {
      out.continued(column, words);
    }
  }

  private void item(Item item, int column, int base, boolean sameLine) {
    String marker = item.getMarker();
    if (sameLine) {
      out.more(column, marker);
    } else {
      out.line(column, marker);
    }
    out.afterNumber(column);
    List<Block> children = item.getChildren();
    if (children.isEmpty()) {
      return;
    }
    Block first = children.get(0);
    boolean goesOn = !(first instanceof Table) && layout.sameLine(first, usuallyGoesOn(children));
    int content = Line.columnAfter(column, marker) + 1;
    int inner = column + STEP;
    boolean aligned = goesOn && marker.length() <= WIDEST_NUMBER;
    int items = aligned && first instanceof Item ? content : inner;
    Frame frame =
        new Frame(Spacing.Place.ITEM, base, column + 1, inner, items, aligned ? content : inner);
    blocks(children, frame, goesOn, content);
  }

  /** What stands below an instruction in the line of a number is its block. */
  private static boolean usuallyGoesOn(List<Block> children) {
    Block first = children.get(0);
    return first instanceof Instruction
        ? children.size() == 1
        : first instanceof Paragraph || first instanceof Fact;
  }

  private void paragraph(Paragraph paragraph, int column, Frame frame, boolean sameLine) {
    boolean heading = column <= frame.base;
    int below = column - frame.words > WIDEST_NUMBER ? frame.words : column;
    String above = null;
    for (InlineText.Line line : InlineText.lines(paragraph.getRuns(), layout)) {
      line.notes().forEach(note -> out.note(note, below));
      String words = line.words();
      if (above != null) {
        words = LineStarts.continued(words, above, heading, closing);
        out.continued(below, words);
      } else if (sameLine) {
        words = LineStarts.afterNumber(words);
        out.more(below, words);
      } else {
        words = LineStarts.first(words, heading, closing);
        out.line(column, words);
      }
      above = words;
    }
    if (above != null) {
      out.afterParagraph(frame.inside, above);
    }
  }

  private void fact(Fact fact, int column, boolean sameLine) {
    if (sameLine) {
      out.more(column, fact.getName());
    } else {
      out.line(column, fact.getName());
    }
    StringBuilder values = new StringBuilder();
    for (FactValue value : fact.getValues()) {
      values.append(layout.broken(value) ? '\n' : ' ');
      values.append(
          value instanceof Target target
              ? InlineText.target(target)
              : ((FactText) value).getText());
    }
    int below = aligned(column) + STEP;
    boolean first = true;
    for (String line : InlineText.lines(values.toString())) {
      head(line, below, first);
      first = false;
    }
    out.afterFact(out.lineColumn());
    closing |= fact.getName().equals("@closing");
  }

  private void table(Table table, int column) {
    List<Row> rows = table.getRows();
    List<String> lines = new TableText(rows).lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.gap(layout.above(rows.get(i)), Spacing.NONE, column, false);
      }
      out.line(column, lines.get(i));
      out.afterRow();
    }
  }

  private void instruction(Instruction instruction, int column, boolean sameLine) {
    boolean first = true;
    for (String line : InlineText.lines(new InstructionText(layout).of(instruction))) {
      if (!first) {
        out.continued(aligned(column) + STEP, line);
      } else if (sameLine) {
        out.more(column, line);
      } else {
        out.line(column, line);
      }
      first = false;
    }
    int lineColumn = out.lineColumn();
    int aligned = aligned(column);
    boolean malformed = instruction instanceof Malformed;
    out.afterInstruction(lineColumn, sameLine ? lineColumn + 1 : column, malformed);
    for (Fact fact : instruction.getFacts()) {
      out.gap(layout.above(fact), Spacing.NONE, aligned, false);
      fact(fact, aligned, false);
    }
    if (!instruction.getBlock().isEmpty()) {
      boolean outside = closing;
      closing = false;
      int base = aligned + STEP;
      Frame frame = new Frame(Spacing.Place.BLOCK, base, lineColumn + 1, base);
      blocks(instruction.getBlock(), frame);
      closing = outside;
      out.afterBlock();
    }
  }

  /**
   * The column of a fact or instruction, or one further left where the numbers before it are wide.
   */
  private int aligned(int column) {
    return Math.min(column, out.lineColumn() + WIDEST_NUMBER);
  }
}
