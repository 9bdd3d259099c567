package org.zan.eclipse.book;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.zan.eclipse.ZanPlugin;

/** A title, and behind it in another colour what else there is to say. */
final class BookLabels extends LabelProvider implements IStyledLabelProvider {
  @Override
  public StyledString getStyledText(Object element) {
    Node node = (Node) element;
    StyledString text = new StyledString(node.label());
    if (!node.note().isEmpty()) {
      text.append("  " + node.note(), StyledString.QUALIFIER_STYLER);
    }
    return text;
  }

  @Override
  public Image getImage(Object element) {
    return ZanPlugin.icon(((Node) element).icon());
  }
}
