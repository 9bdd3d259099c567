package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.reading.ReadingView;

/** The act in front as a publication looks. */
class ReadingTest {
  private Desk desk;
  private ITextEditor editor;
  private Browser browser;

  @BeforeEach
  void statuteBook() throws Exception {
    desk = new Desk();
    editor = desk.open("law.zan");
    browser = ((ReadingView) Desk.view(ReadingView.ID)).browser();
    assertNotNull(browser, "WebKit is there");
    desk.isRead();
    shows("Article 2. Fees");
  }

  @AfterEach
  void clear() throws Exception {
    Desk.page().hideView(Desk.page().findView(ReadingView.ID));
    desk.close();
  }

  @Test
  void it_shows_the_act_as_it_is_published() {
    assertEquals("On Notaries", told("document.querySelector('h1').innerText"));
    assertEquals(
        "1. A fee is what a person pays.",
        told("document.querySelector('li[data-path=\"art2/1\"]').innerText.trim()")
            .replaceAll("\\s+", " "));
  }

  @Test
  void it_follows_what_is_written() throws Exception {
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "in cash"), 7, "in gold");
    shows("in gold");
  }

  @Test
  void it_marks_the_provision_of_the_cursor() {
    editor.selectAndReveal(Desk.place(editor, "otherwise"), 0);
    Desk.until(
        "the item is marked",
        () ->
            told("(document.querySelector('.zan-here') || document.body).innerText")
                .trim()
                .replaceAll("\\s+", " ")
                .equals("2) otherwise."));
  }

  @Test
  void a_reference_leads_to_the_act_that_it_names() {
    browser.execute("document.querySelector('a.zan-ref').click()");
    Desk.until(
        "the code is open",
        () -> Desk.page().getActiveEditor().getEditorInput().getName().equals("code.zan"));
    shows("Article 2-A. Persons");
    ITextEditor code = (ITextEditor) Desk.page().getActiveEditor();
    ITextSelection selection = (ITextSelection) code.getSelectionProvider().getSelection();
    assertEquals(
        Desk.CODE.substring(0, Desk.CODE.indexOf("# Article 2-A")).lines().count(),
        selection.getStartLine());
  }

  @Test
  void a_double_click_leads_to_the_source() {
    browser.execute(
        "document.querySelector('li[data-path=\"art2/1\"]')"
            + ".dispatchEvent(new MouseEvent('dblclick', {bubbles: true}))");
    Desk.until(
        "the cursor is there",
        () -> {
          ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
          return selection.getOffset() == Desk.place(editor, "1. A **fee**");
        });
    assertSame(editor, Desk.page().getActiveEditor());
  }

  @Test
  void without_webkit_it_says_what_to_install_and_the_rest_works() throws Exception {
    IViewPart view = Desk.view(NoBrowser.ID);
    try {
      Text said =
          Seen.controls(Text.class).stream()
              .filter(it -> it.getText().startsWith("Pages cannot be shown here"))
              .findAny()
              .orElseThrow();
      assertTrue(said.getText().contains("libwebkit2gtk-4.1-0"), said.getText());
      assertTrue(said.getText().endsWith("No more handles [no WebKit]"), said.getText());
      view.setFocus();
      assertTrue(said.isFocusControl());
      editor.selectAndReveal(Desk.place(editor, "otherwise"), 0);
      assertEquals("code.zan", desk.open("code.zan").getEditorInput().getName());
    } finally {
      Desk.page().hideView(view);
    }
    assertNull(Desk.page().findView(NoBrowser.ID));
  }

  private void shows(String words) {
    Desk.until(words + " is on the page", () -> told("document.body.innerText").contains(words));
  }

  private String told(String expression) {
    return String.valueOf(browser.evaluate("return " + expression));
  }
}
