package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Desk.answer;
import static org.zan.server.Desk.uri;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which statute books are read, when, and that a drafter can stop it. */
@Timeout(60)
class FolderTest {
  private static final String LAW =
      "@act kz/law/2019-01-01/2\n@language en\n\n## Article 1. Links\n\nSee [it](#art7) and [that](code#art7).\n";

  @TempDir Path root;
  private Path law;

  @BeforeEach
  void makeBook() throws Exception {
    Files.writeString(root.resolve("repository.zan"), "@repository Test\n@jurisdiction kz\n");
    law = Files.writeString(root.resolve("law.zan"), LAW);
  }

  private List<String> codes(Desk desk) throws Exception {
    return desk.diagnostics(uri(law)).stream().map(it -> it.getCode().getLeft()).toList();
  }

  @Test
  void readingCanBeStoppedAndBegunAgain() throws Exception {
    AtomicBoolean stop = new AtomicBoolean(true);
    try (Desk desk =
        Desk.at(showsProgress(), it -> it.onProgress = told -> stop(it, told, stop), root)) {
      desk.open(law);
      // What the text says of itself is shown; what depends on others is not known.
      assertTrue(codes(desk).contains("missing-fact"));
      assertFalse(codes(desk).contains("unknown-act"));
      assertFalse(desk.server.books().all().iterator().next().isReady());
      var last = (ProgressParams) desk.told.get(desk.told.size() - 2);
      assertInstanceOf(WorkDoneProgressEnd.class, last.getValue().getLeft());
      stop.set(false);
      var again = new ExecuteCommandParams(Commands.REINDEX, List.of());
      answer(desk.server.getWorkspaceService().executeCommand(again));
      assertTrue(codes(desk).contains("unknown-act"));
    }
  }

  private static InitializeParams showsProgress() {
    InitializeParams params = new InitializeParams();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    params.setCapabilities(new ClientCapabilities());
    params.getCapabilities().setWindow(window);
    return params;
  }

  private static List<ShowMessageRequestParams> questions(Desk desk) {
    return desk.told.stream()
        .filter(ShowMessageRequestParams.class::isInstance)
        .map(ShowMessageRequestParams.class::cast)
        .toList();
  }

  @Test
  void whoStopsReadingIsAskedWhetherToGoOn() throws Exception {
    AtomicBoolean stop = new AtomicBoolean(true);
    Consumer<Desk> stopsOnceAndGoesOn =
        it -> {
          it.onProgress = told -> stop(it, told, stop);
          it.onQuestion =
              asked -> {
                stop.set(false);
                return asked.getActions().get(0);
              };
        };
    try (Desk desk = Desk.at(showsProgress(), stopsOnceAndGoesOn, root)) {
      desk.open(law);
      assertTrue(codes(desk).contains("unknown-act"));
      assertEquals(1, questions(desk).size());
      var asked = questions(desk).get(0);
      assertTrue(
          asked.getMessage().startsWith("Reading of “" + root.getFileName() + "” was stopped. "),
          asked.getMessage());
      assertEquals("Read the statute book", asked.getActions().get(0).getTitle());
    }
  }

  @Test
  void whatIsStoppedStaysStoppedWhileTheDrafterTypes() throws Exception {
    AtomicBoolean stop = new AtomicBoolean(true);
    InitializeParams params = showsProgress();
    params.setLocale("ru");
    try (Desk desk = Desk.at(params, it -> it.onProgress = told -> stop(it, told, stop), root)) {
      desk.open(law);
      assertTrue(codes(desk).contains("missing-fact"));
      stop.set(false);
      desk.change(uri(law), new TextDocumentContentChangeEvent(LAW + "\n@unknwon fact\n"));
      assertTrue(codes(desk).contains("unknown-fact"), codes(desk).toString());
      assertFalse(codes(desk).contains("unknown-act"));
      assertEquals(
          List.of("Прочитать свод"),
          questions(desk).stream().map(it -> it.getActions().get(0).getTitle()).toList());
    }
  }

  @Test
  void aReadingThatIsStoppedLaterLeavesWhatWasReadBefore() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    try (Desk desk =
        Desk.at(showsProgress(), it -> it.onProgress = told -> stop(it, told, stop), root)) {
      assertTrue(codes(desk).contains("unknown-act"));
      stop.set(true);
      desk.server.analysis().read(desk.server.books().all().iterator().next());
      assertTrue(codes(desk).contains("unknown-act"));
      assertEquals(
          List.of(
              "Reading of “"
                  + root.getFileName()
                  + "” was stopped: what was read before still counts"),
          questions(desk).stream().map(it -> it.getMessage()).toList());
    }
  }

  @Test
  void nobodyIsAskedWhereAnotherReadingBegins() throws Exception {
    AtomicBoolean again = new AtomicBoolean(true);
    Consumer<Desk> changesSettings =
        it ->
            it.onProgress =
                told -> {
                  if (again.getAndSet(false)) {
                    it.server.cancelProgress(new WorkDoneProgressCancelParams(told.getToken()));
                    it.server.analysis().read(it.server.books().all().iterator().next());
                  }
                };
    try (Desk desk = Desk.at(showsProgress(), changesSettings, root)) {
      assertTrue(codes(desk).contains("unknown-act"));
      assertEquals(List.of(), questions(desk));
    }
  }

  private static void stop(Desk desk, ProgressParams told, AtomicBoolean stop) {
    if (stop.get() && told.getValue().getLeft() instanceof WorkDoneProgressBegin) {
      desk.server.cancelProgress(new WorkDoneProgressCancelParams(told.getToken()));
    }
  }

  @Test
  void foldersComeAndGo() throws Exception {
    try (Desk desk = Desk.at()) {
      assertEquals(List.of(), codes(desk));
      var folder = new WorkspaceFolder(uri(root), "x");
      change(desk, List.of(folder), List.of());
      assertTrue(codes(desk).contains("unknown-act"));
      change(desk, List.of(), List.of(folder));
      assertEquals(List.of(), codes(desk));
      change(desk, List.of(folder, folder), List.of());
      assertTrue(codes(desk).contains("unknown-act"));
    }
  }

  /** Of files in a folder that is deleted, VS Code tells nothing. */
  @Test
  void deletedFoldersAreHeardOf() throws Exception {
    Path acts = Files.createDirectory(root.resolve("acts"));
    Path act =
        Files.writeString(acts.resolve("code.zan"), LAW.replace("/2\n", "/3\n@alias code\n"));
    InitializeParams params =
        Editor.able("{}", "{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}}");
    try (Desk desk = Desk.at(params, root)) {
      assertTrue(codes(desk).contains("dangling-reference"));
      assertFalse(codes(desk).contains("unknown-act"));
      var registered = (RegistrationParams) desk.told.get(0);
      var options =
          (DidChangeWatchedFilesRegistrationOptions)
              registered.getRegistrations().get(0).getRegisterOptions();
      assertEquals(
          List.of("**/*.zan null", "**/*" + " " + WatchKind.Delete),
          options.getWatchers().stream()
              .map(it -> it.getGlobPattern().getLeft() + " " + it.getKind())
              .toList());
      Files.delete(act);
      Files.delete(acts);
      desk.touched(acts, FileChangeType.Deleted);
      assertTrue(codes(desk).contains("unknown-act"));
    }
  }

  private static void change(Desk desk, List<WorkspaceFolder> in, List<WorkspaceFolder> out) {
    var event = new WorkspaceFoldersChangeEvent(in, out);
    desk.server
        .getWorkspaceService()
        .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
  }

  /** A book inside another stays open with it when its own folder goes. */
  @Test
  void aBookInsideAnotherStaysWithThat() throws Exception {
    Path inner = Files.createDirectory(root.resolve("inner"));
    Files.writeString(inner.resolve("repository.zan"), "@repository In\n@jurisdiction kz\n");
    law = Files.writeString(inner.resolve("law.zan"), LAW);
    try (Desk desk = Desk.at(root, inner)) {
      assertTrue(codes(desk).contains("unknown-act"));
      change(desk, List.of(), List.of(new WorkspaceFolder(uri(inner), "x")));
      assertTrue(codes(desk).contains("unknown-act"));
      change(desk, List.of(), List.of(new WorkspaceFolder(uri(root), "x")));
      assertEquals(List.of(), codes(desk));
    }
  }

  @Test
  @SuppressWarnings("deprecation")
  void clientsThatKnowOneFolderOnlyAreServed() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setRootUri(uri(root));
    try (Desk desk = new Desk()) {
      desk.server.connect(desk);
      answer(desk.server.initialize(params));
      desk.server.initialized(new InitializedParams());
      assertTrue(codes(desk).contains("unknown-act"));
    }
  }

  @Test
  void textsInNoStatuteBookStandAlone() throws Exception {
    try (Desk desk = Desk.at()) {
      for (String uri : List.of("untitled:Untitled-1", "file:///nowhere/at/all.zan")) {
        desk.open(uri, LAW);
        assertTrue(desk.diagnostics(uri).toString().contains("dangling-reference"), uri);
        desk.close(uri);
        assertEquals(List.of(), desk.diagnostics(uri));
      }
    }
  }
}
