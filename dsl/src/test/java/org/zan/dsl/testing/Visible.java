package org.zan.dsl.testing;

import java.util.Map;

/**
 * Writes characters that an editor hides or changes as words in angle quotes, so that they survive
 * in a test's document: {@code ‹TAB›}, {@code ‹CR›}, {@code ‹NBSP›}, {@code ‹BOM›}, {@code ‹NUL›},
 * {@code ‹FF›} and {@code ‹HALF›} (half of a surrogate pair); {@code ‹SP›} is a blank that would be
 * lost at the end of a line.
 */
public final class Visible {
  private static final Map<Character, String> NAMES =
      Map.of(
          '\t', "‹TAB›",
          '\r', "‹CR›",
          '\u00A0', "‹NBSP›",
          '\uFEFF', "‹BOM›",
          '\0', "‹NUL›",
          '\f', "‹FF›",
          '\uD800', "‹HALF›");

  private Visible() {}

  /** Puts the characters in the place of their names. */
  public static String decode(String text) {
    String decoded = text;
    for (Map.Entry<Character, String> name : NAMES.entrySet()) {
      decoded = decoded.replace(name.getValue(), name.getKey().toString());
    }
    return decoded.replace("‹SP›", " ");
  }

  /** Puts the names in the place of the characters. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String name = NAMES.get(text.charAt(i));
      if (name == null) {
        encoded.append(text.charAt(i));
      } else {
        encoded.append(name);
      }
    }
    return encoded.toString();
  }
}
