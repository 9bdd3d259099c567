package org.zan.eclipse.law;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Whether every change of the law is explained by an act. */
final class AuditDialog extends TitleAreaDialog {
  private final Audited audited;

  AuditDialog(Shell parent, Audited audited) {
    super(parent);
    this.audited = audited;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Words.auditTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(audited.summary());
    setMessage(
        Words.auditLead,
        audited.irregularities().isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
    TreeViewer tree = Line.tree(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
    tree.setInput(audited.lines());
    tree.expandAll();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(760, 460);
  }
}
