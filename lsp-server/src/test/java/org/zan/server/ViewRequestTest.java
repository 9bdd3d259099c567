package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;
import static org.zan.server.Editor.refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.server.protocol.BookParams;
import org.zan.server.protocol.BookTree;
import org.zan.server.protocol.CitationGraph;
import org.zan.server.protocol.Counterpart;
import org.zan.server.protocol.GraphParams;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.RenderParams;
import org.zan.server.protocol.Rendering;

/** What views beside the text are made from. */
@Timeout(60)
class ViewRequestTest {
  private static final String BOOK =
      """
      --- acts/code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1. Relations

      1. First,‸ see [the law](law#art1).
      --- acts/code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk
      @title Азаматтық кодекс

      # 1-бап. Қатынастар

      1. Бірінші.
      --- acts/law.zan
      @act kz/law/2001-02-03/5
      @alias law
      @language en

      # Article 1. Scope

      See [paragraph 1](civil-code#art1/1).
      """;

  @TempDir Path root;

  @Test
  void theSameProvisionInOtherLanguages() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params = new ProvisionParams(editor.id(), editor.cursor(), null);
      List<Counterpart> found = answer(editor.own().counterpart(params));
      assertEquals(1, found.size());
      assertEquals("kk", found.get(0).language());
      assertEquals("art1/1", found.get(0).path());
      assertEquals(
          "acts/code.kk.zan:8: 1. Бірінші.", editor.show(found.get(0).uri(), found.get(0).range()));
      assertEquals(
          "acts/code.kk.zan:8: 1.", editor.show(found.get(0).uri(), found.get(0).selectionRange()));
      var missing = new ProvisionParams(editor.id(), null, "art7");
      assertEquals("civil-code has no art7", refusal(editor.own().counterpart(missing)));
    }
  }

  @Test
  void anActToRead() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("acts/code.en.zan", editor.text("acts/code.en.zan") + "\n2. <Typed>.\n");
      Rendering shown = answer(editor.own().render(new RenderParams(editor.id(), null)));
      assertEquals("Civil Code", shown.title());
      assertEquals(2, shown.version());
      assertTrue(shown.html().startsWith("<main class=\"zan-act\" lang=\"en\""), shown.html());
      assertTrue(shown.html().contains("<p data-line=\"8\">&lt;Typed&gt;.</p>"), shown.html());
      assertTrue(
          shown.html().contains("href=\"" + editor.uri("acts/law.zan") + "#art1\""), shown.html());
      assertTrue(shown.css().contains("@media print"));
      Rendering page = answer(editor.own().render(new RenderParams(editor.id(), true)));
      assertTrue(page.html().startsWith("<!DOCTYPE html>"));
      assertNull(page.css());
    }
  }

  private static GraphParams around(Editor editor, String path, Integer limit) {
    return new GraphParams(editor.id(), null, path, 1, limit, null, null);
  }

  @Test
  void theCitationsAroundAProvision() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      CitationGraph graph = answer(editor.own().graph(around(editor, "art1", null)));
      assertEquals("civil-code#art1", graph.center());
      assertEquals(
          """
          civil-code#art1 Article 1. Relations (Civil Code, code 4)
          law#art1 Article 1. Scope (law, law 5)
          """,
          graph.nodes().stream()
              .map(
                  it ->
                      it.id()
                          + " "
                          + it.label()
                          + " ("
                          + it.title()
                          + ", "
                          + it.kind()
                          + " "
                          + it.rank()
                          + ")\n")
              .collect(Collectors.joining()));
      assertEquals(
          "acts/law.zan:5: # Article 1. Scope⏎⏎See [paragraph 1](civil-code#art1/1).",
          editor.show(graph.nodes().get(1).uri(), graph.nodes().get(1).range()));
      assertEquals(
          List.of(
              new CitationGraph.Edge("law#art1", "civil-code#art1", "cites", 1),
              new CitationGraph.Edge("civil-code#art1", "law#art1", "cites", 1)),
          graph.edges());
      assertTrue(answer(editor.own().graph(around(editor, "art1", 1))).truncated());
    }
  }

  private static final String TREE =
      """
      --- acts/code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @title Civil Code
      @published 1994-12-01
      @in-force publication + 1 months

      # Article 1. Relations

      Within ten days.
      --- acts/old.zan
      @act kz/law/1990-01-01/1
      @title Old Law
      @repealed 1999-01-01 by civil-code

      # Article 1. Words

      Words.
      --- acts/new.kk.zan
      @act kz/law/2030-01-01/1
      @language kk
      @title Жаңа заң
      @in-force 2030-02-01
      --- acts/new.en.zan
      @act kz/law/2030-01-01/1
      @language en
      @title New Law
      @in-force 2030-02-01
      --- bills/one.zan
      @bill kz/law/2027/one
      @alias one
      @title First Bill
      @in-force 2027-01-01

      @amend civil-code
        1) @replace art1 "ten" -> "five"
      --- bills/two.zan
      @bill kz/law/2027/two
      @title Second Bill
      @in-force 2027-02-01

      @amend civil-code
        1) @replace art1 "ten" -> "six"
      --- bills/wrong.zan
      @bill kz/law/2027/wrong
      @title Wrong Bill
      @in-force 2027-02-01

      @amend civil-code
        1) @repeal art9
      --- enacted/2025/7.zan
      @act kz/law/2025-12-30/7
      @title Enacted Act
      @in-force 2028-01-01

      @amend civil-code
        1) @replace art1 "days" -> "weeks"
      """;

  @Test
  void theStatuteBookAsATree() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setLocale("kk");
    try (Editor editor = Editor.at(root, params, TREE)) {
      var trees = answer(editor.own().book(new BookParams(editor.uri("acts"), "2026-06-01")));
      assertEquals(1, trees.size());
      BookTree tree = trees.get(0);
      assertEquals("Test", tree.name());
      assertTrue(tree.ready());
      assertEquals(
          """
          4 Кодекс
            civil-code Civil Code in-force 1995-01-01 [acts/code.zan]
          5 Заң
            null Old Law repealed 1999-01-01 [acts/old.zan]
            null Жаңа заң not-yet 2030-02-01 [en acts/new.en.zan, kk acts/new.kk.zan]
          """,
          tree.kinds().stream()
              .map(
                  kind ->
                      kind.rank()
                          + " "
                          + kind.label()
                          + "\n"
                          + kind.acts().stream()
                              .map(
                                  act ->
                                      "  "
                                          + act.alias()
                                          + " "
                                          + act.title()
                                          + " "
                                          + act.status()
                                          + " "
                                          + act.since()
                                          + " "
                                          + files(editor, act.versions())
                                          + "\n")
                              .collect(Collectors.joining()))
              .collect(Collectors.joining()));
      assertEquals(
          """
          First Bill conflicts [kz/law/2027/two] [2027-01-01]
          Second Bill conflicts [kz/law/2027/one] [2027-02-01]
          Wrong Bill errors [] [2027-02-01]
          """,
          tree.bills().stream()
              .map(it -> it.title() + " " + it.state() + " " + it.conflicts() + " " + it.dates())
              .collect(Collectors.joining("\n", "", "\n")));
      assertEquals(
          "Enacted Act pending [2028-01-01]",
          tree.enacted().get(0).title()
              + " "
              + tree.enacted().get(0).state()
              + " "
              + tree.enacted().get(0).pending());
      editor.type("bills/two.zan", "");
      tree = answer(editor.own().book(new BookParams(null, "2026-06-01"))).get(0);
      assertEquals("draft", tree.bills().get(0).state());
    }
  }

  private static final String NAMED =
      """
      --- repository.zan
      @repository Test
      @name kk "Жинақ" en "Collection"
      @jurisdiction kz
      """;

  @Test
  void aStatuteBookIsCalledAsItsNameIsInTheClientsLanguage() throws Exception {
    for (var name : Map.of("kk", "Жинақ", "en", "Collection", "fr", "Жинақ").entrySet()) {
      InitializeParams params = new InitializeParams();
      params.setLocale(name.getKey());
      try (Editor editor = Editor.at(root, params, NAMED)) {
        var trees = answer(editor.own().book(new BookParams(null, null)));
        assertEquals(name.getValue(), trees.get(0).name(), name.getKey());
      }
    }
  }

  private static String files(Editor editor, List<BookTree.Version> versions) {
    return versions.stream()
        .map(it -> (it.language() + " " + editor.name(it.uri())).strip())
        .toList()
        .toString();
  }

  @Test
  void whatTheRepositoryRecordsIsPendingNoLonger() throws Exception {
    Path folder = root.toRealPath();
    Editor.at(folder, TREE).close();
    GitFolder git = GitFolder.in(folder);
    git.enact("bills/one.zan", "8", "2026-12-29", "2027-01-05");
    try (Editor editor = Editor.at(folder, TREE.replaceAll("(?s)--- bills/one.*?(?=--- )", ""))) {
      var tree = answer(editor.own().book(new BookParams(null, "2027-01-06"))).get(0);
      assertEquals(
          List.of("kz/law/2026-12-29/8 in-force", "kz/law/2025-12-30/7 pending"),
          tree.enacted().stream().map(it -> it.act() + " " + it.state()).toList());
    }
  }
}
