package org.zan.eclipse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.zan.server.protocol.StatuteServer;

/** Folds provisions, the header and notes: the first line stays. */
public final class Folding extends Follower<List<FoldingRange>> implements IProjectionListener {
  private static final int PAUSE = 300;

  /** Made for each editor. */
  public Folding() {
    super(PAUSE);
  }

  /** Compare editors show statutes too, in viewers that fold nothing. */
  @Override
  public void install(ITextViewer viewer) {
    if (viewer instanceof ProjectionViewer projection) {
      super.install(viewer);
      projection.addProjectionListener(this);
    }
  }

  @Override
  public void uninstall() {
    if (viewer() instanceof ProjectionViewer projection) {
      projection.removeProjectionListener(this);
      super.uninstall();
    }
  }

  @Override
  CompletableFuture<List<FoldingRange>> question(StatuteServer server, OpenStatute statute) {
    return server
        .getTextDocumentService()
        .foldingRange(new FoldingRangeRequestParams(statute.id()));
  }

  @Override
  void show(List<FoldingRange> ranges) {
    ProjectionAnnotationModel model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
    if (model == null || ranges == null) {
      return;
    }
    Map<Integer, Position> wanted = places(statute().document(), ranges);
    List<Annotation> gone = new ArrayList<>();
    List<Annotation> others = new ArrayList<>();
    // What begins where it began stays as the drafter folded it.
    model
        .getAnnotationIterator()
        .forEachRemaining(
            it -> {
              Position place = model.getPosition(it);
              Position now = wanted.remove(place.offset);
              if (now == null) {
                gone.add(it);
              } else if (!now.equals(place)) {
                place.setLength(now.length);
                if (((ProjectionAnnotation) it).isCollapsed()) {
                  others.add(it);
                }
              }
            });
    Map<Annotation, Position> added = new HashMap<>();
    wanted.values().forEach(it -> added.put(new ProjectionAnnotation(), it));
    // Of an unfolded one the viewer must not hear: it would show it inside a folded one too.
    model.modifyAnnotations(
        gone.toArray(Annotation[]::new), added, others.toArray(Annotation[]::new));
  }

  /** Whole lines, by where they begin; of what begins at the same line the longest. */
  private static Map<Integer, Position> places(IDocument document, List<FoldingRange> ranges) {
    Map<Integer, Position> places = new HashMap<>();
    for (FoldingRange range : ranges) {
      try {
        int start = document.getLineOffset(range.getStartLine());
        int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
        int end = document.getLineOffset(last) + document.getLineLength(last);
        places.merge(
            start, new Position(start, end - start), (a, b) -> a.length < b.length ? b : a);
      } catch (BadLocationException newer) {
        // Another question is on its way.
      }
    }
    return places;
  }

  @Override
  void forget() {
    // The viewer makes a new model for each text.
  }

  @Override
  public void projectionEnabled() {
    schedule();
  }

  @Override
  public void projectionDisabled() {}
}
