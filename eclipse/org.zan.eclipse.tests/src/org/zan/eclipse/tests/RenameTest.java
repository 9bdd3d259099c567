package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other names, which all references follow. */
class RenameTest {
  private static final String RENAME = "org.zan.eclipse.rename";
  private static final String TITLE = "Rename in all statutes";

  private Desk desk;

  @BeforeEach
  void statuteBook() throws CoreException {
    desk = new Desk();
  }

  @AfterEach
  void clear() throws CoreException {
    desk.close();
  }

  @Test
  void a_preview_names_the_statutes_before_they_change() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "civil-code#art2-A"), 0);
    Desk.inWindow(
        TITLE,
        RENAME,
        shell -> {
          Text name = Desk.find(shell, Text.class);
          assertEquals("civil-code", name.getText());
          name.setText("code94");
          Desk.press(shell, "Preview >");
          Desk.until(
              "the preview",
              () -> Desk.find(shell, Tree.class) != null && !previewed(shell).isEmpty());
          assertEquals(List.of("code.zan", "decree.zan", "law.zan"), previewed(shell));
          Desk.until(
              () -> "what will be: " + compared(shell),
              () -> compared(shell).toString().contains("@alias code94"));
          Desk.picture("eclipse-rename");
          Desk.press(shell, "OK");
        });
    assertTrue(Desk.text(editor).contains("[persons](code94#art2-A)"), Desk.text(editor));
    assertTrue(desk.file("code.zan").readString().contains("@alias code94"));
    assertTrue(desk.file("decree.zan").readString().contains("code94#art3"));
  }

  @Test
  void what_cannot_be_renamed_is_refused_with_the_reason() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "in cash"), 0);
    Desk.inWindow(
        TITLE,
        RENAME,
        shell -> {
          List<String> said = Desk.all(shell, Label.class).map(Label::getText).toList();
          assertTrue(said.toString().contains("has a name that can be changed"), said.toString());
          Desk.press(shell, "OK");
        });
    assertEquals(Desk.LAW, Desk.text(editor));
  }

  @Test
  void the_alias_of_an_act_follows_the_name_of_its_file() throws Exception {
    String seals =
        Desk.DECREE
            .replace("/77", "/78")
            .replace("@alias decree", "@alias seals")
            .replace("#art3", "#art1");
    desk.file("seals.zan", seals);
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Desk.viewer(editor)
        .getDocument()
        .replace(Desk.place(editor, "otherwise"), 9, "by [order](seals#art1)");
    Desk.until("it is known", () -> desk.problems("law.zan").isEmpty());
    RenameResourceDescriptor rename =
        (RenameResourceDescriptor)
            RefactoringCore.getRefactoringContribution(RenameResourceDescriptor.ID)
                .createDescriptor();
    rename.setResourcePath(desk.file("seals.zan").getFullPath());
    rename.setNewName("stamps.zan");
    rename.setUpdateReferences(true);
    var refactoring = rename.createRefactoring(new RefactoringStatus());
    ResourcesPlugin.getWorkspace()
        .run(
            new PerformChangeOperation(
                new CreateChangeOperation(
                    new CheckConditionsOperation(
                        refactoring, CheckConditionsOperation.ALL_CONDITIONS),
                    RefactoringStatus.FATAL)),
            new NullProgressMonitor());
    assertTrue(
        desk.file("stamps.zan").readString().contains("@alias stamps"),
        desk.file("stamps.zan").readString());
    assertTrue(Desk.text(editor).contains("[order](stamps#art1)"), Desk.text(editor));
  }

  /** The texts beside each other. */
  private static List<String> compared(Shell shell) {
    return Desk.all(shell, StyledText.class).map(StyledText::getText).toList();
  }

  private static List<String> previewed(Shell shell) {
    return Stream.of(Desk.find(shell, Tree.class).getItems())
        .map(TreeItem::getText)
        .map(it -> it.replaceAll(" - .*", ""))
        .sorted()
        .toList();
  }
}
