package org.zan.eclipse.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;

/** The tree of provisions, as the server gives it. */
final class Provisions implements ITreeContentProvider {
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
