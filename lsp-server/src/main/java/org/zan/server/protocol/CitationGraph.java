package org.zan.server.protocol;

import java.util.List;
import org.eclipse.lsp4j.Range;

/**
 * Citations around a provision. The other ends are the nearest headings, or acts.
 *
 * @param center id of the node that was asked for
 * @param nodes the nodes, the nearest first
 * @param edges between them
 * @param truncated whether the limit left nodes out
 */
public record CitationGraph(String center, List<Node> nodes, List<Edge> edges, boolean truncated) {

  /**
   * A provision or act.
   *
   * @param id how other acts refer to it: {@code civil-code#art5}
   * @param act identity of its act; empty where it has none
   * @param path its path; {@code .} for the act
   * @param label its heading or number
   * @param title title of its act
   * @param language code of its language
   * @param kind kind of its act, or empty
   * @param rank rank of that kind, the highest act first; null where nothing says
   * @param uri file of its act
   * @param range the provision with all that stands in it
   * @param distance steps from the center
   * @param repealed whether it, or what stands around it, is repealed
   * @param bill whether its act is a draft
   */
  public record Node(
      String id,
      String act,
      String path,
      String label,
      String title,
      String language,
      String kind,
      Integer rank,
      String uri,
      Range range,
      int distance,
      boolean repealed,
      boolean bill) {}

  /**
   * References from one node to another.
   *
   * @param from id of the node that cites
   * @param to id of the node that is cited
   * @param relation name of the relation: {@code cites}, {@code basis} …; {@code amends} for
   *     instructions
   * @param count how many references
   */
  public record Edge(String from, String to, String relation, int count) {}
}
