package org.zan.eclipse.law;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Enacts the bill that is selected, open or chosen. */
public final class EnactHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    Books.bill(shell, HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event))
        .ifPresent(it -> new WizardDialog(shell, new EnactWizard(it.folder(), it.bill())).open());
    return null;
  }
}
