package org.zan.cli.report;

import java.util.List;

/**
 * Who cites whom. A few acts are shown one by one; many are grouped by kind and time of adoption,
 * as nobody could read a picture of thousands.
 *
 * @param rows the rows of the picture, the highest rank first
 * @param columns names of its columns; empty where acts stand for themselves
 * @param nodes what cites and is cited
 * @param edges the citations that are shown, the most first
 * @param citations how many citations there are, those within one act left out
 * @param drawn how many of them the picture shows
 * @param mostCited the acts that are cited most
 */
public record Network(
    List<String> rows,
    List<String> columns,
    List<Node> nodes,
    List<Edge> edges,
    int citations,
    int drawn,
    List<Cited> mostCited) {

  /**
   * An act, or all acts of a kind and a time.
   *
   * @param row index of its row
   * @param column index of its column; its place in the row where there are no columns
   * @param name what stands at it
   * @param title what it is called in full
   * @param acts how many acts it stands for
   * @param subject whether it is what the report is about
   */
  public record Node(int row, int column, String name, String title, int acts, boolean subject) {}

  /**
   * Citations.
   *
   * @param from index of the node that cites
   * @param to index of the node that is cited
   * @param citations how many
   */
  public record Edge(int from, int to, int citations) {}

  /**
   * An act that is cited.
   *
   * @param name its alias or identity
   * @param title its title
   * @param citations how many references of other acts lead to it
   * @param acts how many acts these are
   */
  public record Cited(String name, String title, int citations, int acts) {}

  /** Whether its nodes are groups of acts. */
  public boolean grouped() {
    return !columns.isEmpty();
  }
}
