package org.zan.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells the client when what it shows in documents that nobody typed in may be another: colours of
 * references, lenses and hints. It asks again by itself only for the document that it changed.
 */
final class Views {
  /** What a client can be told to ask for again. */
  enum View {
    /** Semantic tokens. */
    COLOURS,
    /** Code lenses. */
    LENSES,
    /** Inlay hints. */
    HINTS
  }

  private final Context context;
  private final Set<String> typed = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean others = new AtomicBoolean();

  Views(Context context) {
    this.context = context;
  }

  /** The client has changed a document, and asks again for it. */
  void typed(String uri) {
    typed.add(Uris.key(uri));
  }

  /** What documents cite, or who cites them, may be another. */
  void changed() {
    others.set(true);
  }

  /** What an open document cites may be another; one that the client has changed counts not. */
  void changed(String uri) {
    if (!typed.remove(Uris.key(uri))) {
      others.set(true);
    }
  }

  /** Tells the client, if anything is another since it was told last. */
  void refresh() {
    if (!others.getAndSet(false)) {
      return;
    }
    Set<View> known = context.settings().skills().refreshes();
    context
        .client()
        .ifPresent(
            client -> {
              if (known.contains(View.COLOURS)) {
                client.refreshSemanticTokens();
              }
              if (known.contains(View.LENSES)) {
                client.refreshCodeLenses();
              }
              if (known.contains(View.HINTS)) {
                client.refreshInlayHints();
              }
            });
  }
}
