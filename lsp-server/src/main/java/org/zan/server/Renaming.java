package org.zan.server;

import java.util.Locale;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.zan.dsl.ide.Rename;

/** Other names for what stands in a document; what cannot be done is refused with its reason. */
final class Renaming {
  private final Context context;

  Renaming(Context context) {
    this.context = context;
  }

  /** What would be renamed. */
  PrepareRenameResult prepare(Asked asked, Position at) {
    return Rename.prepare(asked.view(), asked.file(), asked.offset(at))
        .map(
            it ->
                new PrepareRenameResult(
                    asked.range(it), asked.text().substring(it.offset(), it.end())))
        .orElseThrow(() -> refused(Rename.Refusal.NOTHING));
  }

  /** The changes in all files. */
  WorkspaceEdit to(Asked asked, Position at, String name) {
    String given = name == null ? "" : name.strip();
    Rename.Outcome outcome = Rename.to(asked.view(), asked.file(), asked.offset(at), given);
    if (outcome.refusal() != null) {
      throw refused(outcome.refusal(), given);
    }
    return new Edits(context).of(asked, outcome.edits());
  }

  private ResponseErrorException refused(Rename.Refusal refusal, String... data) {
    String reason =
        ServerTexts.of(
            context.settings().language(),
            "rename-" + refusal.name().toLowerCase(Locale.ROOT),
            data);
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
  }
}
