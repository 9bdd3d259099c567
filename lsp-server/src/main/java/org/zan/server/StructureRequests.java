package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Requests about the structure of one document, and what is shown in it. */
interface StructureRequests extends DocumentRequests {
  @Override
  default CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            List.of(),
            it ->
                Structure.symbols(it).stream()
                    .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                    .toList());
  }

  @Override
  default CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return requests().about(params.getTextDocument(), List.of(), Structure::folds);
  }

  @Override
  default CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            List.of(),
            it -> Structure.selections(it, params.getPositions()));
  }

  @Override
  default CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return requests().about(params.getTextDocument(), List.of(), Structure::links);
  }

  @Override
  default CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return requests()
        .about(params.getTextDocument(), List.of(), it -> Structure.hints(it, params.getRange()));
  }

  @Override
  default CompletableFuture<InlayHint> resolveInlayHint(InlayHint hint) {
    String language = context().settings().language();
    return requests()
        .about(Data.document(hint.getData()), hint, it -> Structure.resolved(it, hint, language));
  }

  @Override
  default CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return requests()
        .about(params.getTextDocument(), List.of(), new CodeLenses(context().settings())::of);
  }

  @Override
  default CompletableFuture<CodeLens> resolveCodeLens(CodeLens lens) {
    return requests()
        .about(Data.document(lens.getData()), lens, it -> CodeLenses.resolved(it, lens));
  }
}
