package org.zan.eclipse.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Editors;

/** Lets a drafter choose an act or a provision, and leads there. */
public final class OpenHandler extends AbstractHandler {
  private static final int SECONDS = 20;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    OpenDialog dialog = new OpenDialog(HandlerUtil.getActiveShellChecked(event));
    if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof OpenDialog.Found found) {
      show(found.symbol());
    }
    return null;
  }

  /** Its lines are looked up only for the one that is chosen. */
  private static void show(WorkspaceSymbol symbol) {
    WorkspaceSymbol whole =
        symbol.getLocation().isLeft()
            ? symbol
            : ZanPlugin.server()
                .answer(
                    server -> server.getWorkspaceService().resolveWorkspaceSymbol(symbol),
                    SECONDS,
                    symbol);
    if (whole.getLocation().isLeft()) {
      Editors.show(whole.getLocation().getLeft());
    }
  }
}
