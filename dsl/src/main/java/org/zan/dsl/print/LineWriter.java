package org.zan.dsl.print;

import org.zan.dsl.lexer.Markers;
import org.zan.dsl.print.Layout.Gap;
import org.zan.dsl.print.Layout.Note;

/**
 * Writes lines, and knows of what stands above the next line all that decides how it is read, so
 * that a blank line can be put where the meaning needs one.
 */
final class LineWriter {
  /** What the last line is, as far as a number below it is concerned. */
  private enum Above {
    /** A number opens an item below it. */
    OPEN,
    /** The last line is a number alone. */
    NUMBER,
    /** Words: only some numbers open an item below them. */
    TEXT
  }

  private static final int NONE = -1;

  /** How much further right than a line a note about it may stand. */
  private static final int WIDEST = 40;

  private final StringBuilder text = new StringBuilder();
  private Above above = Above.OPEN;

  /** Column of a number alone. */
  private int number = NONE;

  /** Column from which a line would continue the paragraph above. */
  private int paragraph = NONE;

  /** A line further right than this column would continue the heading or fact above. */
  private int head = NONE;

  /** A fact from this column on would belong to the instruction above. */
  private int instruction = NONE;

  /** A line further right than this column would belong to an instruction that is malformed. */
  private int malformed = NONE;

  private boolean table;

  /** Column in which the current line begins. */
  private int line;

  /** Column of the words printed last. */
  private int words;

  /** Starts a line. */
  void line(int column, String line) {
    indent(column);
    this.line = column;
    words = column;
    text.append(line);
  }

  /** Starts a line that continues the one above it. */
  void continued(int column, String line) {
    indent(column);
    text.append(line);
  }

  private void indent(int column) {
    if (text.length() > 0) {
      text.append('\n');
    }
    for (int i = 0; i < column; i++) {
      text.append(' ');
    }
  }

  /** Goes on in the current line, after a blank, with the number or the words of a part. */
  void more(int column, String line) {
    more(line);
    words = column;
  }

  /** Goes on in the current line, after a blank. */
  void more(String line) {
    text.append(' ').append(line);
  }

  /** Column in which the current line begins. */
  int lineColumn() {
    return line;
  }

  /** Writes a note in a line of its own. */
  void note(String note, int column) {
    continued(column, note);
  }

  /**
   * Writes what stands between two lines.
   *
   * @param column of the line below
   * @param needed whether the line below would be read otherwise without a blank line
   */
  void gap(Gap gap, Spacing spacing, int column, boolean needed) {
    boolean first = text.length() == 0;
    boolean drafted = gap.known() && spacing != Spacing.NONE;
    boolean must = needed || spacing == Spacing.ONE;
    must |= !gap.known() && spacing == Spacing.AS_DRAFTED_OR_ONE;
    boolean missing = must && !gap.anyBlank() && !first;
    boolean kept = drafted || needed;
    for (Note note : gap.notes()) {
      // A note that stands further right belongs to what stands above it.
      boolean here = missing && !note.deeper();
      if (here || note.blankAbove() && kept && text.length() > 0) {
        blank();
      }
      missing &= !here;
      note(note.text(), noteColumn(note.deeper() ? Math.max(aligned(), column) : column));
    }
    if (missing || gap.blank() && kept && text.length() > 0) {
      blank();
    }
  }

  private int aligned() {
    return Math.min(words, line + WIDEST);
  }

  /** Words that are quoted without an end would go on over a note that stands further right. */
  private int noteColumn(int column) {
    return malformed == NONE ? column : Math.min(column, malformed);
  }

  private void blank() {
    text.append('\n');
    separated();
    above = Above.OPEN;
    table = false;
  }

  /** Whether words in this column would be taken by what stands above. */
  boolean takesWords(int column) {
    return paragraph != NONE && column >= paragraph
        || head != NONE && column > head
        || malformed != NONE && column > malformed
        || above == Above.NUMBER && number == column;
  }

  /** Whether a fact in this column would be taken by the instruction above. */
  boolean takesFact(int column) {
    return instruction != NONE && column >= instruction || malformed != NONE && column > malformed;
  }

  /** Whether anything in this column would be taken by the instruction above. */
  boolean takesAll(int column) {
    return malformed != NONE && column > malformed;
  }

  /** Whether a row would be taken by a table above. */
  boolean takesRow() {
    return table;
  }

  /** Whether a number would be words of the paragraph above. */
  boolean takesNumber(String marker) {
    char[] sign = marker.toCharArray();
    return above == Above.TEXT && !Markers.always(sign, 0) && !Markers.first(sign, 0, sign.length);
  }

  private void separated() {
    paragraph = NONE;
    head = NONE;
    instruction = NONE;
    malformed = NONE;
    number = NONE;
  }

  /** A heading was written. */
  void afterHeading(int column) {
    separated();
    table = false;
    above = Above.OPEN;
    head = column;
  }

  /** A fact was written whose line begins in this column. Others may follow it. */
  void afterFact(int column) {
    int facts = instruction;
    int bad = malformed;
    afterHeading(column);
    instruction = facts;
    malformed = bad;
  }

  /**
   * An instruction was written whose line begins in this column.
   *
   * @param facts facts from this column on belong to it
   * @param bad whether it is malformed: then all that stands further right may be taken for its
   *     words
   */
  void afterInstruction(int column, int facts, boolean bad) {
    afterHeading(column);
    instruction = facts;
    malformed = bad ? column : NONE;
  }

  /** A number was written. */
  void afterNumber(int column) {
    separated();
    table = false;
    above = Above.NUMBER;
    number = column;
  }

  /** A paragraph was written that lines from {@code column} on would continue. */
  void afterParagraph(int column, String lastLine) {
    separated();
    table = false;
    above = LineStarts.leadsIn(lastLine) ? Above.OPEN : Above.TEXT;
    paragraph = column;
  }

  /** A table row was written. */
  void afterRow() {
    separated();
    above = Above.OPEN;
    table = true;
  }

  /** The block of an instruction was written. */
  void afterBlock() {
    separated();
    table = false;
    above = above == Above.NUMBER ? Above.OPEN : above;
  }

  /** Returns the text; its last line ends. */
  String finish(Gap end) {
    gap(end.blank() ? new Gap(true, end.notes(), false) : end, Spacing.AS_DRAFTED, 0, false);
    if (text.length() > 0) {
      text.append('\n');
    }
    return text.toString();
  }
}
