package org.zan.server.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/**
 * The server's own requests. All speak of texts as they are open in the client, saved or not, can
 * be cancelled, and are refused with the error {@code RequestFailed} (-32803), a message in the
 * client's language and a {@link Refusal} as its data.
 */
@JsonSegment("zan")
public interface ZanService {
  /** What a bill does to the acts that it changes. */
  @JsonRequest
  CompletableFuture<Preview> preview(PreviewParams params);

  /** The text of an act or provision on a date. */
  @JsonRequest
  CompletableFuture<DatedText> textAt(TextAtParams params);

  /** The versions of an act or provision in the course of time. */
  @JsonRequest
  CompletableFuture<Timeline> timeline(ProvisionParams params);

  /** The same provision in the other languages of its act. */
  @JsonRequest
  CompletableFuture<List<Counterpart>> counterpart(ProvisionParams params);

  /** An act as an official publication looks. */
  @JsonRequest
  CompletableFuture<Rendering> render(RenderParams params);

  /** Who cites whom around a provision. */
  @JsonRequest
  CompletableFuture<CitationGraph> graph(GraphParams params);

  /** The statute books that are open, as trees. */
  @JsonRequest
  CompletableFuture<List<BookTree>> book(BookParams params);
}
