package org.zan.eclipse.law;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** A page that shows what will be recorded. Only what it shows can be recorded. */
final class PreviewPage extends WizardPage {
  /** Works it out. */
  interface Preparation {
    /** What will be recorded, line by line; not in the thread of the display. */
    List<Line> prepare(IProgressMonitor monitor) throws IOException, Refused;
  }

  private final Preparation preparation;
  private TreeViewer tree;

  PreviewPage(String title, Preparation preparation) {
    super("preview", title, null);
    this.preparation = preparation;
    setDescription(Words.previewLead);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    tree = Line.tree(parent);
    setControl(tree.getControl());
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      setPageComplete(false);
      getShell().getDisplay().asyncExec(this::prepare);
    } else {
      setPageComplete(false);
    }
  }

  /** The tree; for tests. */
  TreeViewer viewer() {
    return tree;
  }

  private void prepare() {
    if (tree.getControl().isDisposed()) {
      return;
    }
    setErrorMessage(null);
    tree.setInput(List.of());
    Object[] lines = new Object[1];
    try {
      getContainer()
          .run(
              true,
              true,
              monitor -> {
                monitor.beginTask(Words.preparing, IProgressMonitor.UNKNOWN);
                try {
                  lines[0] = preparation.prepare(monitor);
                } catch (IOException | Refused problem) {
                  throw new InvocationTargetException(problem);
                }
              });
      tree.setInput(lines[0]);
      tree.expandToLevel(2);
      setPageComplete(true);
    } catch (InvocationTargetException refused) {
      setErrorMessage(Words.refused + "\n" + refused.getTargetException().getMessage());
    } catch (InterruptedException cancelled) {
      // Nothing is shown, and so nothing can be recorded.
    }
  }
}
