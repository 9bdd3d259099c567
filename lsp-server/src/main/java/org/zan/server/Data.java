package org.zan.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** What an answer carries for the question that completes it; clients send it back untouched. */
final class Data {
  private static final String URI = "uri";

  private Data() {}

  /** Data about a document. */
  static JsonObject about(String uri) {
    JsonObject data = new JsonObject();
    data.addProperty(URI, uri);
    return data;
  }

  /** The document that data is about; null where it is about none. */
  static TextDocumentIdentifier document(Object data) {
    return text(data, URI).map(TextDocumentIdentifier::new).orElse(null);
  }

  /** A text in it. */
  static Optional<String> text(Object data, String name) {
    return element(data, name).map(JsonElement::getAsString);
  }

  /** A number in it. */
  static Optional<Integer> number(Object data, String name) {
    return element(data, name)
        .filter(it -> it.getAsJsonPrimitive().isNumber())
        .map(JsonElement::getAsInt);
  }

  private static Optional<JsonElement> element(Object data, String name) {
    return data instanceof JsonObject json
        ? Optional.ofNullable(json.get(name)).filter(JsonElement::isJsonPrimitive)
        : Optional.empty();
  }
}
