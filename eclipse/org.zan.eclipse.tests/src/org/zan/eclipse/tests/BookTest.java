package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.book.BookView;
import org.zan.eclipse.perspective.Perspective;

/** The statute book at the left, by rank. */
class BookTest {
  private static final String BILL =
      """
      @bill kz/law/2027/fees
      @language en
      @title On Lower Fees
      @in-force 2027-01-01

      # Article 1. Amendments

      @amend notaries
        1) @replace art2/2/1 "in cash" -> "by card"
      """;

  private Desk desk;

  @BeforeEach
  void statuteBook() throws CoreException {
    desk = new Desk();
    desk.file("bill.zan", BILL);
  }

  @AfterEach
  void clear() throws CoreException {
    Desk.page().hideView(Desk.page().findView(BookView.ID));
    desk.close();
  }

  @Test
  void the_perspective_has_the_statute_book_the_outline_and_the_problems() throws Exception {
    String before = Desk.page().getPerspective().getId();
    PlatformUI.getWorkbench()
        .showPerspective(Perspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    try {
      for (String view :
          List.of(BookView.ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW)) {
        assertNotNull(Desk.page().findView(view), view);
      }
    } finally {
      PlatformUI.getWorkbench()
          .showPerspective(before, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    }
  }

  @Test
  void bills_come_first_and_then_the_acts_from_the_highest_rank_down() throws Exception {
    TreeViewer tree = tree();
    assertEquals(
        List.of(
            "Bills  1",
            "  On Lower Fees  draft · takes effect 2027-01-01",
            "Code  1",
            "  Civil Code  civil-code",
            "Law  1",
            "  On Notaries  notaries",
            "Resolution of the Government  1",
            "  On Fees  decree"),
        Seen.lines(tree));
    for (TreeItem item : tree.getTree().getItems()) {
      assertNotNull(item.getImage(), item.getText());
    }
  }

  @Test
  void its_field_leaves_the_texts_whose_titles_have_the_words() throws Exception {
    TreeViewer tree = tree();
    Text field =
        Seen.controls(Text.class).stream()
            .filter(it -> "type words of a title".equals(it.getMessage()))
            .findAny()
            .orElseThrow();
    field.setText("notar");
    Desk.until(
        () -> "one act is left: " + Seen.lines(tree),
        () -> titles(tree).equals(List.of("Law  1", "  On Notaries  notaries")));
    field.setText("");
    Desk.until("all are there again", () -> titles(tree).size() == 8);
  }

  @Test
  void a_bill_that_cannot_be_carried_out_says_so() throws Exception {
    TreeViewer tree = tree();
    ITextEditor editor = desk.open("bill.zan");
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "art2/2"), 6, "art9/9");
    Desk.until(
        "the bill is wrong", () -> Seen.lines(tree).toString().contains("cannot be carried out"));
  }

  @Test
  void an_act_unfolds_into_who_cites_it_and_its_structure_and_opens_there() throws Exception {
    TreeViewer tree = tree();
    Desk.until("its structure is there", () -> unfolds(tree, "Civil Code"));
    TreeItem code = Seen.item(tree, "Civil Code");
    assertEquals(
        List.of("Cited by", "Amended by", "Article 1. Relations", "Article 2-A. Persons"),
        Arrays.stream(code.getItems()).map(it -> it.getText().split("  ")[0]).toList());
    tree.setExpandedState(code.getItem(0).getData(), true);
    Desk.until("the law cites it", () -> Seen.lines(tree).toString().contains("On Notaries"));
    Seen.open(Seen.item(tree, "Civil Code").getItem(3));
    ITextEditor editor = (ITextEditor) Desk.page().getActiveEditor();
    assertEquals("code.zan", editor.getEditorInput().getName());
    assertTrue(
        editor.getSelectionProvider().getSelection().toString().contains("Article 2-A"),
        editor.getSelectionProvider().getSelection().toString());
  }

  @Test
  void a_new_act_appears_and_what_was_unfolded_stays_so() throws Exception {
    TreeViewer tree = tree();
    Desk.until("its structure is there", () -> unfolds(tree, "Civil Code"));
    desk.file(
        "new.zan",
        Desk.LAW
            .replace("5-II", "6-II")
            .replace("notaries", "advocates")
            .replace("Notaries", "Advocates"));
    Desk.until("the new law is there", () -> Seen.lines(tree).toString().contains("On Advocates"));
    assertTrue(Seen.item(tree, "Civil Code").getExpanded());
  }

  /** What is not inside an act. */
  private static List<String> titles(TreeViewer tree) {
    return Seen.lines(tree).stream().filter(it -> !it.startsWith("    ")).toList();
  }

  /** Unfolds a line, whose item is another after each answer of the server. */
  private static boolean unfolds(TreeViewer tree, String words) {
    if (!Seen.lines(tree).toString().contains(words)) {
      return false;
    }
    tree.setExpandedState(Seen.item(tree, words).getData(), true);
    return Seen.item(tree, words).getItemCount() == 4;
  }

  private TreeViewer tree() throws CoreException {
    BookView view = (BookView) Desk.view(BookView.ID);
    desk.isRead();
    TreeViewer tree = view.viewer();
    Desk.until("the statute book is there", () -> Seen.lines(tree).size() == 8);
    return tree;
  }
}
