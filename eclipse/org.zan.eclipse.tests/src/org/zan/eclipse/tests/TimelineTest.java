package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.timeline.TimelineView;

/** The versions of the provision under the cursor. */
class TimelineTest {
  private static final String BILL =
      """
      @bill kz/law/2026/fees
      @language en
      @title On Lower Fees
      @in-force 2026-02-01

      # Article 1. Amendments

      @amend notaries
        1) @replace art2/2/1 "in cash" -> "by card"
      """;

  private Desk desk;
  private TimelineView view;
  private TreeViewer tree;

  @BeforeEach
  void enactedLaw() throws Exception {
    desk = new Desk();
    desk.file("bill.zan", BILL);
    Past past = new Past(desk.folder());
    past.records("Begin");
    past.zan("enact", "bill.zan", "--number=7-VIII", "--adopted=2026-01-15");
    desk.refresh();
    view = (TimelineView) Desk.view(TimelineView.ID);
    tree = view.viewer();
  }

  @AfterEach
  void clear() throws Exception {
    Desk.page().hideView(Desk.page().findView(TimelineView.ID));
    desk.close();
  }

  @Test
  void it_follows_the_cursor_and_has_the_newest_version_first() throws Exception {
    ITextEditor editor = at("by card");
    shows("in force today");
    assertEquals(
        List.of(
            "February 1, 2026  in force today · kz/law/2026-01-15/7-VIII",
            "From the beginning  until February 1, 2026"),
        Seen.lines(tree));
    editor.selectAndReveal(Desk.place(editor, "Notaries serve"), 0);
    Desk.until("another provision is shown", () -> Seen.lines(tree).size() == 1);
  }

  @Test
  void it_stays_with_its_provision_where_a_drafter_wants_that() throws Exception {
    ITextEditor editor = at("by card");
    shows("in force today");
    stay(true);
    editor.selectAndReveal(Desk.place(editor, "Notaries serve"), 0);
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "by card"), 7, "by cheque");
    Desk.until(
        () -> "it is still the item: " + view.getContentDescription(),
        () -> view.getContentDescription().contains("another than the last one in the history"));
    assertTrue(Seen.lines(tree).toString().contains("in force today"), Seen.lines(tree).toString());
    stay(false);
    editor.selectAndReveal(Desk.place(editor, "Article 1. Scope"), 0);
    Desk.until("another provision is shown", () -> Seen.lines(tree).size() == 1);
  }

  @Test
  void a_version_opens_beside_the_one_before() throws Exception {
    at("by card");
    shows("in force today");
    Seen.open(Seen.item(tree, "in force today"));
    Desk.until(
        "both versions are there",
        () -> Seen.texts().containsAll(List.of("1) in cash;", "1) by card;")));
  }

  @Test
  void the_first_version_opens_alone_and_cannot_be_edited() throws Exception {
    at("by card");
    shows("in force today");
    Seen.open(Seen.item(tree, "until February"));
    Desk.until("its text is there", () -> Seen.texts().contains("1) in cash;"));
    ITextEditor text = (ITextEditor) Desk.page().getActiveEditor();
    assertFalse(text.isEditable());
  }

  @Test
  void a_version_unfolds_into_the_act_that_made_it_and_that_opens() throws Exception {
    at("by card");
    shows("in force today");
    tree.expandAll();
    Seen.open(Seen.item(tree, "kz/law/2026-01-15/7-VIII  replace"));
    assertEquals("7-VIII.zan", Desk.page().getActiveEditor().getEditorInput().getName());
  }

  /** Ticks the line in the menu of the view, or takes the tick away. */
  private void stay(boolean wanted) {
    for (IContributionItem item : view.getViewSite().getActionBars().getMenuManager().getItems()) {
      if (item instanceof ActionContributionItem it
          && it.getAction().getText().equals("Stay with this provision")) {
        it.getAction().setChecked(wanted);
        it.getAction().run();
        return;
      }
    }
    throw new AssertionError("not in the menu");
  }

  private ITextEditor at(String words) throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, words), 0);
    return editor;
  }

  private void shows(String words) {
    Desk.until(words + " is in the view", () -> Seen.lines(tree).toString().contains(words));
  }
}
