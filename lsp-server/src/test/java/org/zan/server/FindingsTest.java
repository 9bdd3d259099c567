package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Desk.answer;
import static org.zan.server.Desk.uri;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.check.Finding;
import org.zan.workspace.BookCheck;

/** How findings look in an editor, and in which order they come. */
@Timeout(120)
class FindingsTest {
  private static final Path MISTAKES = Path.of("..", "examples", "mistakes");
  private static final String SETTINGS = "@repository Test\n@jurisdiction kz\n";
  private static final String LAW =
      """
      @act kz/law/2019-01-01/1
      @alias law
      @language en
      @title On something
      @adopted 2019-01-01
      @in-force 2019-02-01

      ## Article 1. Terms

      1) **legal entity** – an organisation.

      ## Article 2. Gone
      @repealed 2020-01-01 by law-2

      ## Article 3. Rest

      1. See [Article 2](#art2).
      1. And [Article 9](#art9).
      """;

  @TempDir Path root;

  private static Diagnostic of(List<Diagnostic> all, String rule) {
    return all.stream()
        .filter(it -> it.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " is not in " + all));
  }

  @Test
  void whatIsRepealedOrUnusedIsTagged() throws Exception {
    try (Desk desk = Desk.at()) {
      desk.open("untitled:law", LAW);
      List<Diagnostic> all = desk.diagnostics("untitled:law");
      assertEquals(
          List.of(DiagnosticTag.Deprecated), of(all, "repealed-reference").getTags(), "repealed");
      assertEquals(List.of(DiagnosticTag.Unnecessary), of(all, "unused-term").getTags(), "unused");
      assertEquals(null, of(all, "dangling-reference").getTags());
    }
  }

  @Test
  void theRelatedPlaceIsLinkedWithItsWords() throws Exception {
    try (Desk desk = Desk.at()) {
      desk.open("untitled:law", LAW);
      var related =
          of(desk.diagnostics("untitled:law"), "duplicate-number").getRelatedInformation().get(0);
      assertEquals("untitled:law", related.getLocation().getUri());
      assertEquals(16, related.getLocation().getRange().getStart().getLine());
      assertEquals("1. See [Article 2](#art2).", related.getMessage());
    }
  }

  @Test
  void nothingIsReadBeforeInitializeIsAnswered() throws Exception {
    Files.writeString(root.resolve("repository.zan"), SETTINGS);
    Path law = Files.writeString(root.resolve("law.zan"), LAW);
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(root), "folder")));
    try (Desk desk = new Desk()) {
      desk.server.connect(desk);
      answer(desk.server.initialize(params));
      assertEquals(List.of(), List.copyOf(desk.server.books().everything()));
      desk.server.initialized(new InitializedParams());
      assertTrue(desk.diagnostics(uri(law)).size() > 2);
    }
  }

  /** The reading waits until the findings of the open text alone are there. */
  @Test
  void theOpenFileComesBeforeTheRestOfTheStatuteBook() throws Exception {
    Files.writeString(root.resolve("repository.zan"), SETTINGS);
    for (String name : List.of("a", "b", "x", "z")) {
      Files.writeString(
          root.resolve(name + ".zan"),
          LAW.replace("01/1\n", "01/" + name + "\n").replace("@alias law\n", ""));
    }
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch first = new CountDownLatch(1);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.getCapabilities().setWindow(new WindowClientCapabilities());
    params.getCapabilities().getWindow().setWorkDoneProgress(true);
    try (Desk desk = Desk.at(params, it -> listen(it, order, first), root)) {
      desk.open(root.resolve("x.zan"));
      desk.shown();
      assertEquals(List.of("x.zan", "x.zan", "a.zan", "b.zan", "z.zan"), order);
    }
  }

  /** Four acts cite what is typed; another key comes while the first of them is told of. */
  @Test
  void aNewerEditGoesBeforeWhatTheOneBeforeTouches() throws Exception {
    Files.writeString(root.resolve("repository.zan"), SETTINGS);
    Path code = Files.writeString(root.resolve("law.zan"), LAW);
    for (String name : List.of("a", "b", "c", "d")) {
      Files.writeString(
          root.resolve(name + ".zan"),
          "@act kz/law/2020-01-01/" + name + "\n\n## Article 1. See [it](law#art7).\n");
    }
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    try (Desk desk = Desk.at(root)) {
      desk.open(code);
      desk.shown();
      String text = LAW + "\n## Article 7. New\n\nWords.\n";
      desk.onFindings =
          found -> {
            order.add(found.getUri().substring(found.getUri().lastIndexOf('/') + 1));
            if (order.size() == 2) {
              desk.change(uri(code), new TextDocumentContentChangeEvent(text + "More.\n"));
            }
          };
      desk.change(uri(code), new TextDocumentContentChangeEvent(text));
      desk.shown();
      assertEquals("law.zan", order.get(0));
      assertEquals("law.zan", order.get(2), order.toString());
      assertEquals(Set.of("a.zan", "b.zan", "c.zan", "d.zan", "law.zan"), new TreeSet<>(order));
      assertEquals(6, order.size());
    }
  }

  private static void listen(Desk desk, List<String> order, CountDownLatch first) {
    desk.onFindings =
        found -> {
          order.add(found.getUri().substring(found.getUri().lastIndexOf('/') + 1));
          first.countDown();
        };
    desk.onProgress = told -> waitWhereItBegins(told, first);
  }

  private static void waitWhereItBegins(ProgressParams told, CountDownLatch first) {
    if (told.getValue().getLeft() instanceof WorkDoneProgressBegin) {
      Patience.await(first);
    }
  }

  @Test
  void everyFixOfEveryRuleIsOffered() throws Exception {
    Set<String> rules = new TreeSet<>();
    try (Desk desk = Desk.at(MISTAKES.toAbsolutePath().normalize())) {
      desk.shown();
      for (var entry : BookCheck.of(MISTAKES).index().entries().entrySet()) {
        String uri = uri(MISTAKES.toAbsolutePath().normalize().resolve(entry.getKey()));
        for (Finding finding : entry.getValue().findings()) {
          if (!finding.fix().isEmpty()) {
            rules.add(finding.rule().id());
            assertTrue(
                offered(desk, uri).contains(finding.fixTitle("en")),
                entry.getKey() + ": " + finding.fixTitle("en"));
          }
        }
      }
    }
    assertTrue(rules.size() > 30, "rules with a fix: " + rules);
  }

  private static List<String> offered(Desk desk, String uri) throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    context.setOnly(List.of(CodeActionKind.QuickFix));
    Range all = new Range(new Position(0, 0), new Position(9999, 0));
    var params = new CodeActionParams(Desk.id(uri), all, context);
    return answer(desk.server.getTextDocumentService().codeAction(params)).stream()
        .map(it -> it.getRight().getTitle())
        .toList();
  }
}
