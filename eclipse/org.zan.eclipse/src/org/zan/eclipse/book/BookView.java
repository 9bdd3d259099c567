package org.zan.eclipse.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.WorkbenchJob;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.views.Answers;
import org.zan.server.protocol.BookParams;
import org.zan.server.protocol.BookTree;
import org.zan.server.protocol.Changed;

/** The statute books: bills with their state, acts by rank and kind, amending acts. */
public final class BookView extends ViewPart {
  /** Its name in the workbench. */
  public static final String ID = "org.zan.eclipse.book";

  private static final int PAUSE = 300;

  private final Consumer<Changed> changed = event -> Answers.inDisplay(this::later);
  private final Runnable asking = this::ask;
  private FilteredTree tree;
  private BookContent content;
  private int asked;

  @Override
  public void createPartControl(Composite parent) {
    tree =
        new FilteredTree(
            parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL, new Titles(), true, true) {
          @Override
          protected WorkbenchJob doCreateRefreshJob() {
            WorkbenchJob job = super.doCreateRefreshJob();
            job.addJobChangeListener(
                new JobChangeAdapter() {
                  @Override
                  public void done(IJobChangeEvent event) {
                    Answers.inDisplay(BookView.this::filtered);
                  }
                });
            return job;
          }
        };
    tree.setInitialText(Words.filter);
    TreeViewer viewer = tree.getViewer();
    content = new BookContent(viewer);
    viewer.setContentProvider(content);
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new BookLabels()));
    viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    Menu popup = menu.createContextMenu(viewer.getControl());
    viewer.getControl().setMenu(popup);
    getSite().registerContextMenu(menu, viewer);
    getSite().setSelectionProvider(viewer);
    ZanPlugin.server().onChanged(changed);
    ask();
  }

  /** The tree; for tests. */
  public TreeViewer viewer() {
    return tree.getViewer();
  }

  @Override
  public void setFocus() {
    tree.getViewer().getControl().setFocus();
  }

  @Override
  public void dispose() {
    ZanPlugin.server().offChanged(changed);
    asked++;
    super.dispose();
  }

  private void later() {
    if (!tree.isDisposed()) {
      tree.getDisplay().timerExec(PAUSE, asking);
    }
  }

  private void ask() {
    int number = ++asked;
    Answers.ask(
        zan -> zan.book(new BookParams(null, null)),
        books -> {
          if (number == asked && !tree.isDisposed()) {
            show(books);
          }
        },
        ZanPlugin::log);
  }

  /** Filtered trees fold everything when their field is emptied. */
  private void filtered() {
    if (!tree.isDisposed()
        && tree.getFilterControl().getText().isEmpty()
        && tree.getViewer().getInput() instanceof List<?> roots) {
      roots.forEach(it -> tree.getViewer().setExpandedState(it, true));
    }
  }

  /** What is new here is unfolded; then it stays as a drafter leaves it. */
  private void show(List<BookTree> books) {
    List<Node> roots = Nodes.of(books);
    setContentDescription(
        roots.isEmpty() && books.stream().allMatch(BookTree::ready) ? Words.noBook : "");
    TreeViewer viewer = tree.getViewer();
    List<Object> unfolded = new ArrayList<>(List.of(viewer.getExpandedElements()));
    List<?> known = viewer.getInput() instanceof List<?> shown ? shown : List.of();
    roots.stream().filter(it -> !known.contains(it)).forEach(unfolded::add);
    IStructuredSelection selection = viewer.getStructuredSelection();
    viewer.getTree().setRedraw(false);
    content.anew();
    viewer.setInput(roots);
    viewer.setExpandedElements(unfolded.toArray());
    viewer.setSelection(selection);
    viewer.getTree().setRedraw(true);
  }

  private static void open(IStructuredSelection selection) {
    if (selection.getFirstElement() instanceof Node node && node.target() != null) {
      Editors.show(node.target());
    }
  }

  /** Looks at titles, not into the texts: those are only read when somebody unfolds them. */
  private static final class Titles extends PatternFilter {
    @Override
    protected boolean isParentMatch(Viewer viewer, Object element) {
      return !((Node) element).isText() && super.isParentMatch(viewer, element);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
      Node node = (Node) element;
      return node.isInside() || wordMatches(node.label() + " " + node.note());
    }
  }
}
