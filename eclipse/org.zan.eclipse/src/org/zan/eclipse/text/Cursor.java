package org.zan.eclipse.text;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Where the cursor of an editor is.
 *
 * @param editor the editor
 * @param statute what it shows
 * @param position the place
 * @param words what stands there, for people: the address of a citation, a word, a heading
 */
public record Cursor(ITextEditor editor, OpenStatute statute, Position position, String words) {
  /** The cursor of the editor in which a command was called, if that shows a statute. */
  public static Optional<Cursor> in(ExecutionEvent event) {
    IEditorPart part = HandlerUtil.getActiveEditor(event);
    ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
    OpenStatute statute = Editors.statute(editor);
    if (statute == null) {
      return Optional.empty();
    }
    try {
      ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
      int offset = selection.getOffset();
      Position position = Places.position(statute.document(), offset);
      return Optional.of(new Cursor(editor, statute, position, words(statute, offset)));
    } catch (BadLocationException newer) {
      return Optional.empty();
    }
  }

  private static String words(OpenStatute statute, int offset) throws BadLocationException {
    IRegion line = statute.document().getLineInformationOfOffset(offset);
    String text = statute.document().get(line.getOffset(), line.getLength());
    if (text.startsWith("#")) {
      return text.replaceFirst("^#+\\s*", "").strip();
    }
    IRegion word = Links.under(statute, offset);
    String under = statute.document().get(word.getOffset(), word.getLength());
    return under.isBlank() ? text.strip() : under;
  }
}
