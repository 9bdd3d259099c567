package org.zan.eclipse.rename;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Cursor;
import org.zan.eclipse.text.TextChanges;

/**
 * Another number for a provision, another name for an act or a term; all references follow. What
 * cannot be renamed, and to what, the server says.
 */
final class RenameStatute extends Refactoring {
  private static final int SECONDS = 60;

  private final Cursor cursor;
  private String before = "";
  private String name = "";
  private WorkspaceEdit edit;

  RenameStatute(Cursor cursor) {
    this.cursor = cursor;
  }

  /** What it is called now. */
  String before() {
    return before;
  }

  /** Sets what it will be called. */
  void to(String given) {
    name = given;
  }

  @Override
  public String getName() {
    return Messages.rename;
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    PrepareRenameParams params = new PrepareRenameParams(cursor.statute().id(), cursor.position());
    RefactoringStatus status = new RefactoringStatus();
    try {
      var answer =
          ZanPlugin.server()
              .ask(server -> server.getTextDocumentService().prepareRename(params))
              .get(SECONDS, TimeUnit.SECONDS);
      PrepareRenameResult named = answer == null ? null : answer.getSecond();
      before = named == null ? cursor.words() : named.getPlaceholder();
      name = before;
    } catch (ExecutionException refused) {
      status.addFatalError(reason(refused));
    } catch (TimeoutException late) {
      status.addFatalError(Messages.noAnswer);
    } catch (InterruptedException interrupted) {
      throw new OperationCanceledException();
    }
    return status;
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    RenameParams params = new RenameParams(cursor.statute().id(), cursor.position(), name);
    RefactoringStatus status = new RefactoringStatus();
    try {
      edit =
          ZanPlugin.server()
              .ask(server -> server.getTextDocumentService().rename(params))
              .get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException refused) {
      status.addFatalError(reason(refused));
    } catch (TimeoutException late) {
      status.addFatalError(Messages.noAnswer);
    } catch (InterruptedException interrupted) {
      throw new OperationCanceledException();
    }
    return status;
  }

  /** In the language of the drafter, for which the server cares. */
  private static String reason(ExecutionException refused) {
    Throwable cause = refused.getCause();
    if (cause instanceof ResponseErrorException error) {
      return error.getResponseError().getMessage();
    }
    ZanPlugin.log(refused);
    return String.valueOf(cause.getMessage());
  }

  @Override
  public Change createChange(IProgressMonitor monitor) throws CoreException {
    return edit == null
        ? new CompositeChange(getName())
        : TextChanges.of(edit, before + " → " + name);
  }
}
