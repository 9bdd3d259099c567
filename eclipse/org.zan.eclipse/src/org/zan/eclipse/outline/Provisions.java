package org.zan.eclipse.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.DocumentSymbol;

/** The tree of provisions, as the server gives it. */
final class Provisions implements ITreeContentProvider {
  private List<?> roots = List.of();

  @Override
  public void inputChanged(Viewer viewer, Object before, Object input) {
    roots = input instanceof List<?> list ? list : List.of();
  }

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    List<DocumentSymbol> children = ((DocumentSymbol) parent).getChildren();
    return children == null ? new Object[0] : children.toArray();
  }

  @Override
  public Object getParent(Object element) {
    return above(roots, (DocumentSymbol) element);
  }

  /** The one whose child a symbol is: symbols do not know it. */
  private static DocumentSymbol above(List<?> symbols, DocumentSymbol wanted) {
    for (Object element : symbols) {
      DocumentSymbol symbol = (DocumentSymbol) element;
      List<DocumentSymbol> children =
          symbol.getChildren() == null ? List.of() : symbol.getChildren();
      DocumentSymbol found =
          children.stream().anyMatch(it -> it == wanted) ? symbol : above(children, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return getChildren(element).length > 0;
  }

  /** The innermost provision around a line; null where there is none. */
  static DocumentSymbol around(List<?> symbols, int line) {
    for (Object element : symbols) {
      DocumentSymbol symbol = (DocumentSymbol) element;
      if (symbol.getRange().getStart().getLine() <= line
          && line <= symbol.getRange().getEnd().getLine()) {
        DocumentSymbol inner =
            symbol.getChildren() == null ? null : around(symbol.getChildren(), line);
        return inner == null ? symbol : inner;
      }
    }
    return null;
  }
}
