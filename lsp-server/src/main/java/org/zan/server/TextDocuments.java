package org.zan.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.zan.dsl.ide.Definitions;
import org.zan.dsl.print.Formatter;
import org.zan.workspace.BookFiles;

/** What concerns one document. */
final class TextDocuments implements TextDocumentService {
  private final Context context;
  private final Analysis analysis;
  private final Requests requests;
  private final QuickFixes fixes;
  private final Runnable start;

  TextDocuments(
      Context context, Analysis analysis, Requests requests, QuickFixes fixes, Runnable start) {
    this.context = context;
    this.analysis = analysis;
    this.requests = requests;
    this.fixes = fixes;
    this.start = start;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    if (!requests.isInitialized() || item == null || item.getUri() == null) {
      return;
    }
    start.run();
    String uri = item.getUri();
    if (context.books().among(uri).isEmpty()) {
      Optional<Path> root = Books.rootAround(uri);
      root.flatMap(context.books()::addRoot).ifPresent(analysis::read);
    }
    String text = item.getText() == null ? "" : item.getText();
    analysis.edited(new OpenDocument(uri, item.getVersion(), text, context.settings().encoding()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    var named = params.getTextDocument();
    if (named == null || named.getUri() == null || params.getContentChanges() == null) {
      return;
    }
    Integer given = named.getVersion();
    context
        .documents()
        .get(named.getUri())
        .map(
            document -> {
              int version = given == null ? document.version() + 1 : given;
              return document.with(version, params.getContentChanges());
            })
        .ifPresent(analysis::edited);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    var named = params.getTextDocument();
    if (named != null && named.getUri() != null) {
      analysis.closed(named.getUri());
    }
  }

  /** What all files depend on is read from disk, so that it counts once it is saved. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    var named = params.getTextDocument();
    if (named != null && named.getUri() != null) {
      context
          .books()
          .among(named.getUri())
          .filter(spot -> BookFiles.setting(spot.name()))
          .ifPresent(spot -> analysis.read(spot.book()));
    }
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    var nothing = new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
    return requests.about(
        params.getTextDocument(),
        nothing,
        asked -> {
          var findings = asked.book().findings(asked.file());
          String mark = asked.book().mark(asked.file());
          if (mark.equals(params.getPreviousResultId())) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(mark));
          }
          var report =
              new RelatedFullDocumentDiagnosticReport(asked.translation().diagnostics(findings));
          report.setResultId(mark);
          return new DocumentDiagnosticReport(report);
        });
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return requests.about(params.getTextDocument(), List.of(), TextDocuments::format);
  }

  private static List<TextEdit> format(Asked asked) {
    return LineEdits.between(asked.lines(), Formatter.format(asked.text()).text());
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return requests.about(
        params.getTextDocument(),
        List.of(),
        asked -> {
          Range range = params.getRange();
          return format(asked).stream().filter(edit -> meets(edit.getRange(), range)).toList();
        });
  }

  private static boolean meets(Range edit, Range range) {
    return edit.getStart().getLine() <= range.getEnd().getLine()
        && edit.getEnd().getLine() >= range.getStart().getLine();
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return requests.about(params.getTextDocument(), List.of(), asked -> fixes.of(asked, params));
  }

  private <T> CompletableFuture<List<T>> places(
      TextDocumentPositionParams params, Function<Asked, List<T>> answer) {
    return requests.about(params.getTextDocument(), List.of(), answer);
  }

  private static CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      either(CompletableFuture<List<Location>> places) {
    return places.thenApply(Either::forLeft);
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    if (context.settings().links()) {
      return places(params, it -> Navigation.links(it, lead(it, params)))
          .thenApply(Either::forRight);
    }
    return either(places(params, it -> Navigation.definition(it, params.getPosition())));
  }

  private static Optional<Definitions.Lead> lead(Asked asked, DefinitionParams params) {
    return Definitions.of(asked.view(), asked.file(), asked.offset(params.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      declaration(DeclarationParams params) {
    return either(places(params, it -> Navigation.definition(it, params.getPosition())));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      typeDefinition(TypeDefinitionParams params) {
    return either(places(params, it -> Navigation.act(it, params.getPosition())));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      implementation(ImplementationParams params) {
    return either(places(params, it -> Navigation.implementations(it, params.getPosition())));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean whole = params.getContext() != null && params.getContext().isIncludeDeclaration();
    return places(params, it -> Navigation.references(it, params.getPosition(), whole))
        .thenApply(it -> it);
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return places(params, it -> Navigation.highlights(it, params.getPosition()))
        .thenApply(it -> it);
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    String language = context.settings().language();
    return requests.about(
        params.getTextDocument(), null, it -> Navigation.hover(it, params.getPosition(), language));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return requests.about(
        params.getTextDocument(),
        List.of(),
        it ->
            Structure.symbols(it).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return requests.about(params.getTextDocument(), List.of(), Structure::folds);
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return requests.about(
        params.getTextDocument(), List.of(), it -> Structure.selections(it, params.getPositions()));
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return requests.about(params.getTextDocument(), List.of(), Structure::links);
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return requests.about(
        params.getTextDocument(), List.of(), it -> Structure.hints(it, params.getRange()));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return requests.about(
        params.getTextDocument(), new SemanticTokens(List.of()), Colouring::whole);
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    return requests.about(
        params.getTextDocument(),
        new SemanticTokens(List.of()),
        it -> Colouring.range(it, params.getRange()));
  }
}
