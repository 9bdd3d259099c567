package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zan.server.Editor.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An editor gives files other names. */
@Timeout(60)
class FileRenameTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias code
      @title Civil Code

      # Article 1. A‸
      --- law.zan
      @act kz/law/2001-02-03/5

      See [it](code#art1).
      """;

  @TempDir Path root;

  @Test
  void referencesFollowBeforeAndTheFileIsReadAfter() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params =
          new RenameFilesParams(
              List.of(new FileRename(editor.uri("law.zan"), editor.uri("act.zan"))));
      assertNull(answer(editor.workspace().willRenameFiles(params)));
      Files.move(root.resolve("law.zan"), root.resolve("act.zan"));
      editor.workspace().didRenameFiles(params);
      var found =
          answer(editor.workspace().symbol(new WorkspaceSymbolParams("2001-02-03"))).getRight();
      assertEquals(editor.uri("act.zan"), found.get(0).getLocation().getLeft().getUri());

      var code =
          new RenameFilesParams(
              List.of(new FileRename(editor.uri("code.zan"), editor.uri("civil-code.zan"))));
      var edit = answer(editor.workspace().willRenameFiles(code));
      assertEquals(2, edit.getChanges().size());
      assertEquals("civil-code", edit.getChanges().get(editor.uri("act.zan")).get(0).getNewText());
    }
  }

  @Test
  void filesThatAreNoneOfItsOwnAreLeft() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params =
          new RenameFilesParams(
              List.of(
                  new FileRename("file:///elsewhere/x.zan", "file:///elsewhere/y.zan"),
                  new FileRename("untitled:x", "untitled:y")));
      assertNull(answer(editor.workspace().willRenameFiles(params)));
      editor.workspace().didRenameFiles(params);
    }
  }
}
