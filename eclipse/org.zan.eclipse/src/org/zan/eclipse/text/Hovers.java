package org.zan.eclipse.text;

import org.eclipse.jface.internal.text.html.BrowserInformationControl;
import org.eclipse.jface.internal.text.html.HTMLTextPresenter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.zan.eclipse.ZanPlugin;

/** The cited provision, a term, a fact, what an instruction does: formatted. */
public final class Hovers implements ITextHover, ITextHoverExtension {
  private static final int SECONDS = 5;

  @Override
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    Hover hover = ask(viewer, region.getOffset());
    if (hover == null || hover.getContents() == null || !hover.getContents().isRight()) {
      return null;
    }
    return Markdown.html(hover.getContents().getRight().getValue());
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return new Region(offset, 0);
  }

  private static Hover ask(ITextViewer viewer, int offset) {
    OpenStatute statute = ZanPlugin.documents().of(viewer.getDocument());
    if (statute == null) {
      return null;
    }
    try {
      Position at = Places.position(statute.document(), offset);
      return ZanPlugin.server()
          .answer(
              server -> server.getTextDocumentService().hover(new HoverParams(statute.id(), at)),
              SECONDS,
              null);
    } catch (BadLocationException newer) {
      return null;
    }
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return parent ->
        BrowserInformationControl.isAvailable(parent)
            ? new BrowserInformationControl(parent, JFaceResources.DIALOG_FONT, false)
            : new DefaultInformationControl(parent, new HTMLTextPresenter(true));
  }
}
