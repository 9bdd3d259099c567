package org.zan.eclipse.search;

import java.util.List;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;

/** How what stands below a node of a hierarchy is related to it. */
enum Relation {
  /** The provisions that cite it. */
  CITED_BY,
  /** The provisions that it cites. */
  CITES,
  /** The acts made under it. */
  MADE_UNDER,
  /** What it names as its basis. */
  BASIS;

  private static final int SECONDS = 30;

  /** Whether it is one between acts, not between provisions. */
  boolean ofActs() {
    return this == MADE_UNDER || this == BASIS;
  }

  String label() {
    return switch (this) {
      case CITED_BY -> Messages.citedBy;
      case CITES -> Messages.cites;
      case MADE_UNDER -> Messages.madeUnder;
      case BASIS -> Messages.basis;
    };
  }

  /** What is so related to a node. Not in the thread of the display. */
  List<Node> of(Node node) {
    return switch (this) {
      case CITED_BY -> citing(node);
      case CITES -> cited(node);
      case MADE_UNDER -> madeUnder(node);
      case BASIS -> basis(node);
    };
  }

  private static List<Node> citing(Node node) {
    var params = new CallHierarchyIncomingCallsParams((CallHierarchyItem) node.item());
    return ZanPlugin.server()
        .answer(
            server -> server.getTextDocumentService().callHierarchyIncomingCalls(params),
            SECONDS,
            List.of())
        .stream()
        .map(
            call ->
                Node.of(
                    CITED_BY,
                    node,
                    call.getFrom(),
                    call.getFromRanges().stream()
                        .map(it -> new Location(call.getFrom().getUri(), it))
                        .toList()))
        .toList();
  }

  private static List<Node> cited(Node node) {
    CallHierarchyItem item = (CallHierarchyItem) node.item();
    var params = new CallHierarchyOutgoingCallsParams(item);
    return ZanPlugin.server()
        .answer(
            server -> server.getTextDocumentService().callHierarchyOutgoingCalls(params),
            SECONDS,
            List.of())
        .stream()
        .map(
            call ->
                Node.of(
                    CITES,
                    node,
                    call.getTo(),
                    call.getFromRanges().stream()
                        .map(it -> new Location(item.getUri(), it))
                        .toList()))
        .toList();
  }

  private static List<Node> madeUnder(Node node) {
    var params = new TypeHierarchySubtypesParams((TypeHierarchyItem) node.item());
    return ZanPlugin.server()
        .answer(
            server -> server.getTextDocumentService().typeHierarchySubtypes(params),
            SECONDS,
            List.of())
        .stream()
        .map(it -> Node.of(MADE_UNDER, node, it))
        .toList();
  }

  private static List<Node> basis(Node node) {
    var params = new TypeHierarchySupertypesParams((TypeHierarchyItem) node.item());
    return ZanPlugin.server()
        .answer(
            server -> server.getTextDocumentService().typeHierarchySupertypes(params),
            SECONDS,
            List.of())
        .stream()
        .map(it -> Node.of(BASIS, node, it))
        .toList();
  }
}
