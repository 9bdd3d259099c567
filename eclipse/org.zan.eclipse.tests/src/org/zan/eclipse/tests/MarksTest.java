package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.text.Occurrences;

/** What stands beside the words: marked occurrences and folds. */
class MarksTest {
  private static final String STICKY =
      AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED;

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
  void the_term_under_the_cursor_is_marked_wherever_it_stands() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "fee** is"), 0);
    Desk.until(
        () -> "marked: " + marked(editor),
        () -> marked(editor).equals(List.of("11: Fees", "13: fee", "14: fee")));
    editor.selectAndReveal(Desk.place(editor, "in cash"), 0);
    Desk.until(() -> "unmarked: " + marked(editor), () -> marked(editor).isEmpty());
  }

  @Test
  void the_button_of_the_editor_turns_marks_off() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    editor.selectAndReveal(Desk.place(editor, "fee** is"), 0);
    Desk.until("marked", () -> marked(editor).size() == 3);
    var settings = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
    try {
      settings.putBoolean("org.eclipse.ui.genericeditor.togglehighlight", false);
      Desk.until("unmarked", () -> marked(editor).isEmpty());
    } finally {
      settings.remove("org.eclipse.ui.genericeditor.togglehighlight");
    }
  }

  @Test
  void provisions_fold_and_stay_folded_while_others_change() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    Desk.until(() -> "folds: " + folds(editor), () -> folds(editor).size() == 4);
    assertEquals(
        List.of(
            "@act kz/law/2001-02-03/5-II",
            "# Article 1. Scope",
            "# Article 2. Fees",
            "2. The fee is paid to a notary:"),
        folds(editor));
    ProjectionViewer viewer = (ProjectionViewer) Desk.viewer(editor);
    viewer.getProjectionAnnotationModel().collapse(fold(editor, "# Article 2. Fees"));
    Desk.until("the article is folded", () -> isFolded(viewer));
    String more = "# Article 1-1. More\n\nLong ago.\n\n";
    viewer.getDocument().replace(Desk.place(editor, "# Article 2. Fees"), 0, more);
    Desk.until(
        () -> "a fold more: " + folds(editor), () -> folds(editor).contains("# Article 1-1. More"));
    assertTrue(isFolded(viewer), viewer.getTextWidget().getText());
  }

  private static boolean isFolded(ProjectionViewer viewer) {
    String shown = viewer.getTextWidget().getText();
    return shown.contains("# Article 2. Fees") && !shown.contains("in cash");
  }

  @Test
  void headings_stay_in_view_while_their_provision_is_read() throws Exception {
    IPreferenceStore settings = EditorsUI.getPreferenceStore();
    settings.setValue(STICKY, true);
    try {
      ITextEditor editor = desk.open("law.zan");
      Desk.viewer(editor).getDocument().replace(Desk.LAW.length(), 0, "\nMore.\n".repeat(80));
      Desk.until(() -> "folds: " + folds(editor), () -> folds(editor).size() == 5);
      Desk.until(
          () -> "they stay: " + staying(editor),
          () -> {
            Desk.viewer(editor).setTopIndex(60);
            return staying(editor).equals(List.of("# Article 2. Fees"));
          });
      Desk.picture("eclipse-headings");
    } finally {
      settings.setToDefault(STICKY);
    }
  }

  /** The lines that the editor shows above its text. */
  private static List<String> staying(ITextEditor editor) {
    StyledText text = Desk.viewer(editor).getTextWidget();
    return Desk.all(text.getShell(), StyledText.class)
        .filter(it -> it != text && it.isVisible())
        .flatMap(it -> it.getText().lines())
        .filter(it -> it.startsWith("#"))
        .toList();
  }

  /** Marked words, each behind the number of its line. */
  private static List<String> marked(ITextEditor editor) {
    IAnnotationModel model = Desk.viewer(editor).getAnnotationModel();
    SortedMap<Integer, String> words = new TreeMap<>();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            it -> {
              if (Occurrences.ANNOTATION.equals(it.getType())) {
                Position place = model.getPosition(it);
                words.put(place.offset, shown(Desk.viewer(editor).getDocument(), place));
              }
            });
    return List.copyOf(words.values());
  }

  private static String shown(IDocument text, Position place) {
    try {
      int line = text.getLineOfOffset(place.offset) + 1;
      return line + ": " + text.get(place.offset, place.length);
    } catch (BadLocationException problem) {
      throw new AssertionError(problem);
    }
  }

  /** The first lines of what can be folded. */
  private static List<String> folds(ITextEditor editor) {
    IAnnotationModel model =
        ((ProjectionViewer) Desk.viewer(editor)).getProjectionAnnotationModel();
    SortedMap<Integer, String> lines = new TreeMap<>();
    if (model != null) {
      model
          .getAnnotationIterator()
          .forEachRemaining(
              it ->
                  lines.put(
                      model.getPosition(it).offset, line(editor, model.getPosition(it).offset)));
    }
    return List.copyOf(lines.values());
  }

  private static String line(ITextEditor editor, int offset) {
    return Desk.text(editor).substring(offset).lines().findFirst().orElse("").strip();
  }

  private static ProjectionAnnotation fold(ITextEditor editor, String words) {
    IAnnotationModel model =
        ((ProjectionViewer) Desk.viewer(editor)).getProjectionAnnotationModel();
    ProjectionAnnotation[] found = {null};
    model
        .getAnnotationIterator()
        .forEachRemaining(
            it -> {
              if (line(editor, model.getPosition(it).offset).equals(words)) {
                found[0] = (ProjectionAnnotation) it;
              }
            });
    return found[0];
  }
}
