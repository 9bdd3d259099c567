package org.zan.eclipse.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.Change;
import org.zan.server.protocol.CitationGraph;
import org.zan.server.protocol.GraphParams;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.Timeline;

/** What is asked of a text when somebody unfolds it. */
final class Questions {
  private static final int MOST = 300;

  private Questions() {}

  /** Its provisions, as the outline has them. */
  static CompletableFuture<List<Node>> structure(String uri) {
    DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
    return ZanPlugin.server()
        .ask(server -> server.getTextDocumentService().documentSymbol(params))
        .thenApply(
            symbols ->
                symbols.stream()
                    .filter(Either::isRight)
                    .map(it -> provision(uri, uri, it.getRight()))
                    .toList());
  }

  private static Node provision(String parent, String uri, DocumentSymbol symbol) {
    String id = parent + "/" + symbol.getName();
    boolean repealed = symbol.getTags() != null && symbol.getTags().contains(SymbolTag.Deprecated);
    List<Node> inner =
        symbol.getChildren() == null
            ? List.of()
            : symbol.getChildren().stream().map(it -> provision(id, uri, it)).toList();
    String icon =
        switch (symbol.getKind()) {
          case Namespace -> "part";
          case Class -> "article";
          default -> "item";
        };
    String detail = symbol.getDetail() == null ? "" : symbol.getDetail();
    return new Node(id, symbol.getName(), repealed ? "repealed" : icon)
        .note(repealed ? Words.repealed : detail)
        .opens(new Location(uri, symbol.getSelectionRange()))
        .has(inner);
  }

  /** Who cites an act: its own provisions, and bills that amend it, do not count. */
  static CompletableFuture<List<Node>> citing(String id, String uri) {
    GraphParams params =
        new GraphParams(new TextDocumentIdentifier(uri), null, ".", 1, MOST, "incoming", null);
    return ZanPlugin.server()
        .ask(server -> server.getZan().graph(params))
        .thenApply(graph -> citations(id, graph));
  }

  private static List<Node> citations(String id, CitationGraph graph) {
    Set<String> citing = new HashSet<>();
    graph.edges().stream()
        .filter(it -> !it.relation().equals("amends"))
        .forEach(it -> citing.add(it.from()));
    String act =
        graph.nodes().stream()
            .filter(it -> it.id().equals(graph.center()))
            .map(CitationGraph.Node::act)
            .findAny()
            .orElse("");
    List<Node> nodes =
        graph.nodes().stream()
            .filter(it -> citing.contains(it.id()) && !it.act().equals(act))
            .map(
                it ->
                    new Node(id + "/" + it.id(), it.label(), it.bill() ? "bill" : "statute")
                        .note(it.path().equals(".") ? "" : it.title())
                        .opens(new Location(it.uri(), it.range())))
            .toList();
    return nodes.isEmpty() ? nothing(id, Words.nobody) : nodes;
  }

  /** The acts that changed a text, the latest first. */
  static CompletableFuture<List<Node>> amending(String id, String uri) {
    ProvisionParams params = new ProvisionParams(new TextDocumentIdentifier(uri), null, ".");
    return ZanPlugin.server()
        .ask(server -> server.getZan().timeline(params))
        .thenApply(timeline -> amendments(id, timeline))
        .exceptionally(
            problem -> {
              if (problem instanceof CompletionException
                  && problem.getCause() instanceof ResponseErrorException refusal) {
                return nothing(id, refusal.getMessage());
              }
              throw new CompletionException(problem);
            });
  }

  private static List<Node> amendments(String id, Timeline timeline) {
    List<Node> nodes = new ArrayList<>();
    for (Timeline.Version version : timeline.versions()) {
      version.changes().stream()
          .filter(it -> it.act() != null)
          .forEach(it -> nodes.add(of(id, it)));
    }
    Collections.reverse(nodes);
    return nodes.isEmpty() ? nothing(id, Words.nobodySince) : nodes;
  }

  private static Node of(String id, Change change) {
    Node node =
        new Node(id + "/" + change.commit() + "/" + change.act(), change.act(), "enacted")
            .note(Nodes.joined(change.effective(), String.join("; ", change.instructions())));
    return change.uri() == null ? node : node.opens(change.uri());
  }

  private static List<Node> nothing(String id, String words) {
    return List.of(new Node(id + "/nothing", words, "item"));
  }
}
