package org.zan.eclipse.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLine;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLinesProvider;
import org.eclipse.ui.texteditor.stickyscroll.StickyLine;

/**
 * The headings of the provisions around the first line in view stay at the top of the editor: the
 * platform's editor has no breadcrumbs. They are those of the folds, which the editor has already.
 */
public final class Headings implements IStickyLinesProvider {
  @Override
  public List<IStickyLine> getStickyLines(
      ISourceViewer viewer, int line, StickyLinesProperties properties) {
    List<IStickyLine> lines = new ArrayList<>();
    ProjectionAnnotationModel folds =
        viewer instanceof ProjectionViewer projection
            ? projection.getProjectionAnnotationModel()
            : null;
    if (folds != null) {
      folds
          .getAnnotationIterator()
          .forEachRemaining(
              it -> {
                int heading = heading(viewer.getDocument(), folds.getPosition(it), line);
                if (heading >= 0) {
                  lines.add(new StickyLine(heading, viewer));
                }
              });
    }
    lines.sort((a, b) -> Integer.compare(a.getLineNumber(), b.getLineNumber()));
    return lines;
  }

  /** The first line of a fold around another line; -1 where it is not around it. */
  private static int heading(IDocument document, Position fold, int line) {
    try {
      int first = document.getLineOfOffset(fold.offset);
      int last = document.getLineOfOffset(Math.max(fold.offset, fold.offset + fold.length - 1));
      return first < line && line <= last ? first : -1;
    } catch (BadLocationException newer) {
      return -1;
    }
  }
}
