package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.effect.EffectView;

/** What the bill in front does. */
class EffectTest {
  private static final String BILL =
      """
      @bill kz/law/2027/fees
      @language en
      @title On Lower Fees
      @in-force 2027-01-01

      # Article 1. Amendments

      @amend notaries
        1) @replace art2/2/1 "in cash" -> "by card"
        2) @replace art1 "persons" -> "people"
           @in-force 2028-01-01
      """;

  private Desk desk;
  private ITextEditor editor;
  private TreeViewer tree;

  @BeforeEach
  void bill() throws CoreException {
    desk = new Desk();
    desk.file("bill.zan", BILL);
    editor = desk.open("bill.zan");
    tree = ((EffectView) Desk.view(EffectView.ID)).viewer();
    desk.isRead();
  }

  @AfterEach
  void clear() throws CoreException {
    Desk.page().hideView(Desk.page().findView(EffectView.ID));
    desk.close();
  }

  @Test
  void the_view_has_the_acts_and_their_instructions() {
    shows("On Notaries  en · instructions: 2");
    assertEquals(
        List.of(
            "On Notaries  en · instructions: 2",
            "  replace art2/2/1 \"in cash\" -> \"by card\"  from 2027-01-01",
            "  replace art1 \"persons\" -> \"people\"  from 2028-01-01"),
        Seen.lines(tree));
  }

  @Test
  void an_act_in_force_is_compared_with_the_act_as_amended() {
    shows("On Notaries");
    Seen.open(Seen.item(tree, "On Notaries"));
    String amended =
        Desk.LAW.replace("in cash", "by card").replace("[persons](civil-code#art2-A)", "people");
    Desk.until("both texts are there", () -> Seen.texts().containsAll(List.of(Desk.LAW, amended)));
    assertEquals(
        "On Notaries (en): in force ↔ as amended", Desk.page().getActiveEditor().getTitle());
  }

  @Test
  void the_comparison_follows_while_the_bill_is_written() throws Exception {
    shows("On Notaries");
    Seen.open(Seen.item(tree, "On Notaries"));
    Desk.until("the comparison is there", () -> Seen.texts().toString().contains("1) by card;"));
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "by card"), 7, "in gold");
    Desk.until("it follows", () -> Seen.texts().toString().contains("1) in gold;"));
    assertFalse(Seen.texts().toString().contains("1) by card;"));
  }

  @Test
  void on_a_day_only_what_is_in_force_by_then_changes_the_act() {
    shows("On Notaries");
    ((EffectView) Desk.page().findView(EffectView.ID)).on("2027-01-01");
    shows("Not in force yet on this day  1 instruction");
    shows("On Notaries  en · 1 instruction");
  }

  @Test
  void what_cannot_be_carried_out_stands_first_with_the_reason_and_leads_to_the_bill()
      throws Exception {
    shows("On Notaries");
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "art2/2/1"), 8, "art9/2/1");
    shows("Cannot be carried out  1 instruction");
    assertTrue(Seen.lines(tree).get(0).startsWith("Cannot be carried out"));
    tree.expandAll();
    assertTrue(Seen.lines(tree).get(1).contains("no “art9"), Seen.lines(tree).toString());
    desk.open("law.zan");
    Seen.open(Seen.item(tree, "art9/2/1"));
    assertEquals(editor, Desk.page().getActiveEditor());
    assertTrue(
        editor.getSelectionProvider().getSelection().toString().contains("art9/2/1"),
        editor.getSelectionProvider().getSelection().toString());
  }

  private void shows(String words) {
    Desk.until(words + " is in the view", () -> Seen.lines(tree).toString().contains(words));
  }
}
