package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.ide.Hierarchies;

/** Who cites whom, step by step, and which acts are made under which. */
@Timeout(60)
class HierarchyRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1‸. Relations
      1. First, see [Article 2](#art2).

      # Article 2. Persons
      Words.
      --- law.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language kk
      @title Заң

      # 1-бап. Қағида 😀
      [Азаматтық кодекс](civil-code#art1/1) және [тағы](civil-code#art1).
      --- order.zan
      @act kz/order/2002-02-03/7
      @alias order-7
      @language en
      @title Order

      # Article 1. Basis
      This order is made under [the Code](basis:civil-code#art2).
      """;

  @TempDir Path root;

  private static CallHierarchyItem prepared(Editor editor) throws Exception {
    var params = new CallHierarchyPrepareParams(editor.id(), editor.cursor());
    return answer(editor.documents().prepareCallHierarchy(params)).get(0);
  }

  private static String incoming(Editor editor, CallHierarchyItem item) throws Exception {
    var params = new CallHierarchyIncomingCallsParams(item);
    return answer(editor.documents().callHierarchyIncomingCalls(params)).stream()
        .map(
            it ->
                it.getFrom().getDetail()
                    + " at "
                    + editor.show(it.getFrom().getUri(), it.getFrom().getSelectionRange())
                    + it.getFromRanges().stream()
                        .map(range -> " <- " + editor.show(it.getFrom().getUri(), range))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whoCitesAProvisionAndWhoCitesThose() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      CallHierarchyItem start = prepared(editor);
      assertEquals("Article 1. Relations", start.getName());
      assertEquals(
          "law-5#art1 at law.zan:6: # 1-бап. Қағида 😀"
              + " <- law.zan:7: civil-code#art1/1 <- law.zan:7: civil-code#art1",
          incoming(editor, start));
      editor.type("order.zan", editor.text("order.zan") + "\nSee [it](law-5#art1).\n");
      var params = new CallHierarchyIncomingCallsParams(start);
      var citing = answer(editor.documents().callHierarchyIncomingCalls(params)).get(0).getFrom();
      assertEquals(
          "order-7#art1 at order.zan:6: # Article 1. Basis <- order.zan:9: law-5#art1",
          incoming(editor, citing));
    }
  }

  @Test
  void whatAProvisionCites() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params = new CallHierarchyOutgoingCallsParams(prepared(editor));
      var calls = answer(editor.documents().callHierarchyOutgoingCalls(params));
      assertEquals(
          List.of("Article 2. Persons"), calls.stream().map(it -> it.getTo().getName()).toList());
      assertEquals(
          "code.zan:7: #art2",
          editor.show(editor.uri("code.zan"), calls.get(0).getFromRanges().get(0)));
    }
  }

  @Test
  void whoAmendsAProvision() throws Exception {
    String bill =
        """
        --- bill.zan
        @bill kz/law/2026/b
        @alias bill
        @language en

        # Article 1. Changes
        @amend civil-code
          1) @repeal art1/1
        """;
    try (Editor editor = Editor.at(root, BOOK + bill)) {
      assertTrue(
          incoming(editor, prepared(editor))
              .contains("bill#art1/1 at bill.zan:7: 1) <- bill.zan:7: art1/1"),
          incoming(editor, prepared(editor)));
    }
  }

  @Test
  void actsMadeUnderOthers() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params = new TypeHierarchyPrepareParams(editor.id(), editor.cursor());
      var code = answer(editor.documents().prepareTypeHierarchy(params)).get(0);
      assertEquals("Civil Code | civil-code", shown(code));
      var under =
          answer(editor.documents().typeHierarchySubtypes(new TypeHierarchySubtypesParams(code)))
              .get(0);
      assertEquals("Article 1. Basis | order-7#art1", shown(under));
      assertEquals(
          List.of("Article 2. Persons | civil-code#art2"),
          answer(
                  editor
                      .documents()
                      .typeHierarchySupertypes(new TypeHierarchySupertypesParams(under)))
              .stream()
              .map(HierarchyRequestTest::shown)
              .toList());
    }
  }

  @Test
  void numbersStandWithTheHeadingsAroundThem() throws Exception {
    String book = BOOK.replace("[Азаматтық", "2. [Азаматтық");
    try (Editor editor = Editor.at(root, book)) {
      var params = new CallHierarchyIncomingCallsParams(prepared(editor));
      assertEquals(
          List.of("2. · 1-бап. Қағида 😀"),
          answer(editor.documents().callHierarchyIncomingCalls(params)).stream()
              .map(it -> it.getFrom().getName())
              .toList());
    }
  }

  private static String shown(TypeHierarchyItem item) {
    return item.getName() + " | " + item.getDetail();
  }

  @Test
  void actsStandForTheirProvisionsWhereThereAreVeryMany() throws Exception {
    StringBuilder book = new StringBuilder(BOOK);
    book.append("--- many.zan\n@act kz/law/2010-01-01/1\n@alias many\n@language en\n");
    for (int article = 1; article <= Hierarchies.MOST; article++) {
      book.append("\n# Article " + article + ". A\n[x](civil-code#art1)\n");
    }
    try (Editor editor = Editor.at(root, book.toString())) {
      var params = new CallHierarchyIncomingCallsParams(prepared(editor));
      assertEquals(
          List.of("law-5: 2", "many: " + Hierarchies.MOST),
          answer(editor.documents().callHierarchyIncomingCalls(params)).stream()
              .map(it -> it.getFrom().getDetail() + ": " + it.getFromRanges().size())
              .toList());
    }
  }

  @Test
  void nothingWhereNothingIs() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params =
          new CallHierarchyPrepareParams(Desk.id("file:///nowhere.zan"), new Position(1, 1));
      assertEquals(List.of(), answer(editor.documents().prepareCallHierarchy(params)));
    }
  }
}
