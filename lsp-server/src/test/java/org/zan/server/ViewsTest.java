package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An editor asks again for documents that nobody typed in when what they cite has changed. */
@Timeout(60)
class ViewsTest {
  private static final String CODE =
      "@act kz/law/2019-01-01/1\n@alias code\n@language en\n\n## Article 1. Scope\n\nWords.\n";
  private static final String LAW =
      "@act kz/law/2019-01-01/2\n@language en\n\n## Article 1. Links\n\nSee [it](code#art1).\n";
  private static final List<String> ALL = List.of("colours", "lenses", "hints");

  @TempDir Path root;
  private Path code;
  private Path law;

  @BeforeEach
  void makeBook() throws Exception {
    Files.writeString(root.resolve("repository.zan"), "@repository Test\n@jurisdiction kz\n");
    code = Files.writeString(root.resolve("code.zan"), CODE);
    law = Files.writeString(root.resolve("law.zan"), LAW);
  }

  private Desk desk(String workspace) throws Exception {
    Desk desk = Desk.at(Editor.able("{}", workspace), root);
    desk.open(law);
    desk.open(code);
    desk.shown();
    return desk;
  }

  private Desk able() throws Exception {
    return desk(
        "{\"semanticTokens\":{\"refreshSupport\":true},\"codeLens\":{\"refreshSupport\":true},"
            + "\"inlayHint\":{\"refreshSupport\":true}}");
  }

  private static List<Object> told(Desk desk) throws Exception {
    desk.shown();
    List<Object> told = desk.told.stream().filter(ALL::contains).toList();
    desk.told.clear();
    return told;
  }

  @Test
  void isToldWhenAllIsReadAndWhenWhatADocumentCitesChanges() throws Exception {
    try (Desk desk = able()) {
      assertEquals(ALL, told(desk).subList(0, 3));
      desk.change(
          uri(code), new TextDocumentContentChangeEvent(CODE.replace("Words", "More words")));
      assertEquals(List.of(), told(desk));
      desk.change(
          uri(code), new TextDocumentContentChangeEvent(CODE.replace("Article 1", "Article 8")));
      assertEquals(ALL, told(desk));
      Files.delete(code);
      desk.close(uri(code));
      desk.touched(code, FileChangeType.Deleted);
      assertEquals(ALL, told(desk).subList(0, 3));
    }
  }

  @Test
  void isToldOnSaving() throws Exception {
    try (Desk desk = able()) {
      told(desk);
      desk.server
          .getTextDocumentService()
          .didSave(new DidSaveTextDocumentParams(Desk.id(uri(code))));
      assertEquals(ALL, told(desk));
    }
  }

  @Test
  void isToldNothingThatItDoesNotKnow() throws Exception {
    try (Desk desk = desk("{\"codeLens\":{\"refreshSupport\":true}}")) {
      assertEquals("lenses", told(desk).get(0));
      desk.change(
          uri(code), new TextDocumentContentChangeEvent(CODE.replace("Article 1", "Article 8")));
      assertEquals(List.of("lenses"), told(desk));
    }
  }

  private static String uri(Path file) {
    return Desk.uri(file);
  }
}
