package org.zan.server;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.zan.dsl.ide.Edit;

/** The commands that a client can have run. */
final class Commands {
  /** Reads all statute books again. */
  static final String REINDEX = "zan.reindex";

  /** Applies all fixes of one document; its address is the argument. */
  static final String FIX_ALL = "zan.fixAll";

  /** Does what a code action offers, for clients that know commands only; its data is given. */
  static final String APPLY = "zan.applyAction";

  static final List<String> ALL = List.of(APPLY, FIX_ALL, REINDEX);

  private final Context context;
  private final Analysis analysis;

  Commands(Context context, Analysis analysis) {
    this.context = context;
    this.analysis = analysis;
  }

  /** Runs a command; one that is not known does nothing. */
  Object run(ExecuteCommandParams asking, CancelChecker cancel) {
    String command = String.valueOf(asking.getCommand());
    if (command.equals(REINDEX)) {
      context.books().all().forEach(analysis::read);
    } else if (command.equals(FIX_ALL)) {
      asked(argument(asking), cancel).ifPresent(this::fixAll);
    } else if (command.equals(APPLY)) {
      List<Object> given = asking.getArguments();
      Object data = given == null || given.isEmpty() ? null : given.get(0);
      TextDocumentIdentifier document = Data.document(data);
      if (document != null) {
        asked(document.getUri(), cancel).ifPresent(it -> apply(it, data));
      }
    }
    return null;
  }

  private Optional<Asked> asked(String uri, CancelChecker cancel) {
    return context
        .documents()
        .get(uri)
        .map(
            document -> {
              Spot spot = context.books().spot(uri);
              return new Asked(spot, uri, context.translation(spot, uri), cancel);
            });
  }

  private void fixAll(Asked asked) {
    List<Edit> edits = QuickFixes.all(asked);
    if (!edits.isEmpty()) {
      send(new Edits(context).of(asked, edits));
    }
  }

  private void apply(Asked asked, Object data) {
    CodeAction action = new CodeAction();
    action.setData(data);
    send(new CodeActions(context).resolved(asked, action).getEdit());
  }

  private void send(WorkspaceEdit edit) {
    context.client().ifPresent(it -> it.applyEdit(new ApplyWorkspaceEditParams(edit)));
  }

  private static String argument(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments();
    Object first = arguments == null || arguments.isEmpty() ? "" : arguments.get(0);
    return first instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(first);
  }
}
