package org.zan.eclipse.preferences;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.zan.eclipse.ZanPlugin;

/**
 * What editors show beside the words, how many findings, Java and the record of the protocol; with
 * another Java or record, the server starts anew.
 */
public final class ServerPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  /** More would be too many for any workbench. */
  private static final int MOST_FINDINGS = 1_000_000;

  private static final int DIGITS = 7;

  /** For layouts: made for a grid of fields. */
  public ServerPage() {
    super(GRID);
  }

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(Settings.store());
    setDescription(Words.server);
  }

  @Override
  protected void createFieldEditors() {
    Composite parent = getFieldEditorParent();
    JavaField java = new JavaField(parent);
    addField(java);
    addField(new StringFieldEditor(Settings.JAVA_OPTIONS, Words.javaOptions, parent));
    addField(new BooleanFieldEditor(Settings.LENSES, Words.lenses, parent));
    addField(new BooleanFieldEditor(Settings.HINTS, Words.hints, parent));
    addField(most(Settings.MOST_IN_FILE, Words.mostInFile, parent));
    addField(most(Settings.MOST_IN_ALL, Words.mostInAll, parent));
    addField(new BooleanFieldEditor(Settings.TRACE, Words.trace, parent));
  }

  private static IntegerFieldEditor most(String setting, String words, Composite parent) {
    IntegerFieldEditor field = new IntegerFieldEditor(setting, words, parent, DIGITS);
    field.setValidRange(1, MOST_FINDINGS);
    return field;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control fields = super.createContents(parent);
    Link link = new Link(parent, SWT.NONE);
    link.setText("<a>" + Words.showTrace + "</a>");
    link.setFont(JFaceResources.getDialogFont());
    link.addListener(SWT.Selection, event -> showTrace());
    return fields;
  }

  private static void showTrace() {
    if (Files.exists(Settings.trace())) {
      try {
        IDE.openEditorOnFileStore(
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
            EFS.getLocalFileSystem().getStore(Settings.trace().toUri()));
      } catch (PartInitException problem) {
        ZanPlugin.log(problem);
      }
    }
  }

  @Override
  public boolean performOk() {
    Object before = now();
    boolean done = super.performOk();
    if (!before.equals(now())) {
      ZanPlugin.server().restart();
    }
    return done;
  }

  private static Object now() {
    return List.of(Settings.java(), Settings.javaOptions(), Settings.isTraced());
  }

  private static final class JavaField extends DirectoryFieldEditor {
    JavaField(Composite parent) {
      // How it is validated has to be said before it is made.
      init(Settings.JAVA_HOME, Words.javaHome);
      setErrorMessage(Words.noJava);
      setChangeButtonText(JFaceResources.getString("openBrowse"));
      setValidateStrategy(VALIDATE_ON_KEY_STROKE);
      createControl(parent);
    }

    @Override
    protected boolean doCheckState() {
      return Settings.hasJava(getStringValue().strip());
    }
  }
}
