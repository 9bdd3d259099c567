package org.zan.eclipse.search;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.ui.progress.IDeferredWorkbenchAdapter;
import org.eclipse.ui.progress.IElementCollector;

/**
 * A provision or an act in a hierarchy. What stands below it is asked for when it is unfolded, as a
 * code that everybody cites has hundreds of neighbours, each with its own.
 *
 * @param relation of what stands below it
 * @param above the node above; null where there is none
 * @param name its name and heading
 * @param address its address in the statute book
 * @param repealed whether it is no more in force
 * @param place where it stands
 * @param references where one cites the other
 * @param item as the server knows it
 */
record Node(
    Relation relation,
    Node above,
    String name,
    String address,
    boolean repealed,
    Location place,
    List<Location> references,
    Object item)
    implements IDeferredWorkbenchAdapter {
  static Node of(Relation relation, Node above, CallHierarchyItem item, List<Location> references) {
    return new Node(
        relation,
        above,
        item.getName(),
        item.getDetail(),
        repealed(item.getTags()),
        new Location(item.getUri(), item.getSelectionRange()),
        references,
        item);
  }

  static Node of(Relation relation, Node above, TypeHierarchyItem item) {
    return new Node(
        relation,
        above,
        item.getName(),
        item.getDetail(),
        repealed(item.getTags()),
        new Location(item.getUri(), item.getSelectionRange()),
        List.of(),
        item);
  }

  private static boolean repealed(List<SymbolTag> tags) {
    return tags != null && tags.contains(SymbolTag.Deprecated);
  }

  /** Where a drafter wants to be led: to the citation, else to the heading. */
  Location target() {
    return references.isEmpty() ? place : references.get(0);
  }

  /** Two nodes with the same words stand at different places of the tree. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public void fetchDeferredChildren(
      Object node, IElementCollector collector, IProgressMonitor monitor) {
    collector.add(relation.of(this).toArray(), monitor);
    collector.done();
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public ISchedulingRule getRule(Object node) {
    return null;
  }

  @Override
  public Object[] getChildren(Object node) {
    return relation.of(this).toArray();
  }

  @Override
  public ImageDescriptor getImageDescriptor(Object node) {
    return null;
  }

  @Override
  public String getLabel(Object node) {
    return name;
  }

  @Override
  public Object getParent(Object node) {
    return above;
  }
}
