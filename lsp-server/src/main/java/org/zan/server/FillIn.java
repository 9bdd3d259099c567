package org.zan.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.dsl.ide.Refactoring;

/** The place in new text where the drafter goes on: where the editor can, its cursor goes there. */
final class FillIn {
  private FillIn() {}

  /** The edit with the first such place of a document to be filled in, where there is one. */
  static WorkspaceEdit in(WorkspaceEdit edit, String uri) {
    for (var change :
        edit.getDocumentChanges() == null
            ? List.<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>>of()
            : edit.getDocumentChanges()) {
      if (change.isLeft() && change.getLeft().getTextDocument().getUri().equals(uri)) {
        change.getLeft().setEdits(in(change.getLeft().getEdits()));
      }
    }
    return edit;
  }

  private static List<Either<TextEdit, SnippetTextEdit>> in(
      List<Either<TextEdit, SnippetTextEdit>> edits) {
    List<Either<TextEdit, SnippetTextEdit>> all = new ArrayList<>(edits);
    for (int i = 0; i < all.size(); i++) {
      TextEdit edit = all.get(i).getLeft();
      if (edit != null && edit.getNewText().contains(Refactoring.FILL_IN)) {
        var snippet = new StringValue("snippet", snippet(edit.getNewText()));
        all.set(i, Either.forRight(new SnippetTextEdit(edit.getRange(), snippet)));
        break;
      }
    }
    return all;
  }

  private static String snippet(String text) {
    String plain = text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    int at = plain.indexOf(Refactoring.FILL_IN);
    String rest = plain.substring(at + Refactoring.FILL_IN.length());
    return plain.substring(0, at) + "${0:" + Refactoring.FILL_IN + "}" + rest;
  }
}
