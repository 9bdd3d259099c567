package org.zan.server;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowMessageRequestParams;

/**
 * Says what is missing after a drafter ended the reading of a statute book, and offers to read it.
 * It is not read again by itself: whoever ends a reading wants the computer for something else, and
 * the next key would begin it again.
 */
final class StoppedReading {
  private final Context context;
  private final Consumer<LiveBook> read;

  /**
   * Offers to go on.
   *
   * @param read reads a statute book, where that is still wanted
   */
  StoppedReading(Context context, Consumer<LiveBook> read) {
    this.context = context;
    this.read = read;
  }

  /** Tells of a statute book that is not read to its end, and waits for nobody's choice. */
  void offerToGoOn(LiveBook book) {
    String language = context.settings().language();
    String name = String.valueOf(book.root().getFileName());
    String what = book.isReady() ? "reading-stopped-again" : "reading-stopped";
    MessageActionItem goOn = new MessageActionItem(ServerTexts.of(language, "reading-go-on"));
    ShowMessageRequestParams params = new ShowMessageRequestParams(List.of(goOn));
    params.setType(MessageType.Info);
    params.setMessage(ServerTexts.of(language, what, name));
    context
        .client()
        .ifPresent(client -> client.showMessageRequest(params).thenAccept(it -> chosen(it, book)));
  }

  private void chosen(MessageActionItem choice, LiveBook book) {
    // Nothing where the message was closed; there is but one action.
    if (choice != null) {
      read.accept(book);
    }
  }
}
