package org.zan.dsl.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/**
 * Who cites whom around a provision. Language versions of an act are one; the other ends of
 * citations are the nearest headings, or acts, so that a picture of them can be read.
 */
public final class CitationGraph {
  /** What instructions do, beside the names of relations. */
  public static final String AMENDS = "amends";

  /**
   * What is asked.
   *
   * @param depth how many steps from the center
   * @param limit how many nodes at most
   * @param incoming whether those count who cite
   * @param outgoing whether those count who are cited
   * @param relations which relations count, by name
   */
  public record Question(
      int depth, int limit, boolean incoming, boolean outgoing, Predicate<String> relations) {}

  /**
   * A provision or act.
   *
   * @param id how other acts refer to it
   * @param target it, in one of the languages
   * @param distance steps from the center
   */
  public record Node(String id, Citations.Target target, int distance) {}

  /**
   * References from one node to another.
   *
   * @param from id of the one that cites
   * @param to id of the one that is cited
   * @param relation name of the relation
   * @param count how many in one language
   */
  public record Edge(String from, String to, String relation, int count) {}

  /**
   * A graph.
   *
   * @param center id of the provision that is asked about
   * @param nodes the nearest first
   * @param edges in the order in which they were found
   * @param truncated whether the limit left nodes out
   */
  public record Graph(String center, List<Node> nodes, List<Edge> edges, boolean truncated) {}

  private record Ends(String from, String to, String relation) {}

  private final View view;
  private final Question question;
  private final Runnable canceled;
  private final Citations.Target center;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /** By file of the citing act, so that language versions do not count twice. */
  private final Map<Ends, Map<String, Integer>> edges = new LinkedHashMap<>();

  private final Deque<Node> open = new ArrayDeque<>();
  private boolean truncated;

  private CitationGraph(View view, Citations.Target center, Question question, Runnable canceled) {
    this.view = view;
    this.center = center;
    this.question = question;
    this.canceled = canceled;
  }

  /**
   * The graph around a provision.
   *
   * @param canceled asked before each node; throws where the answer is no longer wanted
   */
  public static Graph around(
      View view, Citations.Target center, Question question, Runnable canceled) {
    return new CitationGraph(view, center, question, canceled).graph();
  }

  private Graph graph() {
    String id = id(center);
    Node first = new Node(id, center, 0);
    nodes.put(id, first);
    open.add(first);
    while (!open.isEmpty()) {
      Node node = open.remove();
      canceled.run();
      if (node.distance() < question.depth()) {
        if (question.incoming()) {
          incoming(node);
        }
        if (question.outgoing()) {
          outgoing(node);
        }
      }
    }
    List<Edge> all = new ArrayList<>();
    edges.forEach(
        (ends, counts) ->
            all.add(
                new Edge(
                    ends.from(),
                    ends.to(),
                    ends.relation(),
                    counts.values().stream().mapToInt(it -> it).max().orElse(0))));
    return new Graph(id, List.copyOf(nodes.values()), all, truncated);
  }

  private String id(Citations.Target target) {
    return Parts.address(view.book(), target.act(), target.provision());
  }

  private void incoming(Node node) {
    for (Citations.Citing citing : Citations.of(view, node.target())) {
      int from = citing.act().references().from(citing.reference());
      edge(unit(citing.act(), from), node, citing.act(), citing.reference(), false);
    }
  }

  private void outgoing(Node node) {
    // What the provision cites, it cites in every language: one is enough.
    ActSummary act = node.target().act();
    References references = act.references();
    int next = act.provisions().next(node.target().provision());
    for (int i = 0; i < references.size(); i++) {
      if (references.from(i) >= node.target().provision() && references.from(i) < next) {
        Resolution cited = view.book().resolve(act, i);
        if (cited.state() == Resolution.State.RESOLVED
            || cited.state() == Resolution.State.REPEALED) {
          edge(unit(cited.act(), cited.provision()), node, act, i, true);
        }
      }
    }
  }

  private void edge(
      Citations.Target other, Node node, ActSummary citing, int reference, boolean out) {
    String relation = relation(citing.references(), reference);
    String id = id(other);
    if (!question.relations().test(relation) || id.equals(node.id())) {
      return;
    }
    if (!nodes.containsKey(id)) {
      if (nodes.size() >= question.limit()) {
        truncated = true;
        return;
      }
      Node found = new Node(id, inLanguage(other), node.distance() + 1);
      nodes.put(id, found);
      open.add(found);
    }
    Ends ends = out ? new Ends(node.id(), id, relation) : new Ends(id, node.id(), relation);
    // An edge between two nodes that both were looked at is found from both ends.
    Map<String, Integer> counts = edges.computeIfAbsent(ends, it -> new HashMap<>());
    counts.merge((out ? ">" : "<") + citing.file(), 1, Integer::sum);
  }

  private static String relation(References references, int reference) {
    Place place = references.place(reference);
    return place == Place.INSTRUCTION || place == Place.AMENDED_ACT
        ? AMENDS
        : references.relation(reference).word();
  }

  /** The nearest heading with a level around a provision, or the act; the center stays itself. */
  private Citations.Target unit(ActSummary act, int provision) {
    Provisions provisions = act.provisions();
    boolean ofCenter = Parts.versions(view.book(), center.act()).contains(act);
    if (ofCenter && center.provision() > 0) {
      int here = Parts.same(view.book(), center.act(), center.provision(), act);
      if (here >= 0 && provision >= here && provision < provisions.next(here)) {
        return new Citations.Target(act, here);
      }
    }
    Vocabulary levels = view.book().jurisdictions().vocabulary();
    int p = provision;
    while (p > 0
        && (provisions.kind(p) != Part.Kind.LEVEL || levels.insideArticle(provisions.level(p)))) {
      p = provisions.parent(p);
    }
    return new Citations.Target(act, Math.max(0, p));
  }

  /** The version in the language of the center, where there is one. */
  private Citations.Target inLanguage(Citations.Target target) {
    for (ActSummary version : Parts.versions(view.book(), target.act())) {
      int there = Parts.same(view.book(), target.act(), target.provision(), version);
      if (version.language().equals(center.act().language()) && there >= 0) {
        return new Citations.Target(version, there);
      }
    }
    return target;
  }
}
