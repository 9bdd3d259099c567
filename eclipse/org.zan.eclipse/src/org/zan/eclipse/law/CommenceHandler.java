package org.zan.eclipse.law;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets take effect what is due in a statute book. */
public final class CommenceHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    Books.meant(shell, HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event))
        .ifPresent(
            folder -> {
              List<String> command = List.of("pending", "--format=json");
              Asking.zan(shell, Words.preparing, folder, command, 0)
                  .map(it -> new CommenceWizard(folder, Pending.of(it.said())))
                  .ifPresent(it -> new WizardDialog(shell, it).open());
            });
    return null;
  }
}
