package org.zan.dsl.lexer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Latin multiplicative adverbs that tell inserted provisions apart, in every language that writes
 * so: 12bis, 12ter.
 */
public final class Adverbs {
  private static final List<String> TENS =
      List.of(
          "bis",
          "ter",
          "quater",
          "quinquies",
          "sexies",
          "septies",
          "octies",
          "novies",
          "decies",
          "undecies",
          "duodecies",
          "terdecies",
          "quaterdecies",
          "quindecies",
          "sexdecies",
          "septdecies",
          "octodecies",
          "novodecies",
          "vicies");
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (int i = 0; i < TENS.size(); i++) {
      VALUES.put(TENS.get(i), i + 2);
    }
    VALUES.put("nonies", VALUES.get("novies"));
    VALUES.put("quinquiesdecies", VALUES.get("quindecies"));
  }

  private Adverbs() {}

  /** How many times the adverb says: 2 for {@code bis}; 0 where the word is none. */
  public static int value(String word) {
    return VALUES.getOrDefault(word, 0);
  }
}
