package org.zan.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.ide.html.Html;

/** Draws into a page. */
final class Svg {
  private static final int LONGEST_LINE = 18;
  private static final double LINE = 16;

  /** From the middle of small letters down to the line on which they stand. */
  private static final double BELOW_MIDDLE = 5;

  private final Html out;

  Svg(Html out) {
    this.out = out;
  }

  /** A number with one digit after the point at most, the same in every language. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? String.valueOf(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  /** Begins a picture that scales with the page. */
  Svg begin(double width, double height, String title, String description) {
    out.open(
        "svg",
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "role",
        "img",
        "aria-labelledby",
        "network-title network-text",
        "xmlns",
        "http://www.w3.org/2000/svg");
    out.element("title", title, "id", "network-title");
    out.element("desc", description, "id", "network-text");
    out.open("defs");
    out.open(
        "marker",
        "id",
        "arrow",
        "viewBox",
        "0 0 10 10",
        "refX",
        "9",
        "refY",
        "5",
        "markerWidth",
        "9",
        "markerHeight",
        "9",
        "markerUnits",
        "userSpaceOnUse",
        "orient",
        "auto");
    out.open("path", "d", "M0 1 10 5 0 9z", "class", "arrow").close("path");
    out.close("marker").end("defs");
    return this;
  }

  void end() {
    out.end("svg");
  }

  /** Words; {@code anchor} is {@code start}, {@code middle} or {@code end}. */
  Svg text(double x, double y, String anchor, String style, String words) {
    out.element(
        "text", words, "x", number(x), "y", number(y), "text-anchor", anchor, "class", style);
    return this;
  }

  /** The name of a row, at its left: in as many lines as it needs, around a height. */
  Svg lines(double right, double middle, String name) {
    List<String> lines = new ArrayList<>();
    String rest = name;
    while (rest.length() > LONGEST_LINE && rest.lastIndexOf(' ', LONGEST_LINE) > 0) {
      int cut = rest.lastIndexOf(' ', LONGEST_LINE);
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut + 1);
    }
    lines.add(rest);
    double first = middle + BELOW_MIDDLE - LINE * (lines.size() - 1) / 2;
    for (int i = 0; i < lines.size(); i++) {
      text(right, first + i * LINE, "end", "row", lines.get(i));
    }
    return this;
  }

  /** A line that may be curved, with what it means. */
  Svg path(String d, String style, double width, double opacity, String title) {
    out.open(
        "path",
        "d",
        d,
        "class",
        style,
        "stroke-width",
        number(width),
        "stroke-opacity",
        String.format(Locale.ROOT, "%.2f", opacity),
        "marker-end",
        "url(#arrow)");
    out.open("title").text(title).close("title");
    out.end("path");
    return this;
  }

  Svg box(double x, double y, double width, double height, String style) {
    out.open(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        "8",
        "class",
        style);
    out.end("rect");
    return this;
  }

  Svg circle(double x, double y, double radius, String style) {
    out.open("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
    out.end("circle");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    out.open(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "class",
        style);
    out.end("line");
    return this;
  }

  /** Begins what belongs together, with words that a pointer shows. */
  Svg group(String title) {
    out.open("g").open("title").text(title).close("title");
    return this;
  }

  void endGroup() {
    out.end("g");
  }
}
