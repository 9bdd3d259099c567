package org.zan.eclipse.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.text.Places;
import org.zan.eclipse.text.Structure;
import org.zan.server.protocol.Changed;

/** The provisions of a statute as a tree that can be filtered and follows the cursor. */
public final class Outline extends Page implements IContentOutlinePage {
  private static final int PAUSE = 300;

  private final ITextEditor editor;
  private final OpenStatute statute;
  private final Job asking = Job.createSystem("Zan: outline", this::ask);
  private final Consumer<DocumentEvent> edited = event -> asking.schedule(PAUSE);
  private final Consumer<Changed> changed = this::changed;
  private final ISelectionChangedListener cursor = this::followCursor;
  private FilteredTree tree;
  private LinkWithEditor link;

  Outline(ITextEditor editor, OpenStatute statute) {
    this.editor = editor;
    this.statute = statute;
  }

  @Override
  public void createControl(Composite parent) {
    tree =
        new FilteredTree(
            parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL, new PatternFilter(), true, true);
    tree.setInitialText(Messages.filter);
    getTreeViewer().setContentProvider(new Provisions());
    getTreeViewer().setLabelProvider(new ProvisionLabels());
    getTreeViewer().addSelectionChangedListener(event -> reveal(event.getStructuredSelection()));
    link = new LinkWithEditor(() -> follow(editor.getSelectionProvider().getSelection()));
    getSite().getActionBars().getToolBarManager().add(link);
    statute.onEdit(edited);
    ZanPlugin.server().onChanged(changed);
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.addPostSelectionChangedListener(cursor);
    }
    asking.schedule();
  }

  /** The tree; for tests. */
  public TreeViewer getTreeViewer() {
    return tree.getViewer();
  }

  private IStatus ask(IProgressMonitor monitor) {
    // However long the server reads before it answers: a drafter who waits sees the outline then.
    ZanPlugin.server()
        .ask(server -> Structure.ask(server, statute.uri()))
        .thenAccept(roots -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(roots)))
        .exceptionally(overtaken -> null);
    return Status.OK_STATUS;
  }

  /** The whole book was read: perhaps by another server, which ended before it could answer. */
  private void changed(Changed change) {
    if (change.uris().isEmpty()) {
      asking.schedule();
    }
  }

  private void show(List<DocumentSymbol> roots) {
    if (tree == null || tree.isDisposed()) {
      return;
    }
    boolean first = getTreeViewer().getInput() == null;
    Object[] expanded = getTreeViewer().getExpandedElements();
    getTreeViewer().getTree().setRedraw(false);
    getTreeViewer().setInput(roots);
    if (first) {
      getTreeViewer().expandToLevel(3);
    } else {
      getTreeViewer().setExpandedElements(expanded);
    }
    getTreeViewer().getTree().setRedraw(true);
  }

  /** The editor shows what a drafter selects here. */
  private void reveal(IStructuredSelection selection) {
    if (selection.getFirstElement() instanceof DocumentSymbol symbol
        && getTreeViewer().getTree().isFocusControl()) {
      try {
        IRegion region = Places.region(statute.document(), symbol.getSelectionRange());
        editor.selectAndReveal(region.getOffset(), region.getLength());
      } catch (BadLocationException newer) {
        // An edit has taken the place away; the outline of the newer text is on its way.
      }
    }
  }

  private void followCursor(SelectionChangedEvent event) {
    if (link.isChecked() && !tree.isDisposed() && !getTreeViewer().getTree().isFocusControl()) {
      follow(event.getSelection());
    }
  }

  private void follow(ISelection place) {
    if (tree.isDisposed()
        || !(place instanceof ITextSelection selection)
        || !(getTreeViewer().getInput() instanceof List<?> roots)) {
      return;
    }
    DocumentSymbol around = Provisions.around(roots, selection.getStartLine());
    if (around != null) {
      getTreeViewer().setSelection(new StructuredSelection(around), true);
    }
  }

  @Override
  public Control getControl() {
    return tree;
  }

  @Override
  public void setFocus() {
    getTreeViewer().getTree().setFocus();
  }

  @Override
  public void dispose() {
    statute.offEdit(edited);
    ZanPlugin.server().offChanged(changed);
    asking.cancel();
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.removePostSelectionChangedListener(cursor);
    }
    super.dispose();
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    getTreeViewer().addSelectionChangedListener(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    if (!tree.isDisposed()) {
      getTreeViewer().removeSelectionChangedListener(listener);
    }
  }

  @Override
  public ISelection getSelection() {
    return tree == null || tree.isDisposed()
        ? StructuredSelection.EMPTY
        : getTreeViewer().getSelection();
  }

  @Override
  public void setSelection(ISelection selection) {
    getTreeViewer().setSelection(selection);
  }
}
