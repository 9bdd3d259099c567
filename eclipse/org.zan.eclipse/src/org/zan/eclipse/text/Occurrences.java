package org.zan.eclipse.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.StatuteServer;

/** Marks what in the text speaks of the same as what the cursor is on: a term, a provision. */
public final class Occurrences extends Follower<List<? extends DocumentHighlight>> {
  /** The type of the annotations. */
  public static final String ANNOTATION = ZanPlugin.ID + ".occurrence";

  /** The button of the generic editor that turns marking on and off. */
  private static final String EDITOR = "org.eclipse.ui.genericeditor";

  private static final String TOGGLE = EDITOR + ".togglehighlight";
  private static final int PAUSE = 150;

  private final ISelectionChangedListener moved = event -> schedule();
  private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(EDITOR);
  private final IPreferenceChangeListener toggled =
      event -> {
        if (TOGGLE.equals(event.getKey())) {
          PlatformUI.getWorkbench().getDisplay().asyncExec(this::schedule);
        }
      };

  private volatile org.eclipse.lsp4j.Position cursor;
  private Annotation[] marked = {};

  /** Made for each editor. */
  public Occurrences() {
    super(PAUSE);
  }

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(moved);
    settings.addPreferenceChangeListener(toggled);
  }

  @Override
  public void uninstall() {
    settings.removePreferenceChangeListener(toggled);
    ((IPostSelectionProvider) viewer().getSelectionProvider())
        .removePostSelectionChangedListener(moved);
    super.uninstall();
  }

  @Override
  void look() {
    cursor = null;
    try {
      if (settings.getBoolean(TOGGLE, true) && viewer().getDocument() == statute().document()) {
        cursor = Places.position(statute().document(), viewer().getSelectedRange().x);
      }
    } catch (BadLocationException between) {
      // While a text is exchanged the cursor is nowhere; it moves after that.
    }
  }

  @Override
  CompletableFuture<List<? extends DocumentHighlight>> question(
      StatuteServer server, OpenStatute statute) {
    org.eclipse.lsp4j.Position at = cursor;
    return at == null
        ? CompletableFuture.completedFuture(List.of())
        : server
            .getTextDocumentService()
            .documentHighlight(new DocumentHighlightParams(statute.id(), at))
            .thenApply(it -> it);
  }

  @Override
  void show(List<? extends DocumentHighlight> places) {
    Map<Annotation, Position> marks = new HashMap<>();
    for (DocumentHighlight place : places == null ? List.<DocumentHighlight>of() : places) {
      try {
        IRegion region = Places.region(statute().document(), place.getRange());
        String words = statute().document().get(region.getOffset(), region.getLength());
        marks.put(
            new Annotation(ANNOTATION, false, words),
            new Position(region.getOffset(), region.getLength()));
      } catch (BadLocationException newer) {
        // Another question is on its way.
      }
    }
    replace(marks);
  }

  private void replace(Map<Annotation, Position> marks) {
    IAnnotationModel model = ((ISourceViewer) viewer()).getAnnotationModel();
    if (model instanceof IAnnotationModelExtension extension) {
      extension.replaceAnnotations(marked, marks);
      marked = marks.keySet().toArray(Annotation[]::new);
    }
  }

  @Override
  void forget() {
    replace(Map.of());
  }
}
