package org.zan.cli;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.zan.dsl.check.Severity;

/**
 * The command's texts in one language, from {@code messages*.properties}.
 *
 * <p>The properties are in UTF-8. A text with arguments is a {@link MessageFormat} pattern, one
 * without is taken as it stands. What a language lacks is shown in English.
 */
public final class Messages {
  private static final String BUNDLE = "org.zan.cli.messages";

  /** Codes of the languages that the command speaks; the first is the one for everybody else. */
  public static final List<String> LANGUAGES =
      List.of(bundle("").getString("languages").split(" "));

  private final String language;
  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(String language) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language);
    this.bundle = bundle(language);
  }

  /** The texts in the given language, or in English if the command does not speak it. */
  public static Messages in(String language) {
    return new Messages(LANGUAGES.contains(language) ? language : LANGUAGES.get(0));
  }

  private static ResourceBundle bundle(String language) {
    Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), noFallback);
  }

  /** The code of the language, such as {@code kk}. */
  public String language() {
    return language;
  }

  /** For the numbers and dates of this language. */
  public Locale locale() {
    return locale;
  }

  /** The text with this key, its arguments filled in. */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** The word for a severity, as people of this language say it; settings have the English one. */
  public String severity(Severity severity) {
    return bundle.getString("severity." + severity.word());
  }

  /**
   * The spaces that bring the word for a severity to the width of the longest one, and two more.
   */
  public String afterSeverity(Severity severity) {
    int width =
        Arrays.stream(Severity.values()).mapToInt(each -> severity(each).length()).max().orElse(0);
    return " ".repeat(width - severity(severity).length() + 2);
  }

  /** A number as this language writes it. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  ResourceBundle bundle() {
    return bundle;
  }
}
