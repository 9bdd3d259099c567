package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.text.Completions;
import org.zan.eclipse.text.Hovers;
import org.zan.eclipse.text.Links;

/** What a drafter sees in the text editor. */
class EditorTest {
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
  void a_statute_opens_in_the_generic_editor() throws CoreException {
    ITextEditor editor = desk.open("law.zan");
    assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
    assertEquals(Desk.LAW, Desk.text(editor));
  }

  @Test
  void headings_references_and_terms_have_colours() throws CoreException {
    ITextEditor editor = desk.open("law.zan");
    Desk.until(
        "the heading is bold", () -> style(editor, "Article 1. Scope").fontStyle == SWT.BOLD);
    assertNotNull(style(editor, "civil-code#art2-A").foreground);
    assertEquals(SWT.ITALIC, style(editor, "fee** is").fontStyle);
    assertFalse(
        style(editor, "Article 1. Scope")
            .foreground
            .equals(style(editor, "civil-code#art2-A").foreground));
  }

  @Test
  void colours_move_with_the_words_while_a_drafter_types() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    Desk.until(
        "the heading is bold", () -> style(editor, "Article 1. Scope").fontStyle == SWT.BOLD);
    Desk.viewer(editor).getDocument().replace(0, 0, "// A note.\n");
    assertEquals(SWT.BOLD, style(editor, "Article 1. Scope").fontStyle);
    Desk.until("the note has a colour", () -> style(editor, "A note.").foreground != null);
  }

  @Test
  void a_reference_has_another_colour_once_its_target_is_known() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    int place = Desk.place(editor, "art2-A");
    Desk.viewer(editor).getDocument().replace(place, 6, "art3");
    String nowhere = "org.zan.eclipse.colour.unresolvedReference";
    Desk.until("it leads nowhere", () -> isIn(editor, "civil-code#art3", nowhere));
    ITextEditor code = desk.open("code.zan");
    Desk.viewer(code).getDocument().replace(Desk.CODE.length(), 0, "\n# Article 3. New\n\nNew.\n");
    String leads = "org.zan.eclipse.colour.function";
    Desk.until("it leads to the new article", () -> isIn(editor, "civil-code#art3", leads));
  }

  @Test
  void what_cites_a_repealed_provision_is_struck_through() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Desk.until("it leads to an article", () -> style(editor, "civil-code#art2-A").start > 0);
    assertFalse(style(editor, "civil-code#art2-A").strikeout);
    ITextEditor code = desk.open("code.zan");
    int heading = Desk.place(code, "# Article 2-A");
    int end = Desk.CODE.indexOf('\n', heading) + 1;
    Desk.viewer(code).getDocument().replace(end, 0, "@repealed 2020-01-01\n");
    Desk.until("it is struck through", () -> style(editor, "civil-code#art2-A").strikeout);
  }

  private static boolean isIn(ITextEditor editor, String words, String colour) {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get(colour)
        .equals(style(editor, words).foreground);
  }

  @Test
  void a_slip_is_underlined_and_its_mending_takes_that_away() throws Exception {
    ITextEditor editor = desk.open("decree.zan");
    desk.isRead();
    Desk.until("the slip is underlined", () -> findings(editor).equals(List.of("civil-code#art3")));
    int place = Desk.place(editor, "art3");
    Desk.viewer(editor).getDocument().replace(place, 4, "art1");
    Desk.until("nothing is underlined", () -> findings(editor).isEmpty());
  }

  @Test
  void problems_of_files_that_are_not_open_are_known_too() throws CoreException {
    desk.open("code.zan");
    desk.isRead();
    assertEquals(1, desk.problems("decree.zan").size());
  }

  @Test
  void problems_are_known_though_nothing_was_opened() {
    desk.isRead();
    assertEquals(1, desk.problems("decree.zan").size());
  }

  @Test
  void a_provision_of_another_act_is_proposed_and_taken() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    int place = Desk.place(editor, "2-A)");
    Desk.viewer(editor).getDocument().replace(place, 3, "");
    ICompletionProposal[] proposals =
        new Completions().computeCompletionProposals(Desk.viewer(editor), place);
    List<String> shown = Stream.of(proposals).map(ICompletionProposal::getDisplayString).toList();
    ICompletionProposal persons =
        Arrays.stream(proposals)
            .filter(it -> it.getDisplayString().contains("Persons"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(shown));
    ((ICompletionProposalExtension2) persons).apply(Desk.viewer(editor), '\0', 0, place);
    assertTrue(Desk.text(editor).contains("[persons](civil-code#art2-A)"), Desk.text(editor));
  }

  @Test
  void a_hover_shows_the_cited_provision_in_bold_and_plain() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    String hover =
        new Hovers()
            .getHoverInfo(Desk.viewer(editor), new Region(Desk.place(editor, "civil-code#"), 0));
    assertTrue(hover.contains("Whoever is born is a person."), hover);
    assertTrue(hover.contains("<b>"), hover);
  }

  @Test
  void a_click_on_a_reference_leads_to_the_article() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Region at = new Region(Desk.place(editor, "code#art2-A"), 0);
    IHyperlink[] links = new Links().detectHyperlinks(Desk.viewer(editor), at, false);
    assertEquals("civil-code#art2-A", under(editor, links[0]));
    assertEquals("Open provision", links[0].getHyperlinkText());
    links[0].open();
    ITextEditor code = (ITextEditor) Desk.page().getActiveEditor();
    assertEquals("code.zan", code.getEditorInput().getName());
    ITextSelection selection = (ITextSelection) code.getSelectionProvider().getSelection();
    assertTrue(selection.getText().contains("Article 2-A"), selection.getText());
  }

  @Test
  void a_server_that_was_ended_is_started_again_and_knows_what_is_open() throws Exception {
    ITextEditor editor = desk.open("decree.zan");
    Desk.until("the slip is underlined", () -> findings(editor).equals(List.of("civil-code#art3")));
    ProcessHandle before = ZanPlugin.server().process();
    assertTrue(before.destroyForcibly());
    Desk.until("another server runs", () -> ZanPlugin.server().process().pid() != before.pid());
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "art3"), 4, "art7");
    Desk.until(
        "the other slip is known", () -> desk.problems("decree.zan").toString().contains("art7"));
  }

  private static String under(ITextEditor editor, IHyperlink link) throws BadLocationException {
    return Desk.viewer(editor)
        .getDocument()
        .get(link.getHyperlinkRegion().getOffset(), link.getHyperlinkRegion().getLength());
  }

  private static StyleRange style(ITextEditor editor, String words) {
    StyleRange style =
        Desk.viewer(editor).getTextWidget().getStyleRangeAtOffset(Desk.place(editor, words));
    return style == null ? new StyleRange() : style;
  }

  /** The words that are underlined. */
  private static List<String> findings(ITextEditor editor) {
    IAnnotationModel model = Desk.viewer(editor).getAnnotationModel();
    List<String> words = new ArrayList<>();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            it -> {
              Position position = model.getPosition(it);
              if (isFinding(it) && position != null) {
                words.add(
                    Desk.text(editor)
                        .substring(position.offset, position.offset + position.length));
              }
            });
    return words;
  }

  private static boolean isFinding(Annotation annotation) {
    return !annotation.isMarkedDeleted()
        && List.of(
                "org.eclipse.ui.workbench.texteditor.error",
                "org.eclipse.ui.workbench.texteditor.warning")
            .contains(annotation.getType());
  }
}
