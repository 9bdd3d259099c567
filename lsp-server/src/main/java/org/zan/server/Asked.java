package org.zan.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/**
 * A question about a document.
 *
 * @param spot where the document is
 * @param uri as the client writes it
 * @param translation of places into the protocol's
 * @param cancel says whether the answer is still wanted
 */
record Asked(Spot spot, String uri, Translation translation, CancelChecker cancel) {
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

  int offset(Position position) {
    return position == null ? 0 : lines().offset(position);
  }
}
