package org.zan.interchange.legalize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says of itself: its front matter or the file beside it.
 *
 * @param values by field: a string, a list of strings, or a map of strings by language
 * @param language what the source calls the document's language (a file's name), or the empty
 *     string
 */
record Metadata(Map<String, Object> values, String language) {
  /** Words of the field on one line; of a list the first. Empty where there are none. */
  Optional<String> text(String field) {
    return all(field).stream().findFirst();
  }

  /**
   * All words of the field that are not blank, each on one line; of a map those in the document's
   * language.
   */
  List<String> all(String field) {
    Object value = values.get(field);
    if (value instanceof Map<?, ?> map) {
      value = map.get(language);
    }
    List<?> list =
        value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
    return list.stream()
        .filter(String.class::isInstance)
        .map(word -> oneLine((String) word))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Names of all fields. */
  Set<String> fields() {
    return values.keySet();
  }

  Metadata in(String sourceLanguage) {
    return new Metadata(values, sourceLanguage);
  }

  static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
