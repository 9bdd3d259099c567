package org.zan.server;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.zan.dsl.ide.Range;
import org.zan.dsl.ide.Rename;

/** Other names for what stands in a document; what cannot be done is refused with its reason. */
final class Renaming {
  private static final int MOST_NAMED = 5;

  private final Context context;

  Renaming(Context context) {
    this.context = context;
  }

  /** What would be renamed, and its name: of a term its dictionary form. */
  PrepareRenameResult prepare(Asked asked, Position at) {
    int offset = asked.offset(at);
    Optional<Range> range = Rename.prepare(asked.view(), asked.file(), offset);
    Optional<String> name = Rename.name(asked.view(), asked.file(), offset);
    if (range.isEmpty() || name.isEmpty()) {
      throw refused(Rename.Refusal.NOTHING);
    }
    return new PrepareRenameResult(asked.range(range.get()), name.get());
  }

  /** The changes in all files. What has to stay as it is, the client is told. */
  WorkspaceEdit to(Asked asked, Position at, String name) {
    String given = name == null ? "" : name.strip();
    Rename.Outcome outcome = Rename.to(asked.view(), asked.file(), asked.offset(at), given);
    if (outcome.refusal() != null) {
      throw refused(outcome.refusal(), given);
    }
    if (!outcome.left().isEmpty()) {
      String places =
          outcome.left().stream()
              .limit(MOST_NAMED)
              .map(it -> it.file() + ":" + (asked.range(it).getStart().getLine() + 1))
              .collect(Collectors.joining(", "));
      String count = String.valueOf(outcome.left().size());
      String text = ServerTexts.of(context.settings().language(), "rename-left", count, places);
      context
          .client()
          .ifPresent(it -> it.showMessage(new MessageParams(MessageType.Warning, text)));
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
