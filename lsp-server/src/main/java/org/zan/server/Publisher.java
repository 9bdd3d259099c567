package org.zan.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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

  /**
   * Sends what was found in a file, unless the text has changed meanwhile: then its turn comes.
   *
   * @param guard held while it is decided, and by who changes texts
   * @param overtaken whether a change waits
   */
  void publish(LiveBook book, String name, Object guard, BooleanSupplier overtaken) {
    String uri = uri(book, name);
    if (uri == null) {
      return;
    }
    String key = Uris.key(uri);
    Optional<OpenDocument> document = context.documents().ofKey(key);
    List<Finding> findings = book.findings(name);
    boolean nothing = findings.isEmpty() && document.isEmpty();
    String mark =
        nothing ? null : book.mark(name) + document.map(it -> "@" + it.version()).orElse("");
    if (Objects.equals(mark, sent.get(key))) {
      return;
    }
    boolean pulls = context.settings().pulls();
    // Worked out before the guard is held, as questions wait for it.
    PublishDiagnosticsParams params =
        pulls
            ? null
            : params(
                uri,
                document,
                context.translation(new Spot(book, name), uri).diagnostics(findings));
    synchronized (guard) {
      if (overtaken.getAsBoolean() || !document.equals(context.documents().ofKey(key))) {
        return;
      }
      if (nothing) {
        sent.remove(key);
      } else {
        sent.put(key, mark);
      }
      news.set(true);
      send(params);
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
        send(params(uri, Optional.empty(), List.of()));
      }
    }
  }

  /** Takes back what was sent of all files of a statute book. */
  void withdraw(LiveBook book) {
    book.names().forEach(name -> book.path(name).ifPresent(path -> withdraw(Uris.of(path))));
  }

  private static PublishDiagnosticsParams params(
      String uri, Optional<OpenDocument> document, List<Diagnostic> diagnostics) {
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, diagnostics);
    document.ifPresent(it -> params.setVersion(it.version()));
    return params;
  }

  private void send(PublishDiagnosticsParams params) {
    if (params != null) {
      context.client().ifPresent(client -> client.publishDiagnostics(params));
    }
  }

  /** Tells a client that asks for findings that there are others. */
  void refresh() {
    if (news.getAndSet(false) && context.settings().pulls()) {
      context.client().ifPresent(LanguageClient::refreshDiagnostics);
    }
  }
}
