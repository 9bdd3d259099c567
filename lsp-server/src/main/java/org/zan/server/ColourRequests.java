package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;

/** Requests for the colours of a document. */
interface ColourRequests extends DocumentRequests {
  @Override
  default CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return requests()
        .about(params.getTextDocument(), new SemanticTokens(List.of()), Colouring::whole);
  }

  @Override
  default CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            new SemanticTokens(List.of()),
            it -> Colouring.range(it, params.getRange()));
  }
}
