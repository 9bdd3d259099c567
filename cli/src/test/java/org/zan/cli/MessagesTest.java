package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern PLACE =
      Pattern.compile("\\{\\d+[^}]*}|%n|%s|\\$\\{[^}]+}|--[a-z-]+|ZAN_\\w+");

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void everyLanguageSaysTheSame(String language) throws IOException {
    Properties english = load("messages.properties");
    Properties other = load("messages_" + language + ".properties");
    Set<String> keys = new TreeSet<>(english.stringPropertyNames());
    keys.remove("languages");
    assertEquals(keys, new TreeSet<>(other.stringPropertyNames()));
    for (String key : keys) {
      assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), key);
      assertFalse(other.getProperty(key).isBlank(), key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_ru", "messages_kk"})
  void anApostropheInAPatternIsDoubled(String bundle) throws IOException {
    Properties texts = load(bundle + ".properties");
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      if (text.contains("{0}")) {
        assertFalse(text.replace("''", "").contains("'"), key + ": " + text);
      }
    }
  }

  @Test
  void aLanguageThatIsNotSpokenGivesWayToEnglish() {
    assertEquals("en", Messages.in("fr").language());
    assertEquals("en", Messages.in("").language());
    assertEquals("kk", Messages.in("kk").language());
  }

  /** What must stand in every translation: arguments, line ends, options and variables. */
  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (var in = Messages.class.getResourceAsStream(name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
