package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the mapping data and what is made of the text that it matches. In the pattern {@code
 * {name}} stands for one or more characters without {@code -} and {@code /}, {@code {name*}} for
 * any characters or none, as few as possible, {@code {name+}} for as much of a word as has no blank
 * and does not end in a full stop or the like. In the template {@code {name}} is filled in.
 */
final class TextPattern {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]+)([*+]?)}");

  private final String prefix;
  private final Pattern pattern;
  private final List<String> names;
  private final String template;

  private TextPattern(String prefix, Pattern pattern, List<String> names, String template) {
    this.prefix = prefix;
    this.pattern = pattern;
    this.names = names;
    this.template = template;
  }

  /** Reads a pattern and its template. */
  static TextPattern of(String source, String template) {
    StringBuilder regex = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher places = PLACE.matcher(source);
    int done = 0;
    String prefix = source;
    while (places.find()) {
      if (names.isEmpty()) {
        prefix = source.substring(0, places.start());
      }
      regex.append(Pattern.quote(source.substring(done, places.start())));
      regex.append(
          switch (places.group(2)) {
            case "*" -> "(.*?)";
            case "+" -> "(\\S*[^\\s.,;:])";
            default -> "([^/-]+)";
          });
      names.add(places.group(1));
      done = places.end();
    }
    regex.append(Pattern.quote(source.substring(done)));
    return new TextPattern(
        prefix, Pattern.compile(regex.toString(), Pattern.DOTALL), List.copyOf(names), template);
  }

  /**
   * Fills the template with what the text holds in the pattern's places.
   *
   * @param others gives what stands for names that the pattern does not have, or null
   * @return empty where the text does not match or a name stays unknown
   */
  Optional<String> apply(String text, Function<String, String> others) {
    if (!text.startsWith(prefix)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    StringBuilder filled = new StringBuilder();
    Matcher places = PLACE.matcher(template);
    int done = 0;
    while (places.find()) {
      String name = places.group(1);
      String value = values.containsKey(name) ? values.get(name) : others.apply(name);
      if (value == null) {
        return Optional.empty();
      }
      filled.append(template, done, places.start()).append(value);
      done = places.end();
    }
    return Optional.of(filled.append(template, done, template.length()).toString());
  }
}
