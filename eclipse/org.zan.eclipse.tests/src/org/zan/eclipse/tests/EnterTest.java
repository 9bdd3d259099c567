package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Enter brings, pressed in the editor; the bar is where the cursor is. */
class EnterTest {
  private Desk desk;
  private ITextEditor editor;

  @BeforeEach
  void statuteBook() throws CoreException {
    desk = new Desk();
    editor = desk.open("law.zan");
    desk.isRead();
  }

  @AfterEach
  void clear() throws CoreException {
    desk.close();
  }

  @Test
  void behind_an_item_comes_the_next_number() {
    behind("2) otherwise.");
    press('\r');
    shows("  2) otherwise.\n  3) |");
    type("by card.");
    shows("  2) otherwise.\n  3) by card.|");
  }

  @Test
  void behind_a_number_without_words_the_list_ends() {
    behind("2) otherwise.");
    press('\r');
    shows("  2) otherwise.\n  3) |");
    press('\r');
    shows("  2) otherwise.\n\n|");
  }

  @Test
  void what_is_typed_before_the_answer_stays() {
    behind("2) otherwise.");
    press('\r');
    type("or");
    desk.isRead();
    shows("  2) otherwise.\n  or|");
  }

  @Test
  void undo_takes_the_number_back() {
    behind("2) otherwise.");
    press('\r');
    shows("  2) otherwise.\n  3) |");
    IUndoManager undo = ((SourceViewer) viewer()).getUndoManager();
    while (undo.undoable()) {
      undo.undo();
    }
    assertEquals(Desk.LAW, Desk.text(editor));
  }

  private ISourceViewer viewer() {
    return Desk.viewer(editor);
  }

  private void behind(String words) {
    int offset = Desk.place(editor, words) + words.length();
    viewer().setSelectedRange(offset, 0);
  }

  private void type(String words) {
    words.chars().forEach(it -> press((char) it));
  }

  /** As the keyboard does it. */
  private void press(char key) {
    StyledText widget = viewer().getTextWidget();
    Event event = new Event();
    event.character = key;
    event.keyCode = key;
    widget.notifyListeners(SWT.KeyDown, event);
  }

  /** The text around the cursor. */
  private void shows(String expected) {
    Desk.until(() -> expected + " in:\n" + now(), () -> now().contains(expected));
  }

  private String now() {
    String text = Desk.text(editor);
    int caret = viewer().getSelectedRange().x;
    return text.substring(0, caret) + "|" + text.substring(caret);
  }
}
