package org.zan.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.zan.dsl.check.Finding;

/**
 * Sends findings to the client, or tells it to ask for them, as it prefers. What it has already is
 * not sent again.
 */
final class Publisher {
  private final Context context;

  /** By the key of its address, the mark of what the client has. */
  private final Map<String, String> sent = new ConcurrentHashMap<>();

  private final AtomicBoolean news = new AtomicBoolean();

  Publisher(Context context) {
    this.context = context;
  }

  /** Sends what was found in a file. */
  void publish(LiveBook book, String name) {
    String uri = uri(book, name);
    if (uri == null) {
      return;
    }
    String key = Uris.key(uri);
    Optional<OpenDocument> document = context.documents().ofKey(key);
    List<Finding> findings = book.findings(name);
    String mark = book.mark(name) + document.map(it -> "@" + it.version()).orElse("");
    boolean nothing = findings.isEmpty() && document.isEmpty();
    String before = nothing ? sent.remove(key) : sent.put(key, mark);
    if (mark.equals(before) || before == null && nothing) {
      return;
    }
    news.set(true);
    if (!context.settings().pulls()) {
      Translation translation = context.translation(new Spot(book, name), uri);
      send(uri, document, translation.diagnostics(findings));
    }
  }

  private String uri(LiveBook book, String name) {
    Optional<Path> path = book.path(name);
    if (path.isPresent()) {
      return context.books().uri(book, name, null);
    }
    return context.documents().all().stream()
        .map(OpenDocument::uri)
        .filter(uri -> context.books().spot(uri).book() == book)
        .findFirst()
        .orElse(null);
  }

  /** Takes back what was sent of a document that is no more. */
  void withdraw(String uri) {
    if (sent.remove(Uris.key(uri)) != null) {
      news.set(true);
      if (!context.settings().pulls()) {
        send(uri, Optional.empty(), List.of());
      }
    }
  }

  /** Takes back what was sent of all files of a statute book. */
  void withdraw(LiveBook book) {
    book.names().forEach(name -> book.path(name).ifPresent(path -> withdraw(Uris.of(path))));
  }

  private void send(String uri, Optional<OpenDocument> document, List<Diagnostic> diagnostics) {
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, diagnostics);
    document.ifPresent(it -> params.setVersion(it.version()));
    context.client().ifPresent(client -> client.publishDiagnostics(params));
  }

  /** Tells a client that asks for findings that there are others. */
  void refresh() {
    if (news.getAndSet(false) && context.settings().pulls()) {
      context.client().ifPresent(LanguageClient::refreshDiagnostics);
    }
  }
}
