package org.zan.server;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents of which a client that asks for findings has been told some while it had them open.
 * VS Code's client forgets that when one is closed, and shows what it was told last until a report
 * on the whole statute book says otherwise: also of a file that is gone by then.
 */
final class Pulled {
  private final Map<String, String> byKey = new ConcurrentHashMap<>();

  /** The client is told of findings in a document. */
  void told(String uri) {
    byKey.put(Uris.key(uri), uri);
  }

  /** The addresses, as the client writes them. */
  Collection<String> uris() {
    return byKey.values();
  }
}
