package org.zan.eclipse.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Positions of the protocol and offsets of documents: both count UTF-16 units. */
public final class Places {
  private Places() {}

  /** The position of an offset. */
  public static Position position(IDocument document, int offset) throws BadLocationException {
    int line = document.getLineOfOffset(offset);
    return new Position(line, offset - document.getLineOffset(line));
  }

  /** The offset of a position; behind the end of a line, that end. */
  public static int offset(IDocument document, Position position) throws BadLocationException {
    if (position.getLine() >= document.getNumberOfLines()) {
      return document.getLength();
    }
    IRegion line = document.getLineInformation(position.getLine());
    return line.getOffset() + Math.min(line.getLength(), position.getCharacter());
  }

  /** The region of a range. */
  public static IRegion region(IDocument document, Range range) throws BadLocationException {
    int start = offset(document, range.getStart());
    return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
  }

  /** The range of a stretch of text. */
  public static Range range(IDocument document, int offset, int length)
      throws BadLocationException {
    return new Range(position(document, offset), position(document, offset + length));
  }
}
