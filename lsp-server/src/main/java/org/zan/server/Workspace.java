package org.zan.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What concerns whole statute books. */
final class Workspace implements WorkspaceService {
  private final Context context;
  private final Analysis analysis;
  private final Requests requests;
  private final Commands commands;

  Workspace(Context context, Analysis analysis, Requests requests) {
    this.context = context;
    this.analysis = analysis;
    this.requests = requests;
    this.commands = new Commands(context, analysis);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // What can be set is in the statute book, for everybody who works on it.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<FileEvent> events = params.getChanges();
    if (events != null) {
      var uris = events.stream().map(FileEvent::getUri).filter(Objects::nonNull).toList();
      FileEvents.at(uris, context, analysis);
    }
  }

  @Override
  public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    return requests.ask(cancel -> new FileRenames(context, analysis).before(params, cancel));
  }

  @Override
  public void didRenameFiles(RenameFilesParams params) {
    new FileRenames(context, analysis).after(params);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    if (params.getEvent() == null) {
      return;
    }
    List<Path> added = new ArrayList<>();
    params
        .getEvent()
        .getRemoved()
        .forEach(folder -> Uris.path(folder.getUri()).ifPresent(analysis::close));
    params
        .getEvent()
        .getAdded()
        .forEach(folder -> Uris.path(folder.getUri()).ifPresent(added::add));
    added.forEach(analysis::open);
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return requests.ask(cancel -> commands.run(params, cancel));
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    String query = params.getQuery() == null ? "" : params.getQuery();
    var token = params.getPartialResultToken();
    return requests.ask(
        cancel -> {
          List<WorkspaceSymbol> all = new ArrayList<>();
          Consumer<List<WorkspaceSymbol>> found =
              token == null
                  ? all::addAll
                  : part -> tell(new ProgressParams(token, Either.forRight(part)));
          new BookSymbols(context).find(query, cancel, found);
          return Either.forRight(all);
        });
  }

  private void tell(ProgressParams part) {
    context.client().ifPresent(it -> it.notifyProgress(part));
  }

  @Override
  public CompletableFuture<WorkspaceSymbol> resolveWorkspaceSymbol(WorkspaceSymbol symbol) {
    return requests.about(
        Data.document(symbol.getData()), symbol, asked -> BookSymbols.resolved(asked, symbol));
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    return requests.ask(cancel -> new WorkspaceDiagnosticReport(reports(params, cancel)));
  }

  private List<WorkspaceDocumentDiagnosticReport> reports(
      WorkspaceDiagnosticParams params, CancelChecker cancel) {
    Map<String, String> before = new HashMap<>();
    List<PreviousResultId> known = params.getPreviousResultIds();
    for (PreviousResultId previous : known == null ? List.<PreviousResultId>of() : known) {
      before.put(previous.getUri(), previous.getValue());
    }
    List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
    context.pulled().uris().stream()
        .filter(uri -> nothingIsFound(uri) && !before.containsKey(uri))
        .forEach(uri -> reports.add(nothing(uri)));
    for (LiveBook book : context.books().all()) {
      for (String name : new ArrayList<>(book.names())) {
        cancel.checkCanceled();
        report(book, name, before).ifPresent(reports::add);
      }
    }
    // What the client still has of files that are no more.
    before.keySet().forEach(uri -> reports.add(nothing(uri)));
    return reports;
  }

  private boolean nothingIsFound(String uri) {
    return context
        .books()
        .among(uri)
        .map(spot -> spot.book().findings(spot.name()).isEmpty())
        .orElseGet(() -> context.documents().get(uri).isEmpty());
  }

  private static WorkspaceDocumentDiagnosticReport nothing(String uri) {
    return new WorkspaceDocumentDiagnosticReport(
        new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, null));
  }

  private Optional<WorkspaceDocumentDiagnosticReport> report(
      LiveBook book, String name, Map<String, String> before) {
    String uri = context.books().uri(book, name, null);
    Integer version = context.documents().get(uri).map(OpenDocument::version).orElse(null);
    var findings = book.findings(name);
    String known = before.remove(uri);
    if (findings.isEmpty() && known == null) {
      return Optional.empty();
    }
    String mark = book.mark(name, findings);
    if (mark.equals(known)) {
      var same = new WorkspaceUnchangedDocumentDiagnosticReport(mark, uri, version);
      return Optional.of(new WorkspaceDocumentDiagnosticReport(same));
    }
    var translation = context.translation(new Spot(book, name), uri);
    var report =
        new WorkspaceFullDocumentDiagnosticReport(translation.diagnostics(findings), uri, version);
    report.setResultId(mark);
    return Optional.of(new WorkspaceDocumentDiagnosticReport(report));
  }
}
