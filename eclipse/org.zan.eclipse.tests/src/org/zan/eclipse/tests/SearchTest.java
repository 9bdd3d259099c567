package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References and hierarchies in the Search view. */
class SearchTest {
  private static final String ORDER =
      """
      @act kz/order/2003-04-05/6
      @alias seals
      @language en
      @title On Seals
      @adopted 2003-04-05
      @basis notaries#art2

      # Article 1. Seals

      Seals are round.
      """;

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
  void references_are_lines_below_their_statute_with_their_heading() throws Exception {
    ITextEditor editor = desk.open("code.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "Article 2-A"), 0);
    call("org.eclipse.ui.genericeditor.findReferences");
    Desk.until(() -> "found: " + shown(), () -> shown().size() == 2);
    assertEquals(
        List.of(
            "law.zan - /" + desk.name() + " (1)",
            "  Article 1. Scope: Notaries serve 😀 [persons](civil-code#art2-A) of all towns and villages."),
        shown());
    Desk.until(() -> said(), () -> said().equals("Article 2-A. Persons – references (1)"));
    Desk.picture("eclipse-references");
    open(tree().getItem(0).getItem(0));
    Desk.until("the law is open", () -> "law.zan".equals(active().getEditorInput().getName()));
    assertEquals("civil-code#art2-A", selected());
  }

  @Test
  void who_cites_whom_is_a_tree_that_grows_and_turns() throws Exception {
    ITextEditor editor = desk.open("code.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "Article 2-A"), 0);
    call("org.zan.eclipse.citations");
    String persons = "Article 2-A. Persons - civil-code#art2-A";
    Desk.until(
        () -> "who cites it: " + shown(),
        () -> shown().equals(List.of(persons, "  Article 1. Scope - notaries#art1")));
    unfold(tree().getItem(0).getItem(0));
    Desk.until(
        () -> "who cites that: " + shown(),
        () -> shown().contains("    Article 1. Relations - civil-code#art1"));
    open(tree().getItem(0).getItem(0));
    Desk.until("the law is open", () -> "law.zan".equals(active().getEditorInput().getName()));
    assertEquals("civil-code#art2-A", selected());
    desk.open("code.zan").selectAndReveal(Desk.place(editor, "Article 1. Relations"), 0);
    call("org.zan.eclipse.citations");
    Desk.until(
        () -> "of the other: " + shown(),
        () -> shown().contains("Article 1. Relations - civil-code#art1"));
    press("Cites");
    Desk.until(
        () -> "what it cites: " + shown(),
        () -> shown().contains("  Article 1. Scope - notaries#art1"));
  }

  @Test
  void acts_are_below_those_they_are_made_under() throws Exception {
    desk.file("order.zan", ORDER);
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "On Notaries"), 0);
    call("org.zan.eclipse.acts");
    Desk.until(
        () -> "made under it: " + shown(),
        () -> shown().equals(List.of("On Notaries - notaries", "  On Seals - seals")));
  }

  private static void unfold(TreeItem item) {
    Event event = new Event();
    event.item = item;
    item.getParent().notifyListeners(SWT.Expand, event);
    item.setExpanded(true);
  }

  /** Presses a button of the view. */
  private static void press(String button) {
    ISearchResultPage page = NewSearchUI.getSearchResultView().getActivePage();
    for (IContributionItem item :
        ((Page) page).getSite().getActionBars().getToolBarManager().getItems()) {
      if (item instanceof ActionContributionItem action
          && action.getAction().getText().equals(button)) {
        action.getAction().setChecked(true);
        action.getAction().run();
        return;
      }
    }
    throw new AssertionError(button);
  }

  private static void call(String command) throws Exception {
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
  }

  private static ITextEditor active() {
    return (ITextEditor) Desk.page().getActiveEditor();
  }

  private static String selected() {
    return ((ITextSelection) active().getSelectionProvider().getSelection()).getText();
  }

  private static Tree tree() {
    ISearchResultViewPart view = NewSearchUI.getSearchResultView();
    Composite around =
        view == null || view.getActivePage() == null
            ? null
            : (Composite) view.getActivePage().getControl();
    return around == null
        ? null
        : around instanceof Tree tree ? tree : Desk.find(around, Tree.class);
  }

  /** What stands above the tree. */
  private static String said() {
    return NewSearchUI.getSearchResultView().getActivePage().getLabel();
  }

  /** What the Search view shows, level by level. */
  static List<String> shown() {
    return tree() == null ? List.of() : shown(tree().getItems(), "");
  }

  private static List<String> shown(TreeItem[] items, String depth) {
    List<String> shown = new ArrayList<>();
    for (TreeItem item : items) {
      if (!item.getText().isEmpty()) {
        shown.add(depth + item.getText());
        shown.addAll(shown(item.getItems(), depth + "  "));
      }
    }
    return shown;
  }

  private static void open(TreeItem item) {
    item.getParent().setSelection(item);
    Event event = new Event();
    event.item = item;
    item.getParent().notifyListeners(SWT.Selection, event);
    item.getParent().notifyListeners(SWT.DefaultSelection, event);
  }
}
