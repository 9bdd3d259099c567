package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
