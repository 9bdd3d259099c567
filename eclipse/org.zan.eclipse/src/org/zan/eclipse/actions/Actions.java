package org.zan.eclipse.actions;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.TextChanges;

/** The changes that the server offers at a place. */
final class Actions {
  private static final int SECONDS = 10;

  private Actions() {}

  /** Those of some kinds that can be carried out. */
  static List<CodeAction> at(String uri, Range range, List<Diagnostic> about, List<String> kinds) {
    CodeActionContext context = new CodeActionContext(about);
    context.setOnly(kinds);
    CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri), range, context);
    List<Either<Command, CodeAction>> none = List.of();
    return ZanPlugin.server()
        .answer(server -> server.getTextDocumentService().codeAction(params), SECONDS, none)
        .stream()
        .filter(Either::isRight)
        .map(Either::getRight)
        .filter(it -> it.getDisabled() == null)
        .toList();
  }

  /** Carries one out; its edit is computed only now. In the thread of the display. */
  static void perform(CodeAction action) {
    CodeAction whole =
        action.getEdit() != null
            ? action
            : ZanPlugin.server()
                .answer(
                    server -> server.getTextDocumentService().resolveCodeAction(action),
                    SECONDS,
                    action);
    Optional.ofNullable(whole.getEdit())
        .ifPresent(edit -> TextChanges.apply(edit, action.getTitle()));
  }
}
