package org.zan.dsl.print;

import org.eclipse.xtext.parser.IParseResult;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.text.LineEnds;
import org.zan.dsl.zan.Document;

/**
 * Writes a text in canonical form: indentation, blanks and blank lines. Published words, notes and
 * the line breaks in paragraphs stay; lines end as the first one does. Formatting twice changes no
 * more than formatting once.
 */
public final class Formatter {
  private Formatter() {}

  /** Formats a text. Never fails: a text that it cannot keep the meaning of stays as it is. */
  public static FormatResult format(String text) {
    IParseResult before = ZanDocuments.parse(text);
    SourceLayout layout = new SourceLayout(text, before.getRootNode());
    Document document = (Document) before.getRootASTElement();
    String formatted = LineEnds.like(text, Printer.print(document, layout));
    if (formatted.equals(text)) {
      return new FormatResult(text, false, false);
    }
    IParseResult after = ZanDocuments.parse(formatted);
    boolean same =
        SameModel.same(document, after.getRootASTElement())
            && layout.notes().equals(new SourceLayout(formatted, after.getRootNode()).notes());
    return same ? new FormatResult(formatted, true, false) : new FormatResult(text, false, true);
  }
}
