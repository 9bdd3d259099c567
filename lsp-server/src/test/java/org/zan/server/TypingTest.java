package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Desk.answer;
import static org.zan.server.Desk.id;

import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

/** What the server answers while words are typed into a text that is not saved. */
class TypingTest {
  private static final String URI = "untitled:draft";
  private static final String DRAFT =
      "@bill kz/law/2026/draft\n@language kk\n\n## 1-бап. Қағида\n\n1. Бірінші 😀.\n[x](#art1/1)\n";

  @Test
  void enterBringsTheNextNumber() throws Exception {
    try (Desk desk = Desk.at()) {
      desk.open(URI, DRAFT);
      desk.change(URI, new TextDocumentContentChangeEvent(DRAFT.replace("😀.\n", "😀.\n\n")));
      var edits =
          answer(
              desk.server
                  .getTextDocumentService()
                  .onTypeFormatting(
                      new DocumentOnTypeFormattingParams(
                          id(URI), new FormattingOptions(2, true), new Position(6, 0), "\n")));
      assertEquals(1, edits.size());
      assertEquals("2. ", edits.get(0).getNewText());
      assertEquals(new Position(6, 0), edits.get(0).getRange().getStart());
    }
  }

  /** Findings of a large act fill what lies between server and client until the client reads. */
  @Test
  void aClientThatIsSlowToTakeFindingsIsAnswered() throws Exception {
    try (Desk desk = Desk.at()) {
      CountDownLatch takes = new CountDownLatch(1);
      CountDownLatch taken = new CountDownLatch(1);
      desk.onFindings =
          params -> {
            takes.countDown();
            Patience.await(taken);
          };
      desk.open(URI, DRAFT);
      Patience.await(takes);
      desk.change(URI, new TextDocumentContentChangeEvent(DRAFT.replace("Бірінші", "Екінші")));
      var at = new HoverParams(id(URI), new Position(6, 8));
      var hover = answer(desk.server.getTextDocumentService().hover(at));
      assertTrue(hover.getContents().getRight().getValue().contains("Екінші"));
      assertNull(desk.last(URI));
      taken.countDown();
      desk.shown();
      assertEquals(2, desk.last(URI).getVersion());
    }
  }

  @Test
  void numberAndReferenceChangeTogether() throws Exception {
    try (Desk desk = Desk.at()) {
      desk.open(URI, DRAFT);
      var service = desk.server.getTextDocumentService();
      var number = new LinkedEditingRangeParams(id(URI), new Position(3, 4));
      var together = answer(service.linkedEditingRange(number)).getRanges();
      assertEquals(2, together.size());
      assertEquals(new Position(6, 8), together.get(1).getStart());
      var words = new LinkedEditingRangeParams(id(URI), new Position(5, 6));
      assertNull(answer(service.linkedEditingRange(words)));
    }
  }
}
