package org.zan.eclipse.minings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.text.OpenStatute;
import org.zan.server.protocol.Changed;

/** Minings of the server; they are asked for anew when what they are made from has changed. */
abstract class Minings extends AbstractCodeMiningProvider {
  private final Consumer<Changed> changed = change -> again();
  private volatile ITextViewer shown;

  private final IPropertyChangeListener set =
      event -> {
        if (event.getProperty().equals(setting())) {
          again();
        }
      };

  /** The setting that switches them off. */
  abstract String setting();

  /** What stands in a statute. */
  abstract CompletableFuture<? extends List<? extends ICodeMining>> minings(OpenStatute statute);

  @Override
  public final CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    OpenStatute statute = ZanPlugin.documents().of(viewer.getDocument());
    if (statute == null) {
      return CompletableFuture.completedFuture(List.of());
    }
    if (shown == null) {
      ZanPlugin.server().onChanged(changed);
      Settings.store().addPropertyChangeListener(set);
    }
    shown = viewer;
    if (!Settings.isShown(setting())) {
      return CompletableFuture.completedFuture(List.of());
    }
    // An edit may overtake the question: the next one is on its way.
    return minings(statute)
        .<List<? extends ICodeMining>>thenApply(it -> it)
        .exceptionally(e -> List.of());
  }

  private void again() {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (shown != null
                  && shown.getTextWidget() != null
                  && !shown.getTextWidget().isDisposed()) {
                ((ISourceViewerExtension5) shown).updateCodeMinings();
              }
            });
  }

  @Override
  public void dispose() {
    ZanPlugin.server().offChanged(changed);
    Settings.store().removePropertyChangeListener(set);
    shown = null;
    super.dispose();
  }
}
