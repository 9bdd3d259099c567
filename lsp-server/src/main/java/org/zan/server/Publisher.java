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
  /** What the client has of a document: whose findings, and their mark. */
  private record Sent(LiveBook book, String mark) {}

  private final Context context;

  /** By the key of its address. */
  private final Map<String, Sent> sent = new ConcurrentHashMap<>();

  private final AtomicBoolean news = new AtomicBoolean();

  Publisher(Context context) {
    this.context = context;
  }

  /**
   * Sends what was found in a file, unless the text has changed meanwhile: then its turn comes.
   *
   * @param guard held while it is decided, and by who changes texts; one thread publishes, so that
   *     what is sent first comes first
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
    String version = document.map(it -> "@" + it.version()).orElse("");
    Sent now = nothing ? null : new Sent(book, book.mark(name, findings) + version);
    if (Objects.equals(now, sent.get(key))) {
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
        sent.put(key, now);
      }
      news.set(true);
    }
    // Not while it is held: writing hundreds of findings takes longer than most answers.
    send(params);
  }

  private String uri(LiveBook book, String name) {
    Optional<Path> path = book.path(name);
    if (path.isPresent()) {
      // A file may belong to another statute book meanwhile, which tells of it.
      boolean others =
          context.books().among(path.get()).filter(spot -> spot.book() != book).isPresent();
      return others ? null : context.books().uri(book, name, null);
    }
    return context.documents().all().stream()
        .map(OpenDocument::uri)
        .filter(uri -> context.books().spot(uri).book() == book)
        .findFirst()
        .orElse(null);
  }

  /** The names of files of a statute book of which the client has something. */
  List<String> sent(LiveBook book) {
    String folder = book.root().toString();
    return sent.keySet().stream()
        .filter(key -> key.startsWith(folder))
        .flatMap(key -> book.name(Path.of(key)).stream())
        .toList();
  }

  /** Takes back what was sent of a document that is no more. */
  void withdraw(String uri) {
    if (sent.remove(Uris.key(uri)) != null) {
      sendNothing(uri);
    }
  }

  /** Takes back what a statute book found, but for what another has found there by now. */
  void withdraw(LiveBook book) {
    for (String name : sent(book)) {
      String uri = context.books().uri(book, name, null);
      Sent last = sent.get(Uris.key(uri));
      if (last != null && last.book() == book && sent.remove(Uris.key(uri), last)) {
        sendNothing(uri);
      }
    }
  }

  private void sendNothing(String uri) {
    news.set(true);
    if (!context.settings().pulls()) {
      send(params(uri, Optional.empty(), List.of()));
    }
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
