package org.zan.dsl.rules.support;

import org.zan.dsl.lexer.FactNames;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;

/** The lines of an act's paragraphs. */
public final class Paragraphs {
  /** Takes a line of a paragraph. */
  public interface LineVisitor {
    /**
     * Looks at one line.
     *
     * @param part the piece that the paragraph belongs to
     * @param line where the line begins
     * @param words where its first character stands that is no blank
     * @param first whether the paragraph begins with it
     */
    void line(Part part, int line, int words, boolean first);
  }

  private Paragraphs() {}

  /** Every line that holds nothing but words of a paragraph. */
  public static void eachLine(ActReading act, LineVisitor visitor) {
    Tree.eachWithBlocks(
        act,
        part -> {
          for (Words paragraph : part.paragraphs()) {
            lines(act.text(), part, paragraph, visitor);
          }
        });
  }

  private static void lines(String text, Part part, Words paragraph, LineVisitor visitor) {
    int start = Shift.lineStart(text, paragraph.offset());
    if (Shift.words(text, start) == paragraph.offset()) {
      visitor.line(part, start, paragraph.offset(), true);
    }
    int end = paragraph.end();
    int newline = text.indexOf('\n', paragraph.offset());
    while (newline >= 0 && newline + 1 < end) {
      int words = Shift.words(text, newline + 1);
      if (words < end && !text.startsWith("//", words)) {
        visitor.line(part, newline + 1, words, false);
      }
      newline = text.indexOf('\n', words);
    }
  }

  /** Whether the words stand in the end of the act, where every line is plain text. */
  public static boolean inClosing(Part part, int offset) {
    for (ReadFact fact : part.facts()) {
      if (fact.name().equals(FactNames.CLOSING) && fact.offset() < offset) {
        return true;
      }
    }
    return false;
  }
}
