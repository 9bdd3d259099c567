package org.zan.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentItem;

/** What concerns one document; each group of requests is an interface of its own. */
final class TextDocuments
    implements NavigationRequests,
        StructureRequests,
        ColourRequests,
        HierarchyRequests,
        WritingRequests,
        TypingRequests {
  private final Context context;
  private final Analysis analysis;
  private final Requests requests;
  private final Runnable start;
  private final KeptTokens kept = new KeptTokens();

  TextDocuments(Context context, Analysis analysis, Requests requests, Runnable start) {
    this.context = context;
    this.analysis = analysis;
    this.requests = requests;
    this.start = start;
  }

  @Override
  public Context context() {
    return context;
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public KeptTokens kept() {
    return kept;
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
      kept.forget(named.getUri());
    }
  }

  /** What all files depend on is read from disk, so that it counts once it is saved. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    var named = params.getTextDocument();
    if (named != null && named.getUri() != null) {
      analysis.saved();
      FileEvents.saved(named.getUri(), context, analysis);
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
          if (!findings.isEmpty()) {
            context.pulled().told(asked.uri());
          }
          String mark = asked.book().mark(asked.file(), findings);
          if (mark.equals(params.getPreviousResultId())) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(mark));
          }
          var report =
              new RelatedFullDocumentDiagnosticReport(asked.translation().diagnostics(findings));
          report.setResultId(mark);
          return new DocumentDiagnosticReport(report);
        });
  }
}
