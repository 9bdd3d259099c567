package org.zan.server;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that the client has open. */
final class Documents {
  private final Map<String, OpenDocument> byKey = new ConcurrentHashMap<>();

  void put(OpenDocument document) {
    byKey.put(Uris.key(document.uri()), document);
  }

  Optional<OpenDocument> get(String uri) {
    return ofKey(Uris.key(uri));
  }

  Optional<OpenDocument> ofKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  void remove(String uri) {
    byKey.remove(Uris.key(uri));
  }

  Collection<OpenDocument> all() {
    return byKey.values();
  }
}
