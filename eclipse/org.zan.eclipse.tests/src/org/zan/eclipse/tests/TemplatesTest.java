package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.templates.Templates;

/** Templates among the proposals. */
class TemplatesTest {
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
  void a_template_is_proposed_by_its_first_letters_and_filled_in() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Desk.viewer(editor).getDocument().replace(Desk.LAW.length(), 0, "\nстат");
    editor.selectAndReveal(Desk.LAW.length() + 5, 0);
    ((ITextOperationTarget) Desk.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    Desk.take("статья - Статья");
    Desk.until(
        () -> Desk.text(editor), () -> Desk.text(editor).endsWith("## Статья 1. Заголовок\n\n"));
    assertEquals("1", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
  }

  @Test
  void a_new_line_offers_all_of_the_three_languages() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Desk.viewer(editor).getDocument().replace(Desk.LAW.length(), 0, "\n");
    editor.selectAndReveal(Desk.LAW.length() + 1, 0);
    ((ITextOperationTarget) Desk.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    Desk.until(
        () -> "proposed: " + Desk.popup(),
        () ->
            Desk.popup()
                .containsAll(List.of("article - An article", "статья - Статья", "бап - Бап")));
  }

  @Test
  void their_places_are_those_of_eclipse() {
    List<Template> templates = List.of(Templates.all().getTemplates());
    Template article =
        templates.stream().filter(it -> it.getName().equals("article")).findAny().orElseThrow();
    assertEquals(
        "## Article ${w1:words('1')}. ${w2:words('Heading')}\n\n${cursor}", article.getPattern());
    templates.forEach(it -> assertFalse(it.getPattern().contains("CURRENT"), it.getPattern()));
  }
}
