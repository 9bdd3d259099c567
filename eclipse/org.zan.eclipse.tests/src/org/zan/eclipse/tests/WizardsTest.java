package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.perspective.Perspective;
import org.zan.eclipse.server.CommandLine;

/** Beginning a statute book, an act, a bill. */
class WizardsTest {
  private String before;

  @BeforeEach
  void empty() throws Exception {
    before = Desk.page().getPerspective().getId();
    clear(); // a statute book that another test left would be taken for the one that is meant
  }

  @AfterEach
  void clear() throws Exception {
    Desk.page().closeAllEditors(false);
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(true, true, null);
    }
    PlatformUI.getWorkbench()
        .showPerspective(before, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
  }

  @Test
  void a_statute_book_an_act_and_a_bill_are_begun_by_wizards() throws Exception {
    Dialogs.open(
        wizard("newBook", StructuredSelection.EMPTY),
        dialog -> {
          assertFalse(dialog.can("Finish"), "it needs a name");
          dialog.type("Name", "laws");
          dialog.type("In which languages?", "en");
          if (dialog.shown().contains("Your e-mail address")) {
            dialog.type("Your name", "A Drafter");
            dialog.type("Your e-mail address", "drafter@example.org");
          }
          dialog.press("Finish");
          dialog.isClosed();
        });
    IProject laws = ResourcesPlugin.getWorkspace().getRoot().getProject("laws");
    assertTrue(laws.getFile("repository.zan").exists());
    assertEquals(Perspective.ID, Desk.page().getPerspective().getId());
    assertEquals("first-act.zan", name());
    assertEquals(
        "Begin the statute book\n",
        CommandLine.git(laws.getLocation().toPath(), "log", "--format=%s").said());

    Dialogs.open(
        wizard("newAct", new StructuredSelection(laws)),
        dialog -> {
          dialog.type("Its title", "On Rivers");
          dialog.type("Adopted on", "2020-05-06");
          dialog.type("Its number", "9-VII");
          dialog.press("Finish");
          dialog.isClosed();
        });
    assertTrue(text().contains("@title On Rivers"), text());
    assertTrue(text().contains("2020-05-06"), text());

    Dialogs.open(
        wizard("newBill", new StructuredSelection(laws)),
        dialog -> {
          dialog.type("Its title", "On Amendments to the Law On Rivers");
          dialog.type(
              "A short name for its file and address, in Latin letters: water-fees", "Water Fees");
          dialog.shows("Small Latin letters, digits and hyphens");
          dialog.type(
              "A short name for its file and address, in Latin letters: water-fees", "rivers");
          dialog.press("Finish");
          dialog.isClosed();
        });
    assertTrue(text().startsWith("@bill"), text());
    assertTrue(text().contains("On Amendments to the Law On Rivers"), text());
  }

  @Test
  void what_is_missing_is_said_before_anything_is_written() throws Exception {
    Dialogs.open(
        wizard("newBill", StructuredSelection.EMPTY),
        dialog -> {
          dialog.shows("Open a statute book first.");
          assertFalse(dialog.can("Finish"));
        });
    Desk desk = new Desk();
    String taken = desk.folder().getFileName().toString();
    Dialogs.open(
        wizard("newBook", StructuredSelection.EMPTY),
        dialog -> {
          dialog.type("Name", taken);
          dialog.type("In which languages?", "en");
          dialog.shows("There is a project of this name.");
          assertFalse(dialog.can("Finish"));
        });
    desk.close();
  }

  /** As File, New opens it. */
  private static WizardDialog wizard(String name, IStructuredSelection selection) throws Exception {
    IWizardDescriptor descriptor =
        PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.zan.eclipse." + name);
    INewWizard wizard = (INewWizard) descriptor.createWizard();
    wizard.init(PlatformUI.getWorkbench(), selection);
    return new WizardDialog(
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
  }

  private static String name() {
    return Desk.page().getActiveEditor().getEditorInput().getName();
  }

  private static String text() {
    return Desk.text((ITextEditor) Desk.page().getActiveEditor());
  }
}
