package org.zan.eclipse.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;

/** Leads from a citation or a term to what it names. */
public final class Links extends AbstractHyperlinkDetector {
  private static final int SECONDS = 2;

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean many) {
    OpenStatute statute = ZanPlugin.documents().of(viewer.getDocument());
    if (statute == null) {
      return null;
    }
    try {
      Position at = Places.position(statute.document(), region.getOffset());
      List<IHyperlink> links = new ArrayList<>();
      List<Location> places = places(statute, at);
      if (!places.isEmpty()) {
        IRegion under = under(statute, region.getOffset());
        places.forEach(place -> links.add(new Link(under, place)));
      }
      return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
    } catch (BadLocationException newer) {
      return null;
    }
  }

  private static List<Location> places(OpenStatute statute, Position at) {
    Either<List<? extends Location>, List<? extends LocationLink>> none = Either.forLeft(List.of());
    Either<List<? extends Location>, List<? extends LocationLink>> answer =
        ZanPlugin.server()
            .answer(
                server ->
                    server
                        .getTextDocumentService()
                        .definition(new DefinitionParams(statute.id(), at)),
                SECONDS,
                none);
    return answer.isLeft() ? List.copyOf(answer.getLeft()) : List.of();
  }

  /** The words that are underlined: the address of a citation, else the word. */
  static IRegion under(OpenStatute statute, int offset) throws BadLocationException {
    IRegion line = statute.document().getLineInformationOfOffset(offset);
    String text = statute.document().get(line.getOffset(), line.getLength());
    int start = offset - line.getOffset();
    int end = start;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return new Region(line.getOffset() + start, end - start);
  }

  private static boolean isPart(char character) {
    return Character.isLetterOrDigit(character) || "-_/#:".indexOf(character) >= 0;
  }

  private record Link(IRegion under, Location place) implements IHyperlink {
    @Override
    public IRegion getHyperlinkRegion() {
      return under;
    }

    @Override
    public String getTypeLabel() {
      return null;
    }

    @Override
    public String getHyperlinkText() {
      return Messages.openProvision;
    }

    @Override
    public void open() {
      Editors.show(place);
    }
  }
}
