package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Desk.answer;
import static org.zan.server.Desk.id;
import static org.zan.server.Desk.uri;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a drafter sees while working on a statute book. */
@Timeout(60)
class WorkTest {
  private static final String CODE =
      "@act kz/law/2019-01-01/1\n@alias code\n@language en\n\n## Article 1. Scope\n\nWords.\n";
  private static final String LAW =
      "@act kz/law/2019-01-01/2\n@language en\n\n## Article 1. Links\n\nSee [Article 7](code#art7).\n";

  @TempDir Path root;
  private Path code;
  private Path law;

  @BeforeEach
  void makeBook() throws Exception {
    Files.writeString(root.resolve("repository.zan"), "@repository Test\n@jurisdiction kz\n");
    code = Files.writeString(root.resolve("code.zan"), CODE);
    law = Files.writeString(root.resolve("law.zan"), LAW);
  }

  private List<String> codes(Desk desk, Path file) throws Exception {
    return desk.diagnostics(uri(file)).stream().map(it -> it.getCode().getLeft()).toList();
  }

  @Test
  void findsInFilesThatAreNotOpen() throws Exception {
    try (Desk desk = Desk.at(root)) {
      assertTrue(codes(desk, law).contains("dangling-reference"));
    }
  }

  @Test
  void looksAgainAtActsThatCiteTheEditedOne() throws Exception {
    try (Desk desk = Desk.at(root)) {
      desk.open(code);
      assertTrue(codes(desk, law).contains("dangling-reference"));
      desk.change(
          uri(code), new TextDocumentContentChangeEvent(CODE + "\n## Article 7. New\n\nx\n"));
      assertFalse(codes(desk, law).contains("dangling-reference"));
      desk.close(uri(code));
      assertTrue(codes(desk, law).contains("dangling-reference"));
    }
  }

  @Test
  void publishesForTheVersionThatTheClientHas() throws Exception {
    try (Desk desk = Desk.at(root)) {
      desk.open(law);
      desk.change(uri(law), new TextDocumentContentChangeEvent(LAW + "\nMore.\n"));
      desk.shown();
      assertEquals(2, desk.last(uri(law)).getVersion());
    }
  }

  @Test
  void followsFilesOnDisk() throws Exception {
    try (Desk desk = Desk.at(root)) {
      assertTrue(codes(desk, law).contains("dangling-reference"));
      Files.writeString(code, CODE + "\n## Article 7. New\n\nx\n");
      desk.touched(code, FileChangeType.Changed);
      assertFalse(codes(desk, law).contains("dangling-reference"));
      Files.delete(code);
      desk.touched(code, FileChangeType.Deleted);
      assertEquals(
          List.of("unknown-act"),
          codes(desk, law).stream().filter(it -> it.startsWith("unknown")).toList());
      Files.delete(law);
      desk.touched(law, FileChangeType.Deleted);
      assertEquals(List.of(), codes(desk, law));
    }
  }

  @Test
  void readsAgainWhenTheSettingsChange() throws Exception {
    try (Desk desk = Desk.at(root)) {
      assertTrue(codes(desk, law).contains("dangling-reference"));
      Path settings = root.resolve("repository.zan");
      Files.writeString(
          settings, "@repository Test\n@jurisdiction kz\n@rule dangling-reference off\n");
      desk.touched(settings, FileChangeType.Changed);
      assertFalse(codes(desk, law).contains("dangling-reference"));
    }
  }

  @Test
  void formatsWhatTheFormatterDoesAndNoMore() throws Exception {
    String text =
        "@act   kz/law/2019-01-01/3\n\n## Article 1. A\n\nStays as it is.\n\n\n\n## Article 2. B\n\nWords.\n";
    try (Desk desk = Desk.at(root)) {
      desk.open("untitled:new", text);
      var options = new FormattingOptions(2, true);
      var service = desk.server.getTextDocumentService();
      var edits =
          answer(service.formatting(new DocumentFormattingParams(id("untitled:new"), options)));
      TextLines lines = new TextLines(text, "utf-16");
      StringBuilder formatted = new StringBuilder(text);
      for (int i = edits.size() - 1; i >= 0; i--) {
        var edit = edits.get(i);
        formatted.replace(
            lines.offset(edit.getRange().getStart()),
            lines.offset(edit.getRange().getEnd()),
            edit.getNewText());
      }
      assertEquals(org.zan.dsl.print.Formatter.format(text).text(), formatted.toString());
      assertTrue(edits.size() > 1, "single lines: " + edits);
      var range =
          new DocumentRangeFormattingParams(
              id("untitled:new"), options, new Range(new Position(6, 0), new Position(8, 0)));
      var some = answer(service.rangeFormatting(range));
      assertEquals(edits.size() - 1, some.size());
    }
  }

  @Test
  void offersFixesOneAndAll() throws Exception {
    String text =
        "@act kz/law/2019-01-01/4\n@alias Bad Alias\n@adoptd 2019-01-01\n@titel X\n@language en\n";
    try (Desk desk = Desk.at(root)) {
      desk.open("untitled:new", text);
      var service = desk.server.getTextDocumentService();
      var all = new Range(new Position(0, 0), new Position(9, 0));
      var params = new CodeActionParams(id("untitled:new"), all, new CodeActionContext(List.of()));
      var actions = answer(service.codeAction(params)).stream().map(it -> it.getRight()).toList();
      var titles = actions.stream().map(it -> it.getTitle()).toList();
      assertTrue(titles.contains("Fix all that Zan can fix in this file"), titles.toString());
      assertTrue(titles.contains("Fix all 2 of unknown-fact in this file"), titles.toString());
      params.setContext(new CodeActionContext(List.of(), List.of("source.fixAll")));
      assertEquals(1, answer(service.codeAction(params)).size());
      desk.server
          .getWorkspaceService()
          .executeCommand(new ExecuteCommandParams(Commands.FIX_ALL, List.of("untitled:new")))
          .get();
      assertTrue(desk.told.stream().anyMatch(ApplyWorkspaceEditParams.class::isInstance));
    }
  }

  @Test
  void letsAClientAskForFindings() throws Exception {
    ClientCapabilities asks = new ClientCapabilities();
    asks.setTextDocument(new TextDocumentClientCapabilities());
    asks.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    asks.setWorkspace(new WorkspaceClientCapabilities());
    asks.getWorkspace().setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    InitializeParams params = new InitializeParams();
    params.setCapabilities(asks);
    try (Desk desk = Desk.at(params, root)) {
      desk.open(law);
      assertEquals(Map.of(), desk.shown());
      assertTrue(desk.told.contains("refresh"));
      var report =
          answer(
              desk.server
                  .getTextDocumentService()
                  .diagnostic(new DocumentDiagnosticParams(id(uri(law)))));
      var full = report.getRelatedFullDocumentDiagnosticReport();
      assertTrue(full.getItems().toString().contains("dangling-reference"));
      DocumentDiagnosticParams again = new DocumentDiagnosticParams(id(uri(law)));
      again.setPreviousResultId(full.getResultId());
      assertTrue(
          answer(desk.server.getTextDocumentService().diagnostic(again))
              .isRelatedUnchangedDocumentDiagnosticReport());
      var service = desk.server.getWorkspaceService();
      var whole = answer(service.diagnostic(new WorkspaceDiagnosticParams(List.of())));
      var first =
          whole.getItems().stream()
              .filter(it -> it.getWorkspaceFullDocumentDiagnosticReport().getUri().equals(uri(law)))
              .findFirst()
              .orElseThrow();
      assertEquals(full.getItems(), first.getWorkspaceFullDocumentDiagnosticReport().getItems());
      var known =
          List.of(
              new PreviousResultId(uri(law), full.getResultId()),
              new PreviousResultId("file:///gone.zan", "x"));
      var second = answer(service.diagnostic(new WorkspaceDiagnosticParams(known)));
      assertTrue(
          second.getItems().stream()
              .anyMatch(it -> it.isWorkspaceUnchangedDocumentDiagnosticReport()));
      assertTrue(second.toString().contains("gone.zan"));
      // Closed and gone, it is told of though the client has forgotten what it knew.
      Files.delete(law);
      desk.close(uri(law));
      assertEquals(Map.of(), desk.shown());
      var third = answer(service.diagnostic(new WorkspaceDiagnosticParams(List.of())));
      var cleared =
          third.getItems().stream()
              .map(it -> it.getWorkspaceFullDocumentDiagnosticReport())
              .filter(it -> it.getUri().equals(uri(law)))
              .toList();
      assertEquals(1, cleared.size());
      assertEquals(List.of(), cleared.get(0).getItems());
    }
  }

  @Test
  void worksInSeveralFoldersAndForgetsThoseThatAreTakenOut(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("repository.zan"), "@repository Other\n@jurisdiction kz\n");
    Path act = Files.writeString(other.resolve("act.zan"), LAW);
    try (Desk desk = Desk.at(root, other)) {
      assertTrue(codes(desk, law).contains("dangling-reference"));
      assertTrue(codes(desk, act).contains("unknown-act"));
      var gone =
          new WorkspaceFoldersChangeEvent(List.of(), List.of(new WorkspaceFolder(uri(other), "x")));
      desk.server
          .getWorkspaceService()
          .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(gone));
      assertEquals(List.of(), codes(desk, act));
      assertTrue(codes(desk, law).contains("dangling-reference"));
    }
  }

  @Test
  void followsFoldersThatBecomeStatuteBooksAndAreNoneAgain() throws Exception {
    Path bills = Files.createDirectory(root.resolve("bills"));
    Path bill = Files.writeString(bills.resolve("bill.zan"), LAW.replace("/2", "/3"));
    Path settings = bills.resolve("repository.zan");
    try (Desk desk = Desk.at(root)) {
      desk.open(bill);
      assertTrue(codes(desk, bill).contains("dangling-reference"));
      for (int i = 0; i < 3; i++) {
        Files.writeString(settings, "@repository Bills\n@jurisdiction kz\n");
        desk.touched(settings, FileChangeType.Created);
        assertTrue(codes(desk, bill).contains("unknown-act"));
        Files.delete(settings);
        desk.touched(settings, FileChangeType.Deleted);
        assertTrue(codes(desk, bill).contains("dangling-reference"));
      }
    }
  }

  @Test
  void takesTheStatuteBookAroundAFileThatIsOpenedAlone() throws Exception {
    try (Desk desk = Desk.at()) {
      desk.open(law);
      assertTrue(codes(desk, law).contains("dangling-reference"));
    }
  }

  @Test
  void speaksTheLanguageOfTheClient() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setLocale("kk-KZ");
    try (Desk desk = Desk.at(params, root)) {
      assertTrue(
          desk.diagnostics(uri(law)).stream()
              .anyMatch(it -> it.getMessage().getLeft().matches(".*[қңғәө].*")));
    }
  }

  @Test
  void neverReadsAFileToWhichALinkLeadsOut(@TempDir Path outside) throws Exception {
    Path secret = Files.writeString(outside.resolve("secret.zan"), CODE.replace("code", "secret"));
    Path link = root.resolve("link.zan");
    Files.createSymbolicLink(link, secret);
    try (Desk desk = Desk.at(root)) {
      desk.touched(link, FileChangeType.Created);
      desk.shown();
      var spot = desk.server.books().spot(uri(link));
      assertEquals(java.util.Optional.empty(), spot.text());
      assertFalse(spot.book().book().aliases().contains("secret"));
    }
  }

  @Test
  void leadsFromCitationsToWhatTheyCiteAndBack() throws Exception {
    Files.writeString(code, CODE + "\n## Article 7. Қағида 😀\n\nx\n");
    try (Desk desk = Desk.at(root)) {
      desk.open(law);
      desk.shown();
      var service = desk.server.getTextDocumentService();
      Position cited = new Position(5, 8);
      var there =
          answer(service.definition(new org.eclipse.lsp4j.DefinitionParams(id(uri(law)), cited)))
              .getLeft();
      assertEquals(uri(code), there.get(0).getUri());
      assertEquals(8, there.get(0).getRange().getStart().getLine());
      var back =
          answer(
              service.references(
                  new org.eclipse.lsp4j.ReferenceParams(
                      id(uri(code)),
                      new Position(8, 5),
                      new org.eclipse.lsp4j.ReferenceContext(false))));
      assertTrue(back.stream().anyMatch(it -> it.getUri().equals(uri(law))), back.toString());
      var hover = answer(service.hover(new org.eclipse.lsp4j.HoverParams(id(uri(law)), cited)));
      assertTrue(hover.toString().contains("Қағида"), hover.toString());
    }
  }

  @Test
  void showsTheStructureOfAText() throws Exception {
    try (Desk desk = Desk.at(root)) {
      desk.open(code);
      var service = desk.server.getTextDocumentService();
      var symbols =
          answer(service.documentSymbol(new org.eclipse.lsp4j.DocumentSymbolParams(id(uri(code)))));
      assertEquals("Article 1. Scope", symbols.get(0).getRight().getName());
      var folds =
          answer(
              service.foldingRange(new org.eclipse.lsp4j.FoldingRangeRequestParams(id(uri(code)))));
      assertTrue(folds.stream().anyMatch(it -> it.getStartLine() == 4), folds.toString());
      var tokens =
          answer(
              service.semanticTokensFull(
                  new org.eclipse.lsp4j.SemanticTokensParams(id(uri(code)))));
      assertTrue(tokens.getData().size() > 5);
      var around =
          answer(
              service.selectionRange(
                  new org.eclipse.lsp4j.SelectionRangeParams(
                      id(uri(code)), List.of(new Position(6, 2)))));
      assertEquals(1, around.size());
      assertTrue(
          answer(
                  service.foldingRange(
                      new org.eclipse.lsp4j.FoldingRangeRequestParams(id("file:///etc/hostname"))))
              .isEmpty());
    }
  }
}
