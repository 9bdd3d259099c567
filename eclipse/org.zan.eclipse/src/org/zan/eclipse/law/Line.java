package org.zan.eclipse.law;

import java.util.List;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.zan.eclipse.ZanPlugin;

/**
 * A line of a preview.
 *
 * @param icon its icon
 * @param label what it says
 * @param note what else there is to say
 * @param below the lines below it
 * @param comparison what it opens; null where that is nothing
 */
record Line(
    String icon, String label, String note, List<Line> below, CompareEditorInput comparison) {
  static Line of(String words) {
    return new Line("item", words, "", List.of(), null);
  }

  static Line group(String icon, String words, List<Line> below) {
    return new Line(icon, words, "", below, null);
  }

  /** A tree of such lines. */
  static TreeViewer tree(Composite parent) {
    TreeViewer tree = new TreeViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setContentProvider(new Content());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    tree.addOpenListener(
        event -> {
          if (tree.getStructuredSelection().getFirstElement() instanceof Line line
              && line.comparison() != null) {
            CompareUI.openCompareDialog(line.comparison());
          }
        });
    return tree;
  }

  private static final class Labels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      Line line = (Line) element;
      StyledString text = new StyledString(line.label());
      return line.note().isEmpty()
          ? text
          : text.append("  " + line.note(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
      return ZanPlugin.icon(((Line) element).icon());
    }
  }

  private static final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return ((Line) parent).below().toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return !((Line) element).below().isEmpty();
    }
  }
}
