package org.zan.cli.report;

import org.zan.cli.Messages;
import org.zan.dsl.ide.html.Html;

/**
 * A whole statute book: a circle for the acts of each kind and time, as large as they are many; the
 * most frequent citations between them as arcs.
 */
final class MapPicture {
  private static final double LEFT = 200;
  private static final double CELL = 80;
  private static final double ROW = 118;
  private static final double TOP = 74;
  private static final double BOTTOM = 40;
  private static final double LARGEST = 33;
  private static final double SMALLEST = 4;
  private static final double THICKEST = 9;
  private static final double WORDS_FIT = 15;
  private static final double GAP = 3;

  private final Network network;
  private final Messages messages;
  private final int mostActs;

  MapPicture(Network network, Messages messages) {
    this.network = network;
    this.messages = messages;
    this.mostActs = network.nodes().stream().mapToInt(Network.Node::acts).max().orElse(1);
  }

  private static double x(Network.Node node) {
    return LEFT + CELL * (node.column() + 0.5);
  }

  private static double y(Network.Node node) {
    return TOP + ROW * (node.row() + 0.5);
  }

  /** The area, not the radius, is as large as the acts are many: so eyes compare circles. */
  private double radius(Network.Node node) {
    return Math.max(SMALLEST, LARGEST * Math.sqrt((double) node.acts() / mostActs));
  }

  void draw(Html page) {
    Svg svg = new Svg(page);
    double width = LEFT + CELL * network.columns().size() + 20;
    double height = TOP + ROW * network.rows().size() + BOTTOM;
    svg.begin(
        width,
        height,
        messages.get("report.network"),
        messages.get(
            "report.network.map", network.citations(), network.drawn(), network.edges().size()));
    grid(svg, width, height);
    edges(svg);
    nodes(svg);
    svg.end();
  }

  private void grid(Svg svg, double width, double height) {
    for (int column = 0; column < network.columns().size(); column++) {
      double middle = LEFT + CELL * (column + 0.5);
      svg.line(middle, TOP, middle, height - BOTTOM, "grid");
      svg.text(middle, height - BOTTOM + 22, "middle", "axis", network.columns().get(column));
    }
    for (int row = 0; row < network.rows().size(); row++) {
      double middle = TOP + ROW * (row + 0.5);
      svg.line(LEFT - 8, middle, width - 10, middle, "grid");
      svg.lines(LEFT - 18, middle, network.rows().get(row));
    }
  }

  /** The strongest last, so that they lie above the others. */
  private void edges(Svg svg) {
    int most = network.edges().stream().mapToInt(Network.Edge::citations).max().orElse(1);
    for (int i = network.edges().size() - 1; i >= 0; i--) {
      Network.Edge edge = network.edges().get(i);
      double share = Math.sqrt((double) edge.citations() / most);
      svg.path(
          arc(network.nodes().get(edge.from()), network.nodes().get(edge.to())),
          "edge",
          1 + (THICKEST - 1) * share,
          0.22 + 0.5 * share,
          title(edge));
    }
  }

  /** From rim to rim. In one row the arc is above it, higher for what is farther away. */
  private String arc(Network.Node from, Network.Node to) {
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    double distance = Math.hypot(dx, dy);
    double lift = dy == 0 ? Math.min(ROW * 0.95, 26 + distance * 0.22) : distance * 0.14;
    // Control point: beside the middle, on the upper or left side.
    double side = dx <= 0 ? 1 : -1;
    double cx = (x(from) + x(to)) / 2 + (dy == 0 ? 0 : side * dy / distance * lift);
    double cy = (y(from) + y(to)) / 2 - (dy == 0 ? lift * 1.5 : side * dx / distance * lift);
    double[] start = rim(from, cx, cy);
    double[] end = rim(to, cx, cy);
    return "M"
        + Svg.number(start[0])
        + " "
        + Svg.number(start[1])
        + "Q"
        + Svg.number(cx)
        + " "
        + Svg.number(cy)
        + " "
        + Svg.number(end[0])
        + " "
        + Svg.number(end[1]);
  }

  private double[] rim(Network.Node node, double towardsX, double towardsY) {
    double dx = towardsX - x(node);
    double dy = towardsY - y(node);
    double reach = (radius(node) + GAP) / Math.max(1, Math.hypot(dx, dy));
    return new double[] {x(node) + dx * reach, y(node) + dy * reach};
  }

  private void nodes(Svg svg) {
    for (Network.Node node : network.nodes()) {
      double radius = radius(node);
      svg.group(node.title() + ": " + messages.number(node.acts()));
      svg.circle(x(node), y(node), radius, "node");
      boolean fits = radius >= WORDS_FIT;
      svg.text(
          x(node),
          y(node) + (fits ? 4 : radius + 13),
          "middle",
          fits ? "count" : "count small",
          messages.number(node.acts()));
      svg.endGroup();
    }
  }

  private String title(Network.Edge edge) {
    return network.nodes().get(edge.from()).title()
        + " → "
        + network.nodes().get(edge.to()).title()
        + ": "
        + messages.number(edge.citations());
  }
}
