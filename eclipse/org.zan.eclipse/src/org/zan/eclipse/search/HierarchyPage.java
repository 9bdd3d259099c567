package org.zan.eclipse.search;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.progress.DeferredTreeContentManager;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;

/** A hierarchy in the Search view: a tree that grows as it is unfolded, with four sides. */
public final class HierarchyPage extends Page implements ISearchResultPage {
  private final ISearchResultListener listener =
      event -> getSite().getShell().getDisplay().asyncExec(this::refresh);

  private String id;
  private ISearchResultViewPart part;
  private TreeViewer tree;
  private Hierarchy hierarchy;

  @Override
  public void createControl(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setContentProvider(new Growing());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    tree.addOpenListener(event -> show((IStructuredSelection) event.getSelection()));
    IToolBarManager bar = getSite().getActionBars().getToolBarManager();
    for (Relation relation : Relation.values()) {
      bar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, new Turn(relation));
    }
  }

  private static void show(IStructuredSelection selection) {
    if (selection.getFirstElement() instanceof Node node) {
      Editors.show(node.target());
    }
  }

  /** The tree; for tests. */
  public TreeViewer getViewer() {
    return tree;
  }

  @Override
  public void setInput(ISearchResult result, Object state) {
    if (hierarchy != null) {
      hierarchy.removeListener(listener);
    }
    hierarchy = (Hierarchy) result;
    if (hierarchy != null) {
      hierarchy.addListener(listener);
    }
    refresh();
  }

  private void refresh() {
    if (tree.getControl().isDisposed()) {
      return;
    }
    tree.setInput(hierarchy);
    tree.expandToLevel(2);
    for (IContributionItem item : getSite().getActionBars().getToolBarManager().getItems()) {
      if (item instanceof ActionContributionItem action
          && action.getAction() instanceof Turn turn) {
        turn.setChecked(hierarchy != null && hierarchy.relation() == turn.relation);
      }
    }
    part.updateLabel();
  }

  @Override
  public void dispose() {
    setInputGone();
    super.dispose();
  }

  private void setInputGone() {
    if (hierarchy != null) {
      hierarchy.removeListener(listener);
    }
  }

  @Override
  public Control getControl() {
    return tree.getControl();
  }

  @Override
  public void setFocus() {
    tree.getControl().setFocus();
  }

  @Override
  public String getLabel() {
    return hierarchy == null ? "" : hierarchy.getLabel();
  }

  @Override
  public Object getUIState() {
    return null;
  }

  @Override
  public void setViewPart(ISearchResultViewPart viewPart) {
    part = viewPart;
  }

  @Override
  public void setID(String given) {
    id = given;
  }

  @Override
  public String getID() {
    return id;
  }

  @Override
  public void restoreState(IMemento memento) {}

  @Override
  public void saveState(IMemento memento) {}

  /** Shows one of the sides. */
  private final class Turn extends Action {
    private final Relation relation;

    Turn(Relation relation) {
      super(relation.label(), IAction.AS_RADIO_BUTTON);
      this.relation = relation;
    }

    @Override
    public void run() {
      if (isChecked() && hierarchy != null) {
        hierarchy.turn(relation);
      }
    }
  }

  private final class Growing implements ITreeContentProvider {
    private final DeferredTreeContentManager growth = new DeferredTreeContentManager(tree);

    @Override
    public Object[] getElements(Object input) {
      return ((Hierarchy) input).roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return growth.getChildren(parent);
    }

    @Override
    public Object getParent(Object element) {
      return element instanceof Node node ? node.above() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof Node;
    }
  }

  private static final class Labels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      if (!(element instanceof Node node)) {
        // The line that stands there while children are on their way.
        return new StyledString(String.valueOf(element));
      }
      StyledString shown = new StyledString(node.name());
      if (node.address() != null) {
        shown.append(" - " + node.address(), StyledString.QUALIFIER_STYLER);
      }
      if (node.references().size() > 1) {
        shown.append(" (" + node.references().size() + ")", StyledString.COUNTER_STYLER);
      }
      return shown;
    }

    @Override
    public Image getImage(Object element) {
      if (!(element instanceof Node node)) {
        return null;
      }
      return ZanPlugin.icon(
          node.repealed() ? "repealed" : node.relation().ofActs() ? "statute" : "article");
    }
  }
}
