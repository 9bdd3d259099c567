package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Requests for the colours of a document. */
interface ColourRequests extends DocumentRequests {
  /** What the client has of open documents. */
  KeptTokens kept();

  @Override
  default CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            new SemanticTokens(List.of()),
            asked -> {
              SemanticTokens whole = Colouring.whole(asked);
              return keeps(asked) ? kept().keep(asked.uri(), whole) : whole;
            });
  }

  @Override
  default CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
      SemanticTokensDeltaParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            Either.forLeft(new SemanticTokens(List.of())),
            asked -> {
              SemanticTokens whole = Colouring.whole(asked);
              return keeps(asked)
                  ? kept().since(params.getPreviousResultId(), asked.uri(), whole)
                  : Either.forLeft(whole);
            });
  }

  private boolean keeps(Asked asked) {
    return context().settings().skills().deltas()
        && context().documents().get(asked.uri()).isPresent();
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
