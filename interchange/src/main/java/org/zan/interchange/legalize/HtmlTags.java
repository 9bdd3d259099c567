package org.zan.interchange.legalize;

import java.util.Map;
import java.util.Set;

/**
 * The HTML that Markdown documents of law hold: tags without words of their own, and named
 * characters.
 */
final class HtmlTags {
  private static final Set<String> KNOWN =
      Set.of(
          "sup", "sub", "br", "a", "b", "strong", "i", "em", "u", "s", "span", "p", "div", "small",
          "font", "center", "ins", "del");

  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "laquo",
          "«", "raquo", "»", "shy", "\u00ad");

  private HtmlTags() {}

  /**
   * The tag's name, with a slash before it if it closes; the empty string where what stands in the
   * brackets is no known tag. Tags are in small letters, and an anchor has attributes: {@code <A>}
   * is text.
   */
  static String name(String inside) {
    int end = inside.startsWith("/") ? 1 : 0;
    while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    String name = inside.substring(0, end);
    boolean bare = end == inside.length();
    boolean ended = bare || Character.isWhitespace(inside.charAt(end)) || inside.charAt(end) == '/';
    boolean known = KNOWN.contains(name.startsWith("/") ? name.substring(1) : name);
    return ended && known && !(bare && name.equals("a")) ? name : "";
  }

  /** The characters that the entity stands for, or null. */
  static String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.get(name);
    }
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.substring(hexadecimal ? 2 : 1);
    if (!digits.matches(hexadecimal ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
      return null;
    }
    int code = Integer.parseInt(digits, hexadecimal ? 16 : 10);
    return Character.isDefined(code)
            && !Character.isISOControl(code)
            && Character.getType(code) != Character.SURROGATE
        ? Character.toString(code)
        : null;
  }
}
