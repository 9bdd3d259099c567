package org.zan.server;

import java.util.Optional;
import org.eclipse.lsp4j.services.LanguageClient;

/** What all parts of one server share. */
final class Context {
  private final Documents documents = new Documents();
  private final Books books = new Books(documents);
  private final Pulled pulled = new Pulled();
  private volatile Settings settings = Settings.NONE;
  private volatile LanguageClient client;
  private volatile boolean tellsChanges;

  Documents documents() {
    return documents;
  }

  Books books() {
    return books;
  }

  /** What a client that asks for findings has been told of. */
  Pulled pulled() {
    return pulled;
  }

  Settings settings() {
    return settings;
  }

  void settings(Settings agreed) {
    settings = agreed;
  }

  Optional<LanguageClient> client() {
    return Optional.ofNullable(client);
  }

  void client(LanguageClient connected) {
    client = connected;
  }

  /** Whether the client wants to be told of all changes. */
  boolean tellsChanges() {
    return tellsChanges;
  }

  void tellsChanges(boolean wanted) {
    tellsChanges = wanted;
  }

  Translation translation(Spot spot, String uri) {
    return new Translation(documents, books, settings, spot, uri);
  }
}
