package org.zan.server;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The tokens that the client has of each open document, so that only what has changed is sent. Most
 * of the numbers take one byte.
 */
final class KeptTokens {
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;

  private record Kept(String id, byte[] packed) {}

  private final Map<String, Kept> byKey = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();

  /** Keeps what the client is told of a document, under an id that it is told too. */
  SemanticTokens keep(String uri, SemanticTokens tokens) {
    String id = String.valueOf(ids.incrementAndGet());
    byKey.put(Uris.key(uri), new Kept(id, packed(tokens.getData())));
    tokens.setResultId(id);
    return tokens;
  }

  /** What has changed since an answer that the client has; everything where that is not kept. */
  Either<SemanticTokens, SemanticTokensDelta> since(String id, String uri, SemanticTokens tokens) {
    Kept before = byKey.get(Uris.key(uri));
    SemanticTokens now = keep(uri, tokens);
    if (before == null || !before.id().equals(id)) {
      return Either.forLeft(now);
    }
    List<SemanticTokensEdit> edits = edits(unpacked(before.packed()), now.getData());
    return Either.forRight(new SemanticTokensDelta(edits, now.getResultId()));
  }

  /** Forgets a document that is closed. */
  void forget(String uri) {
    byKey.remove(Uris.key(uri));
  }

  /** One edit: drafters change one place at a time. Positions are relative, so the rest stays. */
  private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
    int most = Math.min(before.size(), now.size());
    int start = 0;
    while (start < most && before.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    if (start == before.size() && start == now.size()) {
      return List.of();
    }
    return List.of(
        new SemanticTokensEdit(
            start, before.size() - end - start, now.subList(start, now.size() - end)));
  }

  private static byte[] packed(List<Integer> data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(data.size() + data.size() / 8);
    for (int number : data) {
      int rest = number;
      while ((rest & ~SEVEN_BITS) != 0) {
        bytes.write(rest & SEVEN_BITS | MORE);
        rest >>>= 7;
      }
      bytes.write(rest);
    }
    return bytes.toByteArray();
  }

  private static List<Integer> unpacked(byte[] bytes) {
    List<Integer> data = new ArrayList<>(bytes.length);
    int number = 0;
    int shift = 0;
    for (byte each : bytes) {
      number |= (each & SEVEN_BITS) << shift;
      shift += 7;
      if ((each & MORE) == 0) {
        data.add(number);
        number = 0;
        shift = 0;
      }
    }
    return data;
  }
}
