package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.server.Findings;

/** What a drafter lets Zan do. */
class ActionsTest {
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
  void a_quick_fix_mends_an_open_statute() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Desk.viewer(editor).getDocument().replace(Desk.place(editor, "art2-A"), 6, "art2-a");
    Desk.until("the slip is known", () -> desk.problems("law.zan").size() == 1);
    IMarkerResolution[] fixes = fixes("law.zan");
    assertTrue(
        fixes.length > 0 && fixes[0].getLabel().contains("art2-A"), labels(fixes).toString());
    fixes[0].run(marker("law.zan"));
    assertEquals(Desk.LAW, Desk.text(editor));
    Desk.until("no problem is left", () -> desk.problems("law.zan").isEmpty());
  }

  @Test
  void the_key_of_quick_fixes_offers_at_a_slip_what_mends_it() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    int place = Desk.place(editor, "art2-A");
    Desk.viewer(editor).getDocument().replace(place, 6, "art2-a");
    Desk.until("the slip is known", () -> desk.problems("law.zan").size() == 1);
    editor.selectAndReveal(place, 0);
    ITextOperationTarget keys = (ITextOperationTarget) Desk.viewer(editor);
    keys.doOperation(ISourceViewer.QUICK_ASSIST);
    String mending = labels(fixes("law.zan")).get(0);
    Desk.until(() -> mending + " in " + Desk.popup(), () -> Desk.popup().contains(mending));
    Desk.picture("eclipse-fix");
    Desk.take(mending);
    Desk.until(() -> Desk.text(editor), () -> Desk.text(editor).equals(Desk.LAW));
  }

  @Test
  void a_quick_fix_of_the_problems_view_mends_a_statute_that_is_not_open() throws Exception {
    String wrong =
        Desk.DECREE
            .replace("/77", "/78")
            .replace("decree", "other")
            .replace("On Fees", "On Others")
            .replace("art3", "art2-a");
    desk.file("other.zan", wrong);
    Desk.until("the slip is known", () -> !desk.problems("other.zan").isEmpty());
    fixes("other.zan")[0].run(marker("other.zan"));
    Desk.until("no problem is left", () -> desk.problems("other.zan").isEmpty());
    assertEquals(wrong.replace("art2-a", "art2-A"), desk.file("other.zan").readString());
    assertNull(Desk.page().getActiveEditor());
  }

  @Test
  void the_key_that_formats_aligns_the_items() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    Desk.viewer(editor)
        .getDocument()
        .replace(
            Desk.place(editor, "  1) in cash"),
            "  1) in cash;\n  2) otherwise.".length(),
            "      1)   in cash;\n      2)   otherwise.");
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand("org.zan.eclipse.format", null);
    assertEquals(Desk.LAW, Desk.text(editor));
  }

  @Test
  void quick_assist_makes_an_article_of_an_item() throws Exception {
    ITextEditor editor = desk.open("law.zan");
    desk.isRead();
    String item = "2. The fee is paid";
    editor.selectAndReveal(Desk.place(editor, item), item.length());
    ((ITextOperationTarget) Desk.viewer(editor)).doOperation(ISourceViewer.QUICK_ASSIST);
    Desk.take("Make an article of it, with the number 2-1");
    Desk.until(
        () -> "an article of its own in " + Desk.text(editor),
        () -> Desk.text(editor).contains("# Article 2-1."));
    assertEquals(List.of(), Desk.popup());
  }

  private IMarker marker(String name) throws CoreException {
    return desk.file(name).findMarkers(Findings.MARKER, false, IResource.DEPTH_ZERO)[0];
  }

  /** As the Problems view and the editor find them. */
  private IMarkerResolution[] fixes(String name) throws CoreException {
    return IDE.getMarkerHelpRegistry().getResolutions(marker(name));
  }

  private static List<String> labels(IMarkerResolution[] fixes) {
    return Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList();
  }
}
