package org.zan.server;

import com.google.gson.JsonPrimitive;
import java.util.List;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.zan.dsl.ide.Edit;

/** The commands that a client can have run. */
final class Commands {
  /** Reads all statute books again. */
  static final String REINDEX = "zan.reindex";

  /** Applies all fixes of one document; its address is the argument. */
  static final String FIX_ALL = "zan.fixAll";

  static final List<String> ALL = List.of(FIX_ALL, REINDEX);

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
      String uri = argument(asking);
      if (context.documents().get(uri).isPresent()) {
        Spot spot = context.books().spot(uri);
        Asked asked = new Asked(spot, uri, context.translation(spot, uri), cancel);
        List<Edit> edits = QuickFixes.all(asked);
        if (!edits.isEmpty()) {
          var params = new ApplyWorkspaceEditParams(new Edits(context).of(asked, edits));
          context.client().ifPresent(it -> it.applyEdit(params));
        }
      }
    }
    return null;
  }

  private static String argument(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments();
    Object first = arguments == null || arguments.isEmpty() ? "" : arguments.get(0);
    return first instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(first);
  }
}
