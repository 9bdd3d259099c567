package org.zan.eclipse.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.StatuteServer;

/**
 * What an editor shows beside the words of a statute, asked for anew after each edit. An answer
 * that another question has overtaken is not shown.
 *
 * @param <T> what the server answers
 */
abstract class Follower<T> implements IReconciler, ITextInputListener {
  private final Job asking = Job.createSystem("Zan: " + getClass().getSimpleName(), this::ask);
  private final Consumer<DocumentEvent> edited = event -> schedule();
  private final Consumer<Changed> changed = this::changed;
  private final AtomicInteger questions = new AtomicInteger();
  private final int pause;
  private ITextViewer viewer;
  private volatile OpenStatute statute;

  /**
   * Made for each editor.
   *
   * @param pause milliseconds that nobody types or moves before the server is asked
   */
  Follower(int pause) {
    this.pause = pause;
  }

  /** Notes what the question needs to know of the editor. In the thread of the display. */
  void look() {}

  /** Asks. In the thread that speaks with the server, which must not wait for the display. */
  abstract CompletableFuture<T> question(StatuteServer server, OpenStatute statute);

  /** Shows the answer, which may be null. In the thread of the display, as all that follows. */
  abstract void show(T answer);

  /** Another text is shown, or none. */
  abstract void forget();

  final ITextViewer viewer() {
    return viewer;
  }

  final OpenStatute statute() {
    return statute;
  }

  /** Asks after a pause; what was asked before is no more shown. In the thread of the display. */
  final void schedule() {
    if (statute != null) {
      look();
    }
    questions.incrementAndGet();
    asking.schedule(pause);
  }

  @Override
  public void install(ITextViewer textViewer) {
    viewer = textViewer;
    viewer.addTextInputListener(this);
    attach(viewer.getDocument());
  }

  @Override
  public void uninstall() {
    attach(null);
    viewer.removeTextInputListener(this);
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument from, IDocument to) {}

  @Override
  public void inputDocumentChanged(IDocument from, IDocument to) {
    attach(to);
  }

  private void attach(IDocument document) {
    OpenStatute next = document == null ? null : ZanPlugin.documents().of(document);
    if (next == statute) {
      return;
    }
    if (statute != null) {
      statute.offEdit(edited);
      ZanPlugin.server().offChanged(changed);
      asking.cancel();
      forget();
    }
    statute = next;
    if (statute != null) {
      statute.onEdit(edited);
      ZanPlugin.server().onChanged(changed);
      schedule();
    }
  }

  /** The whole book was read: perhaps by another server, which ended before it could answer. */
  private void changed(Changed change) {
    if (change.uris().isEmpty()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(this::schedule);
    }
  }

  private IStatus ask(IProgressMonitor monitor) {
    OpenStatute asked = statute;
    int number = questions.get();
    if (asked != null) {
      ZanPlugin.server()
          .ask(server -> question(server, asked))
          .thenAccept(answer -> answered(number, answer))
          .exceptionally(overtaken -> null);
    }
    return Status.OK_STATUS;
  }

  private void answered(int number, T answer) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              boolean shown =
                  viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed();
              if (shown && statute != null && number == questions.get()) {
                show(answer);
              }
            });
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
