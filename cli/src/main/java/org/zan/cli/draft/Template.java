package org.zan.cli.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Texts that new files begin with, from the resources {@code templates/}. */
final class Template {
  private static final String FOLDER = "/org/zan/cli/templates/";
  private static final String FALLBACK = "en";

  private Template() {}

  /** The template of a name in a language, or in English. */
  static String in(String language, String name, String ending, Map<String, String> words) {
    String file = name + "." + language + ending;
    boolean spoken = Template.class.getResource(FOLDER + file) != null;
    return of(spoken ? file : name + "." + FALLBACK + ending, words);
  }

  /** A template with its words filled in. */
  static String of(String file, Map<String, String> words) {
    String text = read(file);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{{" + word.getKey() + "}}", word.getValue());
    }
    return text;
  }

  private static String read(String file) {
    try (InputStream in = Template.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
