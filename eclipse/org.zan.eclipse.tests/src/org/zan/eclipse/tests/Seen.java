package org.zan.eclipse.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** What is seen in the windows of the workbench. */
final class Seen {
  private Seen() {}

  /** The controls of a kind in the workbench's window that are seen. */
  static <T extends Control> List<T> controls(Class<T> kind) {
    return controls(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), kind);
  }

  /** The controls of a kind in a window that are seen. */
  static <T extends Control> List<T> controls(Shell shell, Class<T> kind) {
    List<T> found = new ArrayList<>();
    add(shell, kind, found);
    return found;
  }

  private static <T extends Control> void add(Control control, Class<T> kind, List<T> found) {
    if (kind.isInstance(control) && control.isVisible()) {
      found.add(kind.cast(control));
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        add(child, kind, found);
      }
    }
  }

  /** The texts that are seen, in editors and comparisons. */
  static List<String> texts() {
    return controls(StyledText.class).stream().map(StyledText::getText).toList();
  }

  /** What of a tree is unfolded, line by line. */
  static List<String> lines(TreeViewer tree) {
    List<String> lines = new ArrayList<>();
    add(tree.getTree().getItems(), "", lines);
    return lines;
  }

  private static void add(TreeItem[] items, String depth, List<String> lines) {
    for (TreeItem item : items) {
      lines.add(depth + item.getText());
      if (item.getExpanded()) {
        add(item.getItems(), depth + "  ", lines);
      }
    }
  }

  /** The line of a tree with these words. */
  static TreeItem item(TreeViewer tree, String words) {
    TreeItem item = item(tree.getTree().getItems(), words);
    if (item == null) {
      throw new AssertionError(words + " is not in " + lines(tree));
    }
    return item;
  }

  private static TreeItem item(TreeItem[] items, String words) {
    for (TreeItem item : items) {
      TreeItem found = item.getText().contains(words) ? item : item(item.getItems(), words);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Opens a line of a tree, as Enter does. */
  static void open(TreeItem item) {
    item.getParent().setSelection(item);
    Event event = new Event();
    event.item = item;
    event.widget = item.getParent();
    item.getParent().notifyListeners(SWT.Selection, event);
    item.getParent().notifyListeners(SWT.DefaultSelection, event);
  }
}
