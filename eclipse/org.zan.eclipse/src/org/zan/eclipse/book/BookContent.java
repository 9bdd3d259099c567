package org.zan.eclipse.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.views.Answers;

/**
 * The children of what is unfolded. Those that the server has to be asked for follow when it has
 * answered; until then the tree has what it had.
 */
final class BookContent implements ITreeContentProvider {
  private final TreeViewer viewer;
  private final Map<String, List<Node>> answers = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  BookContent(TreeViewer viewer) {
    this.viewer = viewer;
  }

  /** Asks again for what is unfolded. */
  void anew() {
    asked.clear();
  }

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    Node node = (Node) parent;
    if (node.later() == null) {
      return node.children().toArray();
    }
    if (asked.add(node.id())) {
      ask(node);
    }
    return answers
        .getOrDefault(node.id(), List.of(new Node(node.id() + "/wait", Words.wait, "item")))
        .toArray();
  }

  private void ask(Node node) {
    node.later()
        .get()
        .whenComplete(
            (children, problem) -> {
              if (problem != null) {
                ZanPlugin.log(problem);
                return;
              }
              Answers.inDisplay(
                  () -> {
                    answers.put(node.id(), children);
                    if (!viewer.getControl().isDisposed()) {
                      viewer.refresh(node);
                    }
                  });
            });
  }

  @Override
  public Object getParent(Object element) {
    return null;
  }

  @Override
  public boolean hasChildren(Object element) {
    Node node = (Node) element;
    return node.later() != null
        ? !answers.containsKey(node.id()) || !answers.get(node.id()).isEmpty()
        : !node.children().isEmpty();
  }
}
