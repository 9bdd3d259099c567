package org.zan.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.zan.dsl.ide.Citations;
import org.zan.dsl.ide.Hierarchies;
import org.zan.dsl.ide.Hierarchies.Neighbour;

/**
 * Provisions that cite or amend one another as the protocol's calls, acts made under others as its
 * types.
 */
final class HierarchyItems {
  private HierarchyItems() {}

  /** The provision that a position speaks of. */
  static List<CallHierarchyItem> provision(Asked asked, Position at) {
    return start(asked, at).map(it -> List.of(call(asked, it))).orElse(List.of());
  }

  private static Optional<Neighbour> start(Asked asked, Position at) {
    return Hierarchies.start(asked.view(), asked.file(), asked.offset(at));
  }

  static List<CallHierarchyIncomingCall> incoming(Asked asked, Position at) {
    return named(asked, at).stream()
        .flatMap(it -> Hierarchies.incoming(asked.view(), it).stream())
        .map(
            it ->
                new CallHierarchyIncomingCall(
                    call(asked, it), it.references().stream().map(asked::range).toList()))
        .toList();
  }

  static List<CallHierarchyOutgoingCall> outgoing(Asked asked, Position at) {
    return named(asked, at).stream()
        .flatMap(it -> Hierarchies.outgoing(asked.view(), it).stream())
        .map(
            it ->
                new CallHierarchyOutgoingCall(
                    call(asked, it), it.references().stream().map(asked::range).toList()))
        .toList();
  }

  /** The provision whose name begins at a position. */
  private static Optional<Citations.Target> named(Asked asked, Position at) {
    return asked
        .view()
        .book()
        .file(asked.file())
        .map(act -> new Citations.Target(act, act.provisions().at(asked.offset(at))));
  }

  /** The act that a position speaks of. */
  static List<TypeHierarchyItem> act(Asked asked, Position at) {
    return start(asked, at)
        .map(it -> new Citations.Target(it.target().act(), 0))
        .map(it -> List.of(type(asked, Hierarchies.of(asked.view(), it))))
        .orElse(List.of());
  }

  /** The provisions that an act names as its basis. */
  static List<TypeHierarchyItem> basis(Asked asked) {
    return types(
        asked,
        asked.view().book().file(asked.file()).stream()
            .flatMap(act -> Hierarchies.basis(asked.view(), act).stream())
            .toList());
  }

  /** The acts made under an act. */
  static List<TypeHierarchyItem> madeUnder(Asked asked) {
    return types(
        asked,
        asked.view().book().file(asked.file()).stream()
            .flatMap(act -> Hierarchies.madeUnder(asked.view(), act).stream())
            .toList());
  }

  private static List<TypeHierarchyItem> types(Asked asked, List<Neighbour> neighbours) {
    return neighbours.stream().map(it -> type(asked, it)).toList();
  }

  private static TypeHierarchyItem type(Asked asked, Neighbour it) {
    TypeHierarchyItem item =
        new TypeHierarchyItem(
            it.label(),
            kind(it),
            asked.translation().uri(it.whole().file()),
            asked.range(it.whole()),
            asked.range(it.name()),
            it.address());
    item.setTags(tags(it));
    return item;
  }

  private static CallHierarchyItem call(Asked asked, Neighbour it) {
    CallHierarchyItem item =
        new CallHierarchyItem(
            it.label(),
            kind(it),
            asked.translation().uri(it.whole().file()),
            asked.range(it.whole()),
            asked.range(it.name()));
    item.setDetail(it.address());
    item.setTags(tags(it));
    return item;
  }

  private static List<SymbolTag> tags(Neighbour it) {
    boolean repealed = it.target().act().provisions().repealedAround(it.target().provision()) >= 0;
    return repealed ? List.of(SymbolTag.Deprecated) : null;
  }

  private static SymbolKind kind(Neighbour it) {
    return it.target().provision() == 0 ? SymbolKind.Module : SymbolKind.Class;
  }
}
