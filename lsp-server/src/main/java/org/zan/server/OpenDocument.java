package org.zan.server;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text that the client has open, as it is there. Immutable.
 *
 * @param uri as the client writes it
 * @param version as the client counts
 * @param lines its text
 * @param encoding how positions count
 */
record OpenDocument(String uri, int version, TextLines lines, String encoding) {
  OpenDocument(String uri, int version, String text, String encoding) {
    this(uri, version, new TextLines(text, encoding), encoding);
  }

  String text() {
    return lines.text();
  }

  /** The document after changes, each of which counts on those before it. */
  OpenDocument with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    TextLines now = lines;
    for (TextDocumentContentChangeEvent change : changes) {
      String text = change.getText() == null ? "" : change.getText();
      Range range = change.getRange();
      if (range != null && range.getStart() != null && range.getEnd() != null) {
        int from = now.offset(range.getStart());
        int to = Math.max(from, now.offset(range.getEnd()));
        now = now.with(from, to, text);
      } else {
        now = new TextLines(text, encoding);
      }
    }
    return new OpenDocument(uri, newVersion, now, encoding);
  }
}
