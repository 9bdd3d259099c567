package org.zan.dsl.ide.html;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What pages say besides the law's words, in the reader's language. */
final class HtmlWords {
  private final ResourceBundle bundle;

  HtmlWords(String language) {
    this.bundle =
        ResourceBundle.getBundle(
            "org.zan.dsl.ide.html.words",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key, Object... data) {
    String text = bundle.getString(key);
    return data.length == 0 ? text : MessageFormat.format(text, data);
  }
}
