package org.zan.eclipse.outline;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.swt.graphics.Image;
import org.zan.eclipse.ZanPlugin;

/** Headings and numbers, each with the icon of its kind. */
final class ProvisionLabels extends LabelProvider {
  @Override
  public String getText(Object element) {
    DocumentSymbol symbol = (DocumentSymbol) element;
    String detail = symbol.getDetail();
    return detail == null || detail.isBlank() ? symbol.getName() : symbol.getName() + "  " + detail;
  }

  @Override
  public Image getImage(Object element) {
    DocumentSymbol symbol = (DocumentSymbol) element;
    if (symbol.getTags() != null && symbol.getTags().contains(SymbolTag.Deprecated)) {
      return ZanPlugin.icon("repealed");
    }
    return ZanPlugin.icon(
        switch (symbol.getKind()) {
          case Namespace -> "part";
          case Class -> "article";
          default -> "item";
        });
  }
}
