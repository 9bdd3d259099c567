package org.zan.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the server says itself, in the client's language; in English where it has none. */
final class ServerTexts {
  private static final String BUNDLE = "org.zan.server.texts";

  private ServerTexts() {}

  static String of(String language, String key, String... arguments) {
    String text = bundle(language).getString(key);
    return arguments.length == 0 ? text : MessageFormat.format(text, (Object[]) arguments);
  }

  /** Whether there is a text of this name. */
  static boolean has(String language, String key) {
    return bundle(language).containsKey(key);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.forLanguageTag(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
