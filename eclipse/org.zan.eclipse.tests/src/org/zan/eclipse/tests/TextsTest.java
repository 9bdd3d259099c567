package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;

/** The words of the interface in all three languages. */
class TextsTest {
  private static final List<String> LANGUAGES = List.of("", "_ru", "_kk");
  private final Bundle plugin = Platform.getBundle(ZanPlugin.ID);

  @Test
  void messages_are_in_three_languages() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Field field : Messages.class.getFields()) {
      if (field.getType() == String.class && Modifier.isStatic(field.getModifiers())) {
        names.add(field.getName());
      }
    }
    assertFalse(names.isEmpty());
    for (String language : LANGUAGES) {
      assertEquals(names, said("org/zan/eclipse/messages" + language + ".properties"), language);
    }
  }

  @Test
  void the_words_of_each_package_are_in_three_languages() throws Exception {
    List<URL> english =
        Collections.list(plugin.findEntries("/", "messages.properties", true)).stream()
            .filter(it -> !it.getPath().endsWith("/org/zan/eclipse/messages.properties"))
            .toList();
    assertFalse(english.isEmpty());
    for (URL file : english) {
      String folder = file.getPath().replaceFirst(".*(org/zan/eclipse/.*/)messages.*", "$1");
      Class<?> words = plugin.loadClass(folder.replace('/', '.') + "Words");
      Set<String> names = new TreeSet<>();
      Arrays.stream(words.getFields()).map(Field::getName).forEach(names::add);
      for (String language : LANGUAGES) {
        assertEquals(names, said(folder + "messages" + language + ".properties"), folder);
      }
    }
  }

  @Test
  void what_the_manifest_names_is_in_three_languages() throws IOException {
    Set<String> names = new TreeSet<>(List.of("plugin.name", "vendor"));
    try (InputStream in = plugin.getEntry("plugin.xml").openStream()) {
      Matcher name =
          Pattern.compile("\"%([\\w.]+)\"")
              .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    for (String language : LANGUAGES) {
      assertEquals(names, said("plugin" + language + ".properties"), language);
    }
  }

  /** The names of a file's texts, none of which is empty. */
  private Set<String> said(String file) throws IOException {
    URL entry = plugin.getResource(file);
    Properties texts = new Properties();
    try (InputStream in = entry.openStream()) {
      texts.load(in);
    }
    List<String> empty = new ArrayList<>();
    texts.forEach((name, text) -> addIfEmpty(empty, (String) name, (String) text));
    assertEquals(List.of(), empty, file);
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static void addIfEmpty(List<String> empty, String name, String text) {
    if (text.isBlank()) {
      empty.add(name);
    }
  }
}
