package org.zan.server;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What editors offer to do at a place, as the protocol's code actions. Where the client can ask
 * again for the one that is chosen, edits are computed only then.
 */
final class CodeActions {
  /** The kinds of all actions, for clients that show them in menus. */
  static final List<String> KINDS =
      List.of(
          CodeActionKind.QuickFix,
          CodeActionKind.RefactorExtract,
          CodeActionKind.RefactorRewrite,
          Refactorings.ORGANISE,
          QuickFixes.FIX_ALL);

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String NUMBER = "number";
  private static final String KIND = "kind";
  private static final String TITLE = "title";
  private static final String VERSION = "version";

  private final Context context;

  CodeActions(Context context) {
    this.context = context;
  }

  List<Either<Command, CodeAction>> of(Asked asked, CodeActionParams params) {
    Range range = params.getRange();
    int from = range == null ? 0 : asked.offset(range.getStart());
    int to = range == null ? 0 : Math.max(from, asked.offset(range.getEnd()));
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    Map<String, Integer> alike = new HashMap<>();
    for (Action action : at(asked, from, to, kind -> wanted(params.getContext(), kind))) {
      int number = alike.merge(action.kind() + action.title(), 1, Integer::sum);
      Chosen chosen = new Chosen(from, to, number);
      if (!context.settings().skills().literals()) {
        if (action.obstacle() == null) {
          actions.add(Either.forLeft(command(asked, action, chosen)));
        }
      } else if (action.obstacle() == null || context.settings().skills().disabled()) {
        actions.add(Either.forRight(action(asked, action, chosen)));
      }
    }
    return actions;
  }

  /** All that can be done with a stretch of a text, of the kinds that are wanted. */
  private List<Action> at(Asked asked, int from, int to, Predicate<String> wanted) {
    String language = context.settings().language();
    List<Action> actions = new ArrayList<>();
    actions.addAll(new QuickFixes(language).of(asked, from, to, wanted));
    actions.addAll(new Refactorings(language).of(asked, from, to, wanted));
    return actions;
  }

  /** Whether the client asks for actions of a kind: for none in particular, it, or one above it. */
  private static boolean wanted(CodeActionContext asked, String kind) {
    List<String> only = asked == null ? null : asked.getOnly();
    return only == null
        || only.stream()
            .anyMatch(it -> kind.equals(it) || kind.startsWith(it + ".") || it.isEmpty());
  }

  /** Where an action is offered, and the how many-th it is there of those alike. */
  private record Chosen(int from, int to, int number) {}

  /** For clients that know commands only: the edit is sent when the command is run. */
  private Command command(Asked asked, Action action, Chosen chosen) {
    return new Command(action.title(), Commands.APPLY, List.of(data(asked, action, chosen)));
  }

  private CodeAction action(Asked asked, Action action, Chosen chosen) {
    CodeAction shown = new CodeAction(action.title());
    shown.setKind(action.kind());
    if (action.about() != null) {
      shown.setIsPreferred(true);
      shown.setDiagnostics(List.of(asked.translation().diagnostic(action.about())));
    }
    if (action.obstacle() != null) {
      shown.setDisabled(new CodeActionDisabled(action.obstacle()));
    } else if (context.settings().skills().lazyEdits()) {
      shown.setData(data(asked, action, chosen));
    } else {
      shown.setEdit(edit(asked, action));
    }
    return shown;
  }

  private WorkspaceEdit edit(Asked asked, Action action) {
    WorkspaceEdit edit = new Edits(context).of(asked, action.edits().get());
    boolean fills =
        action.kind().equals(CodeActionKind.RefactorExtract)
            && context.settings().skills().fillIns();
    return fills ? FillIn.in(edit, asked.uri()) : edit;
  }

  private JsonObject data(Asked asked, Action action, Chosen chosen) {
    JsonObject data = Data.about(asked.uri());
    data.addProperty(FROM, chosen.from());
    data.addProperty(TO, chosen.to());
    data.addProperty(NUMBER, chosen.number());
    data.addProperty(KIND, action.kind());
    data.addProperty(TITLE, action.title());
    data.addProperty(VERSION, version(asked));
    return data;
  }

  private int version(Asked asked) {
    return context.documents().get(asked.uri()).map(OpenDocument::version).orElse(0);
  }

  /** Adds its edit to an action that is chosen; none to one for a text that is no more. */
  CodeAction resolved(Asked asked, CodeAction action) {
    Object data = action.getData();
    int from = Data.number(data, FROM).orElse(0);
    int to = Data.number(data, TO).orElse(0);
    String kind = Data.text(data, KIND).orElse("");
    String title = Data.text(data, TITLE).orElse("");
    boolean same = Data.number(data, VERSION).orElse(0) == version(asked);
    Action chosen =
        at(asked, from, to, kind::equals).stream()
            .filter(
                it ->
                    it.obstacle() == null
                        && same
                        && it.kind().equals(kind)
                        && it.title().equals(title))
            .skip(Math.max(1, Data.number(data, NUMBER).orElse(1)) - 1)
            .findFirst()
            .orElseThrow(this::changed);
    action.setEdit(edit(asked, chosen));
    return action;
  }

  private ResponseErrorException changed() {
    String text = ServerTexts.of(context.settings().language(), "content-modified");
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.ContentModified, text, null));
  }
}
