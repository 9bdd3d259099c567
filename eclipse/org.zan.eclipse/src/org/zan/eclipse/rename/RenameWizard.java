package org.zan.eclipse.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zan.eclipse.Messages;

/** Asks for the other name, and shows what changes in which statutes before it does. */
final class RenameWizard extends RefactoringWizard {
  RenameWizard(RenameStatute rename) {
    super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    setDefaultPageTitle(Messages.rename);
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage((RenameStatute) getRefactoring()));
  }

  private static final class NamePage extends UserInputWizardPage {
    private final RenameStatute rename;

    NamePage(RenameStatute rename) {
      super("name");
      this.rename = rename;
    }

    @Override
    public void createControl(Composite parent) {
      Composite area = new Composite(parent, SWT.NONE);
      area.setLayout(new GridLayout(2, false));
      new Label(area, SWT.NONE).setText(Messages.newName);
      Text field = new Text(area, SWT.BORDER);
      GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
      wide.widthHint = convertWidthInCharsToPixels(40);
      field.setLayoutData(wide);
      field.setText(rename.before());
      field.selectAll();
      field.addModifyListener(event -> named(field.getText().strip()));
      setControl(area);
      setPageComplete(false);
    }

    private void named(String name) {
      rename.to(name);
      setPageComplete(!name.isEmpty() && !name.equals(rename.before()));
    }
  }
}
