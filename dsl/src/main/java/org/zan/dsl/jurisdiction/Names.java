package org.zan.dsl.jurisdiction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What something is called: {@code kk "…" ru "…"} in each language, or words that are the same in
 * all.
 */
public final class Names {
  private static final Pattern BY_LANGUAGE =
      Pattern.compile("(?:[a-z]{2,3}\\s+\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+");

  private final Map<String, String> byLanguage;
  private final String words;

  private Names(Map<String, String> byLanguage, String words) {
    this.byLanguage = Collections.unmodifiableMap(byLanguage);
    this.words = words;
  }

  /** Reads what a fact says. */
  public static Names of(FactLine fact) {
    Map<String, String> names = new LinkedHashMap<>();
    if (!BY_LANGUAGE.matcher(fact.value()).matches()) {
      return new Names(names, fact.value());
    }
    List<String> words = fact.words();
    for (int i = 0; i + 1 < words.size(); i += 2) {
      names.putIfAbsent(words.get(i), words.get(i + 1));
    }
    return new Names(names, words.get(1));
  }

  /** The name in a language; where it has none there, the first one. */
  public String in(String language) {
    return byLanguage.getOrDefault(language, words);
  }
}
