package org.zan.eclipse.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.text.OpenStatute;

/** Gives editors of statutes their outline. */
public final class OutlineFactory implements IAdapterFactory {
  @Override
  public <T> T getAdapter(Object object, Class<T> type) {
    if (type == IContentOutlinePage.class && object instanceof ITextEditor editor) {
      OpenStatute statute = Editors.statute(editor);
      return statute == null ? null : type.cast(new Outline(editor, statute));
    }
    return null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
