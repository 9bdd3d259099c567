package org.zan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws what a terminal shows as an SVG: the text as it is, with the colours of its escape
 * sequences.
 */
final class AnsiPicture {
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([0-9;]*)m");
  private static final double WIDTH = 8.4;
  private static final int HEIGHT = 20;
  private static final int MARGIN = 18;
  private static final int BAR = 34;
  private static final String[] COLOURS = {
    "#8b949e", "#ff7b72", "#7ee787", "#e3b341", "#79c0ff", "#d2a8ff", "#76e3ea", "#e6edf3"
  };

  private AnsiPicture() {}

  /**
   * Draws.
   *
   * @param command the command as it was typed
   * @param output what it printed, with escape sequences
   */
  static String svg(String command, String output) {
    List<String> lines = new ArrayList<>(List.of("\u001b[2m$\u001b[0m " + command));
    lines.addAll(List.of(output.stripTrailing().split("\n", -1)));
    int columns =
        lines.stream()
            .mapToInt(line -> SEQUENCE.matcher(line).replaceAll("").length())
            .max()
            .orElse(80);
    int width = (int) (columns * WIDTH) + 2 * MARGIN;
    int height = lines.size() * HEIGHT + MARGIN + BAR;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append(
            "\" font-family=\"ui-monospace, DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\">\n")
        .append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#0d1117\"/>\n");
    for (int i = 0; i < 3; i++) {
      svg.append("<circle cx=\"")
          .append(MARGIN + i * 20)
          .append("\" cy=\"17\" r=\"6\" fill=\"#30363d\"/>\n");
    }
    for (int i = 0; i < lines.size(); i++) {
      svg.append("<text x=\"")
          .append(MARGIN)
          .append("\" y=\"")
          .append(BAR + HEIGHT * (i + 1) - 5)
          .append("\" xml:space=\"preserve\" fill=\"#e6edf3\">")
          .append(spans(lines.get(i)))
          .append("</text>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static String spans(String line) {
    StringBuilder spans = new StringBuilder();
    Matcher matcher = SEQUENCE.matcher(line);
    String style = "";
    int at = 0;
    while (matcher.find()) {
      span(line.substring(at, matcher.start()), style, spans);
      style = style(style, matcher.group(1));
      at = matcher.end();
    }
    span(line.substring(at), style, spans);
    return spans.toString();
  }

  private static String style(String before, String codes) {
    String style = before;
    for (String code : codes.split(";")) {
      int number = code.isEmpty() ? 0 : Integer.parseInt(code);
      if (number == 0) {
        style = "";
      } else if (number == 1) {
        style += " font-weight=\"bold\"";
      } else if (number == 2) {
        style += " fill-opacity=\"0.6\"";
      } else if (number >= 30 && number <= 37 || number >= 90 && number <= 97) {
        style = style.replaceAll(" fill=\"[^\"]*\"", "") + " fill=\"" + COLOURS[number % 10] + "\"";
      }
    }
    return style;
  }

  private static void span(String text, String style, StringBuilder spans) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    if (!text.isEmpty()) {
      spans.append(style.isEmpty() ? escaped : "<tspan" + style + ">" + escaped + "</tspan>");
    }
  }
}
