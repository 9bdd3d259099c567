package org.zan.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.StatuteClient;

/** Tells a client that shows live views which texts are others since it was told last. */
final class Changes {
  private final Context context;

  /** By statute book, the files; none for all of them. */
  private final Map<LiveBook, Set<String>> news = new HashMap<>();

  Changes(Context context) {
    this.context = context;
  }

  /** Whether a client says that it wants to be told. */
  static boolean wanted(InitializeParams params) {
    ClientCapabilities client = params.getCapabilities();
    Object experimental = client == null ? null : client.getExperimental();
    return experimental instanceof JsonObject json
        && json.get("zan") instanceof JsonObject zan
        && isTrue(zan.get("changed"));
  }

  private static boolean isTrue(JsonElement value) {
    return value != null
        && value.isJsonPrimitive()
        && value.getAsJsonPrimitive().isBoolean()
        && value.getAsBoolean();
  }

  /** Files of a statute book have been read anew. */
  synchronized void note(LiveBook book, Collection<String> files) {
    if (context.tellsChanges()) {
      Set<String> known = news.get(book);
      if (known == null || !known.isEmpty()) {
        news.computeIfAbsent(book, it -> new LinkedHashSet<>()).addAll(files);
      }
    }
  }

  /** A whole statute book has been read. */
  synchronized void note(LiveBook book) {
    if (context.tellsChanges()) {
      news.put(book, new LinkedHashSet<>());
    }
  }

  /** Tells what was noted. */
  void tell() {
    Map<LiveBook, Set<String>> now;
    synchronized (this) {
      now = new HashMap<>(news);
      news.clear();
    }
    context
        .client()
        .filter(StatuteClient.class::isInstance)
        .map(StatuteClient.class::cast)
        .ifPresent(client -> now.forEach((book, files) -> client.changed(changed(book, files))));
  }

  private Changed changed(LiveBook book, Set<String> files) {
    List<String> uris =
        files.stream().map(file -> uri(book, file)).filter(Objects::nonNull).toList();
    return new Changed(book.root() == null ? null : Uris.of(book.root()), uris);
  }

  /** The address of a file; a text that lies in no statute book has that of its document. */
  private String uri(LiveBook book, String file) {
    return book.root() != null
        ? context.books().uri(book, file, null)
        : context.documents().all().stream()
            .map(OpenDocument::uri)
            .filter(uri -> context.books().spot(uri).book() == book)
            .findFirst()
            .orElse(null);
  }
}
