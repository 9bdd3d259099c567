package org.zan.eclipse.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands between the lines and the words. */
class MiningsTest {
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
  void a_heading_says_how_often_it_is_cited_and_leads_there() throws Exception {
    ITextEditor editor = desk.open("code.zan");
    desk.isRead();
    Desk.until(
        () -> "above the headings: " + minings(editor),
        () -> minings(editor).contains("# Article 2-A. Persons <- Cited by 1"));
    StyledText widget = Desk.viewer(editor).getTextWidget();
    int line = widget.getLineAtOffset(Desk.place(editor, "# Article 2-A"));
    Desk.until("it has room", () -> widget.getLineVerticalIndent(line) > 0);
    mining(editor, "# Article 2-A. Persons <- Cited by 1").getAction().accept(null);
    Desk.until(
        () -> "the Search view: " + SearchTest.shown(),
        () -> SearchTest.shown().toString().contains("Notaries serve"));
  }

  @Test
  void a_citation_is_followed_by_the_heading_of_what_it_cites() throws Exception {
    ITextEditor editor = desk.open("code.zan");
    desk.isRead();
    String hint =
        "Property is governed here and by [Article 1](notaries#art1). <-  Article 1. Scope";
    Desk.until(() -> "behind it: " + minings(editor), () -> minings(editor).contains(hint));
    int behind = Desk.place(editor, "#art1).") + "#art1".length();
    Desk.until("it has room", () -> room(editor, behind - 1) + room(editor, behind) > 40);
  }

  /** How wide a character is drawn that makes room for something. */
  private static int room(ITextEditor editor, int offset) {
    StyleRange style = Desk.viewer(editor).getTextWidget().getStyleRangeAtOffset(offset);
    return style == null || style.metrics == null ? 0 : style.metrics.width;
  }

  @Test
  void an_edit_in_another_act_is_told_above_the_heading() throws Exception {
    ITextEditor code = desk.open("code.zan");
    desk.isRead();
    Desk.until("one", () -> minings(code).contains("# Article 2-A. Persons <- Cited by 1"));
    ITextEditor decree = desk.open("decree.zan");
    Desk.viewer(decree).getDocument().replace(Desk.place(decree, "art3"), 4, "art2-A");
    Desk.until(
        () -> "two: " + minings(code),
        () -> minings(code).contains("# Article 2-A. Persons <- Cited by 2"));
  }

  /** The line that each stands at, and what it says. */
  static List<String> minings(ITextEditor editor) {
    return List.copyOf(all(editor).keySet());
  }

  private static ICodeMining mining(ITextEditor editor, String said) {
    return all(editor).get(said);
  }

  private static Map<String, ICodeMining> all(ITextEditor editor) {
    IAnnotationModel model = Desk.viewer(editor).getAnnotationModel();
    Map<String, ICodeMining> all = new LinkedHashMap<>();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            it -> {
              if (it instanceof AbstractInlinedAnnotation && model.getPosition(it) != null) {
                String line = line(editor, model.getPosition(it).offset);
                of(it).forEach(mining -> all.put(line + " <- " + mining.getLabel(), mining));
              }
            });
    return all;
  }

  private static String line(ITextEditor editor, int offset) {
    String text = Desk.text(editor);
    return text.substring(text.lastIndexOf('\n', offset - 1) + 1).lines().findFirst().orElse("");
  }

  /** The platform draws them and tells nobody what it draws. */
  private static List<ICodeMining> of(Annotation annotation) {
    try {
      Field minings = annotation.getClass().getDeclaredField("fMinings");
      minings.setAccessible(true);
      List<ICodeMining> drawn = new ArrayList<>();
      ((List<?>) minings.get(annotation)).forEach(it -> drawn.add((ICodeMining) it));
      return drawn;
    } catch (ReflectiveOperationException problem) {
      throw new AssertionError(problem);
    }
  }
}
