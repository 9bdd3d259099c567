package org.zan.eclipse.search;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.SearchResultEvent;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Cursor;

/** A provision and its act, from which hierarchies begin: a query that is its own result. */
final class Hierarchy implements ISearchQuery, ISearchResult {
  private static final int SECONDS = 30;

  private final List<ISearchResultListener> listeners = new CopyOnWriteArrayList<>();
  private final Cursor start;
  private volatile Relation relation;
  private volatile List<CallHierarchyItem> provisions = List.of();
  private volatile List<TypeHierarchyItem> acts = List.of();

  Hierarchy(Cursor start, Relation relation) {
    this.start = start;
    this.relation = relation;
  }

  Relation relation() {
    return relation;
  }

  /** Shows another side of it. */
  void turn(Relation other) {
    relation = other;
    changed();
  }

  /** Where the tree begins. */
  List<Node> roots() {
    return relation.ofActs()
        ? acts.stream().map(it -> Node.of(relation, null, it)).toList()
        : provisions.stream().map(it -> Node.of(relation, null, it, List.of())).toList();
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    var provision = new CallHierarchyPrepareParams(start.statute().id(), start.position());
    var act = new TypeHierarchyPrepareParams(start.statute().id(), start.position());
    provisions =
        ZanPlugin.server()
            .answer(
                server -> server.getTextDocumentService().prepareCallHierarchy(provision),
                SECONDS,
                List.of());
    acts =
        ZanPlugin.server()
            .answer(
                server -> server.getTextDocumentService().prepareTypeHierarchy(act),
                SECONDS,
                List.of());
    changed();
    return Status.OK_STATUS;
  }

  private void changed() {
    listeners.forEach(it -> it.searchResultChanged(new Changed(this)));
  }

  /** That the tree is another. */
  private static final class Changed extends SearchResultEvent {
    private static final long serialVersionUID = 1L;

    Changed(Hierarchy hierarchy) {
      super(hierarchy);
    }
  }

  @Override
  public String getLabel() {
    return NLS.bind(Messages.hierarchyOf, start.words(), relation.label());
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.createFromImage(ZanPlugin.icon("part"));
  }

  @Override
  public ISearchQuery getQuery() {
    return this;
  }

  @Override
  public ISearchResult getSearchResult() {
    return this;
  }

  @Override
  public void addListener(ISearchResultListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(ISearchResultListener listener) {
    listeners.remove(listener);
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }
}
