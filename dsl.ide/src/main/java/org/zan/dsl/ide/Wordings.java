package org.zan.dsl.ide;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What editors say to drafters, in their language: {@code wordings.properties} and its sisters. */
final class Wordings {
  private static final ResourceBundle.Control PLAIN =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Wordings(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Wordings in(String language) {
    return new Wordings(
        ResourceBundle.getBundle(
            "org.zan.dsl.ide.wordings", Locale.forLanguageTag(language), PLAIN));
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  String of(String key, Object... data) {
    return data.length == 0
        ? bundle.getString(key)
        : MessageFormat.format(bundle.getString(key), data);
  }
}
