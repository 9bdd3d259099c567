package org.zan.server;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.zan.dsl.ide.Edit;
import org.zan.dsl.text.LineEnds;

/**
 * A question about a document.
 *
 * @param spot where the document is
 * @param uri as the client writes it
 * @param translation of places into the protocol's
 * @param cancel says whether the answer is still wanted
 * @param view the statute book as it is now
 */
record Asked(Spot spot, String uri, Translation translation, CancelChecker cancel, BookView view) {
  Asked(Spot spot, String uri, Translation translation, CancelChecker cancel) {
    this(spot, uri, translation, cancel, new BookView(spot.book()));
  }

  LiveBook book() {
    return spot.book();
  }

  String file() {
    return spot.name();
  }

  /** Lines of the document. */
  TextLines lines() {
    return translation.lines(spot.name());
  }

  String text() {
    return lines().text();
  }

  Range range(org.zan.dsl.ide.Range range) {
    return translation.range(range.file(), range.offset(), range.length());
  }

  /** A change as the protocol has it, with the line ends of the text that is changed. */
  TextEdit edit(Edit edit) {
    String text = translation.lines(edit.range().file()).text();
    return new TextEdit(range(edit.range()), LineEnds.like(text, edit.text()));
  }

  Location location(org.zan.dsl.ide.Range range) {
    return translation.location(range.file(), range.offset(), range.length());
  }

  int offset(Position position) {
    return position == null ? 0 : lines().offset(position);
  }
}
