package org.zan.history.log;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.jurisdiction.FactLine;
import org.zan.dsl.norm.ActId;

/**
 * What the header of a text says of whose text it is.
 *
 * @param identity folded identity; empty where it has none
 * @param aliases short names
 * @param language code, or empty
 */
record FileHeader(String identity, List<String> aliases, String language) {
  static final FileHeader NONE = new FileHeader("", List.of(), "");

  static FileHeader of(String text) {
    String identity = "";
    String language = "";
    List<String> aliases = new ArrayList<>();
    for (FactLine fact : FactLine.readAll(lines(text))) {
      switch (fact.name()) {
        case "act", "bill" -> identity = ActId.parse(fact.value()).map(ActId::key).orElse("");
        case "language" -> language = fact.word(0);
        case "alias" -> aliases.add(fact.value());
        default -> {}
      }
    }
    return new FileHeader(identity, List.copyOf(aliases), language);
  }

  /** What tells this text from all others. */
  String key() {
    return identity + " " + language;
  }

  /** The lines before the first one that cannot be in a header. */
  private static String lines(String text) {
    int end = 0;
    while (end < text.length()) {
      char first = text.charAt(end);
      int newline = text.indexOf('\n', end);
      int next = newline < 0 ? text.length() : newline + 1;
      boolean header = Character.isWhitespace(first) || first == '@' || text.startsWith("//", end);
      if (!header) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
