package org.zan.dsl.ide.html;

/** Writes HTML: whatever comes from a text is escaped. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element; attributes are names and values in turn, those without a value left out. */
  public Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Closes an element. */
  public Html close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Closes an element behind which a line ends. */
  public Html end(String name) {
    close(name);
    out.append('\n');
    return this;
  }

  /** Words, escaped. */
  public Html text(String words) {
    escape(words);
    return this;
  }

  /** An element with words alone. */
  public Html element(String name, String words, String... attributes) {
    return open(name, attributes).text(words).end(name);
  }

  /** What is HTML or a style sheet already. */
  public Html raw(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(allowed(words, i) ? c : '\ufffd');
      }
    }
  }

  /** Signs that steer, halves of characters and what is no character are not allowed in HTML. */
  private static boolean allowed(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
    }
    boolean steers = c < ' ' && c != '\n' && c != '\t' || c == 0x7f;
    return !steers && c < 0xfffe;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
