package org.zan.eclipse.law;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks whether every change of a statute book is explained by an act. */
public final class AuditHandler extends AbstractHandler {
  /** Its exit code where something is not explained. */
  private static final int FOUND = 1;

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    Books.meant(shell, HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event))
        .flatMap(
            folder ->
                Asking.zan(shell, Words.auditing, folder, List.of("audit", "--format=json"), FOUND))
        .ifPresent(it -> new AuditDialog(shell, Audited.of(it.said())).open());
    return null;
  }
}
