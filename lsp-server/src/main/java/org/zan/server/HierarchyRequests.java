package org.zan.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;

/** Requests for who cites whom, and which acts are made under which. */
interface HierarchyRequests extends DocumentRequests {
  @Override
  default CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(
      CallHierarchyPrepareParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            List.of(),
            it -> HierarchyItems.provision(it, params.getPosition()));
  }

  @Override
  default CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
      CallHierarchyIncomingCallsParams params) {
    CallHierarchyItem item = params.getItem();
    return item == null
        ? nothing()
        : at(item.getUri(), item.getSelectionRange(), HierarchyItems::incoming);
  }

  @Override
  default CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
      CallHierarchyOutgoingCallsParams params) {
    CallHierarchyItem item = params.getItem();
    return item == null
        ? nothing()
        : at(item.getUri(), item.getSelectionRange(), HierarchyItems::outgoing);
  }

  @Override
  default CompletableFuture<List<TypeHierarchyItem>> prepareTypeHierarchy(
      TypeHierarchyPrepareParams params) {
    return requests()
        .about(
            params.getTextDocument(),
            List.of(),
            it -> HierarchyItems.act(it, params.getPosition()));
  }

  @Override
  default CompletableFuture<List<TypeHierarchyItem>> typeHierarchySupertypes(
      TypeHierarchySupertypesParams params) {
    TypeHierarchyItem item = params.getItem();
    return item == null
        ? nothing()
        : at(item.getUri(), item.getSelectionRange(), (asked, at) -> HierarchyItems.basis(asked));
  }

  @Override
  default CompletableFuture<List<TypeHierarchyItem>> typeHierarchySubtypes(
      TypeHierarchySubtypesParams params) {
    TypeHierarchyItem item = params.getItem();
    return item == null
        ? nothing()
        : at(
            item.getUri(),
            item.getSelectionRange(),
            (asked, at) -> HierarchyItems.madeUnder(asked));
  }

  private static <T> CompletableFuture<List<T>> nothing() {
    return CompletableFuture.completedFuture(List.of());
  }

  /** An item is known again by its place: clients may have it from before an edit. */
  private <T> CompletableFuture<List<T>> at(
      String uri, Range name, java.util.function.BiFunction<Asked, Position, List<T>> answer) {
    Function<Asked, List<T>> answered =
        asked -> answer.apply(asked, name == null ? new Position(0, 0) : name.getStart());
    return requests()
        .about(uri == null ? null : new TextDocumentIdentifier(uri), List.of(), answered);
  }
}
