package org.zan.eclipse.views;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;
import org.zan.eclipse.text.OpenStatute;
import org.zan.eclipse.text.Places;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.ZanService;

/**
 * A view of the statute in front. It asks the server while it is seen: when another statute comes
 * to the front, and when that or what it is made from is another text. An answer that another
 * question has overtaken is not shown.
 *
 * @param <T> what the server answers
 */
public abstract class StatuteView<T> extends ViewPart {
  private static final int PAUSE = 200;

  private final Consumer<DocumentEvent> edited = event -> later();
  private final Consumer<Changed> changed = event -> Answers.inDisplay(this::later);
  private final ISelectionChangedListener cursor = event -> selected(event.getSelection());
  private final Runnable asking = this::ask;
  private final IPartListener2 front =
      new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
          follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
          follow();
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
          if (part.getPart(false) == StatuteView.this) {
            later();
          }
        }
      };

  private ITextEditor followed;
  private OpenStatute statute;
  private int asked;
  private boolean gone;

  /** What the server is asked of a statute; null where this view has nothing to say of it. */
  protected abstract Function<ZanService, CompletableFuture<T>> question(
      OpenStatute statute, Position cursor);

  /** Shows the answer. */
  protected abstract void show(T answer);

  /** Says why there is no answer. */
  protected abstract void refuse(Throwable problem);

  /** The cursor is at another place of the statute. */
  protected void moved(Position place) {
    // Of interest for some views.
  }

  /** Begins to follow the editors; when the controls of the view are there. */
  protected final void begin() {
    getSite().getPage().addPartListener(front);
    ZanPlugin.server().onChanged(changed);
    follow();
  }

  @Override
  public void dispose() {
    getSite().getPage().removePartListener(front);
    ZanPlugin.server().offChanged(changed);
    leave();
    gone = true;
    asked++;
    super.dispose();
  }

  /** The statute that is shown; null before there is one. */
  protected final OpenStatute statute() {
    return statute;
  }

  /** Asks once more, in a moment. */
  protected final void later() {
    if (!gone) {
      getSite().getShell().getDisplay().timerExec(PAUSE, asking);
    }
  }

  /** What is no statute leaves the last one. */
  private void follow() {
    ITextEditor editor = editor();
    OpenStatute next = Editors.statute(editor);
    if (next == null || followed == editor && statute == next) {
      return;
    }
    leave();
    followed = editor;
    statute = next;
    statute.onEdit(edited);
    // The editor's own: it tells also when the outline moves the cursor.
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
      selections.addPostSelectionChangedListener(cursor);
    }
    later();
  }

  private void leave() {
    if (statute == null) {
      return;
    }
    statute.offEdit(edited);
    if (followed.getSelectionProvider() instanceof IPostSelectionProvider selections) {
      selections.removePostSelectionChangedListener(cursor);
    }
  }

  /** The editor in front; null where it shows no text. */
  protected final ITextEditor editor() {
    IWorkbenchPart part = getSite().getPage().getActiveEditor();
    return part == null ? null : part.getAdapter(ITextEditor.class);
  }

  private void selected(ISelection selection) {
    if (selection instanceof ITextSelection && followed == editor()) {
      moved(cursor());
    }
  }

  /** The place of the cursor in the statute. */
  protected final Position cursor() {
    ITextEditor editor = editor();
    if (Editors.statute(editor) == statute
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      try {
        return Places.position(statute.document(), selection.getOffset());
      } catch (BadLocationException newer) {
        // An edit has taken the place away.
      }
    }
    return new Position(0, 0);
  }

  private void ask() {
    int number = ++asked;
    if (gone || statute == null || !getSite().getPage().isPartVisible(this)) {
      return;
    }
    Function<ZanService, CompletableFuture<T>> question = question(statute, cursor());
    if (question == null) {
      return;
    }
    Answers.ask(
        question,
        answer -> {
          if (number == asked) {
            show(answer);
          }
        },
        problem -> {
          if (number == asked) {
            refuse(problem);
          }
        });
  }
}
