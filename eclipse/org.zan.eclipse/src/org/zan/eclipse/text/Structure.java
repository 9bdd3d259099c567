package org.zan.eclipse.text;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.StatuteServer;

/** The provisions of a statute, as the server sees them now. */
public final class Structure {
  private static final int SECONDS = 10;

  private Structure() {}

  /** The outermost provisions; none where there is no answer. Not in the thread of the display. */
  public static List<DocumentSymbol> of(String uri) {
    return ZanPlugin.server().answer(server -> ask(server, uri), SECONDS, List.of());
  }

  /** The outermost provisions, whenever the server has read so far. */
  public static CompletableFuture<List<DocumentSymbol>> ask(StatuteServer server, String uri) {
    return server
        .getTextDocumentService()
        .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri)))
        .thenApply(
            symbols -> symbols.stream().filter(Either::isRight).map(Either::getRight).toList());
  }

  /** The innermost provision with a heading around a line; null where there is none. */
  public static DocumentSymbol heading(List<DocumentSymbol> symbols, int line) {
    for (DocumentSymbol symbol : symbols) {
      if (symbol.getKind() != SymbolKind.Field
          && symbol.getRange().getStart().getLine() <= line
          && line <= symbol.getRange().getEnd().getLine()) {
        DocumentSymbol inner =
            symbol.getChildren() == null ? null : heading(symbol.getChildren(), line);
        return inner == null ? symbol : inner;
      }
    }
    return null;
  }
}
