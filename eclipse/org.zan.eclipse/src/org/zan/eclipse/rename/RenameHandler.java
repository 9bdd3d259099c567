package org.zan.eclipse.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zan.eclipse.Messages;
import org.zan.eclipse.text.Cursor;

/** Renames what the cursor is on. */
public final class RenameHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Cursor cursor = Cursor.in(event).orElse(null);
    if (cursor == null) {
      return null;
    }
    RenameWizard wizard = new RenameWizard(new RenameStatute(cursor));
    try {
      new RefactoringWizardOpenOperation(wizard)
          .run(HandlerUtil.getActiveShellChecked(event), Messages.rename);
    } catch (InterruptedException given) {
      // Nothing is renamed then.
    }
    return null;
  }
}
