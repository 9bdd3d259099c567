package org.zan.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.cli.Messages;
import org.zan.cli.output.Glyphs;
import org.zan.dsl.ide.html.Html;

/**
 * A few acts, each in a box, in a row for each kind, the highest above; a line leads from who cites
 * to who is cited.
 */
final class ActsPicture {
  private static final int PER_LINE = 5;
  private static final double LEFT = 190;
  private static final double BOX = 170;
  private static final double HEIGHT = 46;
  private static final double GAP_X = 26;
  private static final double GAP_Y = 64;
  private static final double MARGIN = 40;
  private static final double THICKEST = 5;
  private static final int LONGEST_NAME = 18;
  private static final int LONGEST_TITLE = 22;

  private final Network network;
  private final Messages messages;
  private final List<Double> x = new ArrayList<>();
  private final List<Double> y = new ArrayList<>();
  private final List<Integer> lineOfRow = new ArrayList<>();
  private double height;

  ActsPicture(Network network, Messages messages) {
    this.network = network;
    this.messages = messages;
    place();
  }

  private void place() {
    List<Integer> inLine = new ArrayList<>();
    for (int row = 0; row < network.rows().size(); row++) {
      int its = row;
      int left = (int) network.nodes().stream().filter(node -> node.row() == its).count();
      lineOfRow.add(inLine.size());
      for (; left > 0; left -= PER_LINE) {
        inLine.add(Math.min(left, PER_LINE));
      }
    }
    for (Network.Node node : network.nodes()) {
      int line = lineOfRow.get(node.row()) + node.column() / PER_LINE;
      int free = PER_LINE - inLine.get(line);
      // In the middle, but lines with room stand beside each other, so that citations pass by.
      double shift = free < 2 ? 0 : line % 3 - 1;
      x.add(LEFT + (free / 2.0 + shift + node.column() % PER_LINE) * (BOX + GAP_X));
      y.add(MARGIN + line * (HEIGHT + GAP_Y));
    }
    height = MARGIN + inLine.size() * (HEIGHT + GAP_Y) - GAP_Y + MARGIN;
  }

  void draw(Html page) {
    Svg svg = new Svg(page);
    double width = LEFT + PER_LINE * (BOX + GAP_X) + MARGIN - GAP_X;
    svg.begin(
        width,
        height,
        messages.get("report.network"),
        messages.get("report.network.acts", network.nodes().size(), network.citations()));
    for (int row = 0; row < network.rows().size(); row++) {
      double top = MARGIN + lineOfRow.get(row) * (HEIGHT + GAP_Y);
      svg.lines(LEFT - 22, top + HEIGHT / 2, network.rows().get(row));
    }
    edges(svg);
    nodes(svg);
    svg.end();
  }

  private void nodes(Svg svg) {
    for (int i = 0; i < network.nodes().size(); i++) {
      Network.Node node = network.nodes().get(i);
      double middle = x.get(i) + BOX / 2;
      svg.group(node.title());
      svg.box(x.get(i), y.get(i), BOX, HEIGHT, node.subject() ? "node subject" : "node");
      svg.text(middle, y.get(i) + 19, "middle", "name", cut(node.name(), LONGEST_NAME));
      svg.text(middle, y.get(i) + 36, "middle", "what", cut(node.title(), LONGEST_TITLE));
      svg.endGroup();
    }
  }

  /** Where on the upper or lower side of its box an edge begins or ends. */
  private record End(int edge, int node, boolean top, double other) {}

  private void edges(Svg svg) {
    int most = network.edges().stream().mapToInt(Network.Edge::citations).max().orElse(1);
    Map<Integer, double[]> ports = ports();
    for (int i = 0; i < network.edges().size(); i++) {
      Network.Edge edge = network.edges().get(i);
      double[] port = ports.get(i);
      double fromY = y.get(edge.from()) + (startsAtTop(edge) ? 0 : HEIGHT);
      double toY = y.get(edge.to()) + (endsAtTop(edge) ? 0 : HEIGHT);
      double bend = Math.max(GAP_Y * 0.6, Math.abs(toY - fromY) * 0.45);
      double first = fromY + (startsAtTop(edge) ? -bend : bend);
      double second = toY + (endsAtTop(edge) ? -bend : bend);
      String d =
          "M"
              + Svg.number(port[0])
              + " "
              + Svg.number(fromY)
              + "C"
              + Svg.number(port[0])
              + " "
              + Svg.number(first)
              + " "
              + Svg.number(port[1])
              + " "
              + Svg.number(second)
              + " "
              + Svg.number(port[1])
              + " "
              + Svg.number(toY);
      double share = Math.sqrt((double) edge.citations() / most);
      svg.path(d, "edge", 1.2 + (THICKEST - 1.2) * share, 0.45 + 0.45 * share, title(edge));
    }
  }

  private boolean startsAtTop(Network.Edge edge) {
    return y.get(edge.to()) <= y.get(edge.from());
  }

  private boolean endsAtTop(Network.Edge edge) {
    return y.get(edge.to()) >= y.get(edge.from());
  }

  /** Spreads the ends along the sides of the boxes, in the order of where they come from. */
  private Map<Integer, double[]> ports() {
    Map<Integer, double[]> ports = new HashMap<>();
    Map<String, List<End>> sides = new HashMap<>();
    for (int i = 0; i < network.edges().size(); i++) {
      Network.Edge edge = network.edges().get(i);
      ports.put(i, new double[2]);
      End from = new End(i, edge.from(), startsAtTop(edge), x.get(edge.to()));
      End to = new End(i, edge.to(), endsAtTop(edge), x.get(edge.from()));
      for (End end : List.of(from, to)) {
        sides.computeIfAbsent(end.node + "/" + end.top, key -> new ArrayList<>()).add(end);
      }
    }
    for (List<End> side : sides.values()) {
      side.sort(Comparator.comparingDouble(End::other).thenComparingInt(End::edge));
      for (int i = 0; i < side.size(); i++) {
        End end = side.get(i);
        double at = x.get(end.node) + BOX * (i + 1) / (side.size() + 1);
        ports.get(end.edge)[network.edges().get(end.edge).from() == end.node ? 0 : 1] = at;
      }
    }
    return ports;
  }

  private String title(Network.Edge edge) {
    return network.nodes().get(edge.from()).name()
        + " → "
        + network.nodes().get(edge.to()).name()
        + ": "
        + messages.number(edge.citations());
  }

  private static String cut(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? Glyphs.shown(words)
        : Glyphs.shown(words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…");
  }
}
