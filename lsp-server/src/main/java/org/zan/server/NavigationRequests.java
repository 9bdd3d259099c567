package org.zan.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.ide.Definitions;

/** Requests that lead from one place of a document to others. */
interface NavigationRequests extends DocumentRequests {
  @Override
  default CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    if (context().settings().links()) {
      return places(params, it -> Navigation.links(it, lead(it, params)))
          .thenApply(Either::forRight);
    }
    return either(places(params, it -> Navigation.definition(it, params.getPosition())));
  }

  private static Optional<Definitions.Lead> lead(Asked asked, DefinitionParams params) {
    return Definitions.of(asked.view(), asked.file(), asked.offset(params.getPosition()));
  }

  @Override
  default CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      declaration(DeclarationParams params) {
    return either(places(params, it -> Navigation.definition(it, params.getPosition())));
  }

  @Override
  default CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      typeDefinition(TypeDefinitionParams params) {
    return either(places(params, it -> Navigation.act(it, params.getPosition())));
  }

  @Override
  default CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      implementation(ImplementationParams params) {
    return either(places(params, it -> Navigation.implementations(it, params.getPosition())));
  }

  @Override
  default CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean whole = params.getContext() != null && params.getContext().isIncludeDeclaration();
    return places(params, it -> Navigation.references(it, params.getPosition(), whole))
        .thenApply(it -> it);
  }

  @Override
  default CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return places(params, it -> Navigation.highlights(it, params.getPosition()))
        .thenApply(it -> it);
  }

  @Override
  default CompletableFuture<Hover> hover(HoverParams params) {
    String language = context().settings().language();
    return requests()
        .about(
            params.getTextDocument(),
            null,
            it -> new EffectHover(it, language).at(params.getPosition()));
  }

  private static CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      either(CompletableFuture<List<Location>> places) {
    return places.thenApply(Either::forLeft);
  }

  private <T> CompletableFuture<List<T>> places(
      TextDocumentPositionParams params, Function<Asked, List<T>> answer) {
    return requests().about(params.getTextDocument(), List.of(), answer);
  }
}
