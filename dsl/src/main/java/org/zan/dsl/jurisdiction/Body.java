package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who issues acts: the President, a minister.
 *
 * @param code by what kinds name it; where nothing more is laid down, what it is called
 * @param many whether there are many such, each with a name of its own around this one ("Minister
 *     of Justice")
 * @param names what it may be called, by language, the usual name first
 */
public record Body(String code, boolean many, Map<String, List<String>> names) {
  private static final String MANY = "many";

  /** Keeps the names unchangeable. */
  public Body {
    names = Map.copyOf(names);
  }

  /** A body of which nothing more is laid down. */
  static Body named(String name) {
    return new Body(name, false, Map.of());
  }

  /** {@code @body CODE [many] LANG "name" …}. */
  static Body of(FactLine fact) {
    boolean many = fact.word(1).equals(MANY);
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (int i = many ? 2 : 1; i + 1 < fact.words().size(); i += 2) {
      names
          .computeIfAbsent(fact.word(i), language -> new ArrayList<>())
          .add(fact.words().get(i + 1));
    }
    return new Body(fact.word(0), many, names);
  }

  /** Whether it is known what it is called in a language. */
  public boolean isNamed(String language) {
    return names.containsKey(language);
  }

  /** What it is called in a language, in English, or by what kinds name it. */
  public String name(String language) {
    List<String> known = names.getOrDefault(language, names.getOrDefault("en", List.of(code)));
    return known.get(0);
  }

  /** Whether words of a language are a name of it. */
  public boolean is(String words, String language) {
    return names.getOrDefault(language, List.of()).stream()
        .anyMatch(name -> name.equalsIgnoreCase(words.strip()));
  }

  /**
   * Whether words of a language name one of many such bodies: begin or end with its name. Words in
   * other cases of the noun do not: they name somebody who belongs to it.
   */
  public boolean isOneNamed(String words, String language) {
    String small = words.strip().toLowerCase(Locale.ROOT);
    return many
        && names.getOrDefault(language, List.of()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> small.startsWith(name + " ") || small.endsWith(" " + name));
  }
}
