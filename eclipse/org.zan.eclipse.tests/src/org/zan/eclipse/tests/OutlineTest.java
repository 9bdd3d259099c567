package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.outline.Outline;

/** The outline beside the text. */
class OutlineTest {
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
  void it_shows_articles_and_items_with_icons() throws CoreException {
    desk.open("law.zan");
    Tree tree = tree();
    Desk.until("the outline has both articles", () -> tree.getItemCount() == 2);
    assertEquals(
        List.of("Article 1. Scope", "Article 2. Fees", " 1.", " 2.", "  1)", "  2)"),
        shown(tree.getItems(), ""));
    assertNotNull(tree.getItem(0).getImage());
  }

  @Test
  void it_follows_the_text_and_the_cursor() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    Tree tree = tree();
    Desk.until("the outline has both articles", () -> tree.getItemCount() == 2);
    Desk.viewer(editor).getDocument().replace(Desk.LAW.length(), 0, "\n# Article 3. End\n\nEnd.\n");
    Desk.until("the outline has the third", () -> tree.getItemCount() == 3);
    desk.open("law.zan");
    editor.selectAndReveal(Desk.place(editor, "End."), 0);
    Desk.until(
        "the third is selected",
        () ->
            tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().startsWith("Article 3"));
  }

  @Test
  void its_button_lets_it_stay_and_follow_again() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    Tree tree = tree();
    Desk.until("the outline has both articles", () -> tree.getItemCount() == 2);
    desk.open("law.zan");
    IAction follow = button("Follow the cursor");
    assertTrue(follow.isChecked());
    follow.setChecked(false);
    follow.run();
    tree.deselectAll();
    tree.getItem(1).setExpanded(false);
    editor.selectAndReveal(Desk.place(editor, "otherwise"), 0);
    Desk.until("the cursor is there", () -> cursor(editor).equals("otherwise"));
    assertEquals(0, tree.getSelectionCount());
    follow.setChecked(true);
    follow.run();
    assertEquals(
        List.of("2)  otherwise."), Stream.of(tree.getSelection()).map(TreeItem::getText).toList());
  }

  @Test
  void its_field_leaves_what_has_the_words() throws Exception {
    desk.open("law.zan");
    Tree tree = tree();
    Desk.until("the outline has both articles", () -> tree.getItemCount() == 2);
    Text field = Desk.find(tree.getParent().getParent(), Text.class);
    field.setText("cash");
    Desk.until(
        () -> "only cash: " + shown(tree.getItems(), ""),
        () -> shown(tree.getItems(), "").equals(List.of("Article 2. Fees", " 2.", "  1)")));
  }

  @Test
  void it_is_there_again_though_its_server_ended_before_it_answered() throws Exception {
    desk.open("law.zan");
    Tree tree = tree();
    Desk.until("the outline has both articles", () -> tree.getItemCount() == 2);
    ProcessHandle before = ZanPlugin.server().process();
    assertTrue(before.destroyForcibly());
    desk.open("code.zan");
    Desk.until(
        "the outline of the other",
        () ->
            shown(another().getItems(), "")
                .equals(List.of("Article 1. Relations", "Article 2-A. Persons")));
  }

  private static Tree another() {
    try {
      return tree();
    } catch (CoreException problem) {
      throw new AssertionError(problem);
    }
  }

  private static String cursor(ITextEditor editor) {
    return Desk.text(editor)
        .substring(((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset())
        .split("[.]")[0];
  }

  private static IAction button(String text) throws CoreException {
    Page page =
        (Page) ((ContentOutline) Desk.view("org.eclipse.ui.views.ContentOutline")).getCurrentPage();
    return Stream.of(page.getSite().getActionBars().getToolBarManager().getItems())
        .filter(ActionContributionItem.class::isInstance)
        .map(it -> ((ActionContributionItem) it).getAction())
        .filter(it -> it.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Tree tree() throws CoreException {
    ContentOutline view = (ContentOutline) Desk.view("org.eclipse.ui.views.ContentOutline");
    Desk.until("the outline is there", () -> view.getCurrentPage() instanceof Outline);
    return ((Outline) view.getCurrentPage()).getTreeViewer().getTree();
  }

  private static List<String> shown(TreeItem[] items, String depth) {
    List<String> shown = new ArrayList<>();
    for (TreeItem item : items) {
      shown.add(depth + item.getText().split("  ")[0]);
      shown.addAll(shown(item.getItems(), depth + " "));
    }
    return shown;
  }
}
