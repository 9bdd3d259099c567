package org.zan.server;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.zan.history.HistoryFailure;
import org.zan.server.protocol.Refusal;

/** Errors that say to drafters why there is no answer, and to clients by a stable name. */
final class Refusals {
  /** The message for reasons that have none of their own. */
  private static final String OTHER = "refused-unreadable-history";

  private final String language;

  Refusals(Context context) {
    this.language = context.settings().language();
  }

  /** A refusal; its message is called {@code refused-REASON}. */
  ResponseErrorException of(String reason, String... data) {
    return error(reason, ServerTexts.of(language, "refused-" + reason, data));
  }

  /** That the history cannot be read. */
  ResponseErrorException of(HistoryFailure failure) {
    String reason = failure.reason().key().replace("history.", "");
    String[] data = failure.data().toArray(String[]::new);
    String key = "refused-" + reason;
    return error(
        reason,
        ServerTexts.has(language, key)
            ? ServerTexts.of(language, key, data)
            : ServerTexts.of(language, OTHER, failure.getMessage()));
  }

  private static ResponseErrorException error(String reason, String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, message, new Refusal(reason)));
  }
}
