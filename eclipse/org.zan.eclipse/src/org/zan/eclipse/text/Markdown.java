package org.zan.eclipse.text;

import java.util.regex.Pattern;

/** The Markdown of the server's words as HTML: emphasis, links, lists, quotations, rules. */
final class Markdown {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![*\\w])[*_](\\S(?:.*?\\S)?)[*_](?![*\\w])");
  private static final Pattern STRUCK = Pattern.compile("~~(.+?)~~");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  private Markdown() {}

  static String html(String markdown) {
    StringBuilder html = new StringBuilder();
    for (String block : markdown.strip().split("\n{2,}")) {
      html.append(block(block.strip()));
    }
    return html.toString();
  }

  private static String block(String block) {
    if (block.matches("-{3,}|\\*{3,}|_{3,}")) {
      return "<hr>";
    }
    if (block.startsWith("#")) {
      return "<p><b>" + inline(block.replaceFirst("^#+\\s*", "")) + "</b></p>";
    }
    if (block.startsWith("> ")) {
      return "<blockquote>" + inline(block.replaceAll("(?m)^> ?", "")) + "</blockquote>";
    }
    return "<p>" + inline(block).replaceAll("(?m)^[-*] ", "• ").replace("\n", "<br>") + "</p>";
  }

  private static String inline(String text) {
    String html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    html = CODE.matcher(html).replaceAll("<code>$1</code>");
    html = LINK.matcher(html).replaceAll("<a href=\"$2\">$1</a>");
    html = BOLD.matcher(html).replaceAll("<b>$1</b>");
    html = STRUCK.matcher(html).replaceAll("<s>$1</s>");
    html = ITALIC.matcher(html).replaceAll("<i>$1</i>");
    return ESCAPED.matcher(html).replaceAll("$1");
  }
}
