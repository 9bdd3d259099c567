package org.zan.eclipse.effect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.zan.server.protocol.Preview;

/** What a bill does, as the tree shows it. */
final class Effect {
  /** A line of the tree. */
  sealed interface Node permits Act, Group, Order {
    /** The instructions below it. */
    List<Order> orders();
  }

  /** An act that changes, with the instructions that change it. */
  record Act(Preview.Act act, List<Order> orders) implements Node {
    @Override
    public boolean equals(Object other) {
      return other instanceof Act it && act.uri().equals(it.act.uri());
    }

    @Override
    public int hashCode() {
      return act.uri().hashCode();
    }
  }

  /** Instructions that change nothing (yet), by what keeps them from it. */
  record Group(String state, List<Order> orders) implements Node {
    @Override
    public boolean equals(Object other) {
      return other instanceof Group it && state.equals(it.state);
    }

    @Override
    public int hashCode() {
      return state.hashCode();
    }
  }

  /** An instruction; with the act under which it stands, or with what is wrong with it. */
  record Order(Preview.Order order, Preview.Act act, String problem) implements Node {
    @Override
    public List<Order> orders() {
      return List.of();
    }

    /** In a few words; under its act the act is not named again. */
    String brief() {
      String[] words = order.summary().split(" ", 3);
      return act != null && words.length == 3 && !words[1].contains("/")
          ? words[0] + " " + words[2]
          : order.summary();
    }
  }

  private Effect() {}

  /** What is wrong first, then the acts, then what changes nothing on this day. */
  static List<Node> of(Preview preview) {
    List<Node> nodes = new ArrayList<>();
    Set<Preview.Order> shown = new HashSet<>();
    for (Preview.Act act : preview.acts()) {
      List<Order> orders =
          preview.orders().stream()
              .filter(it -> it.state().equals("done") && changes(it, act))
              .map(it -> new Order(it, act, null))
              .toList();
      orders.forEach(it -> shown.add(it.order()));
      nodes.add(new Act(act, orders));
    }
    for (String state : List.of("failed", "waiting", "ended")) {
      List<Order> orders =
          preview.orders().stream()
              .filter(it -> it.state().equals(state) && !shown.contains(it))
              .map(it -> new Order(it, null, problem(preview, it)))
              .toList();
      if (!orders.isEmpty()) {
        nodes.add(state.equals("failed") ? 0 : nodes.size(), new Group(state, orders));
      }
    }
    return nodes;
  }

  private static boolean changes(Preview.Order order, Preview.Act act) {
    return order.places().stream().anyMatch(it -> it.getUri().equals(act.uri()));
  }

  private static String problem(Preview preview, Preview.Order order) {
    return preview.findings().stream()
        .filter(it -> it.getSeverity() == DiagnosticSeverity.Error && touches(it, order))
        .map(it -> it.getMessage().map(text -> text, markup -> markup.getValue()))
        .findFirst()
        .orElse(null);
  }

  private static boolean touches(Diagnostic finding, Preview.Order order) {
    return finding.getRange().getStart().getLine() <= order.range().getEnd().getLine()
        && finding.getRange().getEnd().getLine() >= order.range().getStart().getLine();
  }
}
