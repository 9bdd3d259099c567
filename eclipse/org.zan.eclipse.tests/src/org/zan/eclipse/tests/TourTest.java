package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.book.BookView;
import org.zan.eclipse.effect.EffectView;
import org.zan.eclipse.perspective.Perspective;
import org.zan.eclipse.reading.ReadingView;
import org.zan.eclipse.timeline.TimelineView;

/** What docs/editors/eclipse.md tells, step by step, in the example statute book. */
class TourTest {
  /** So many changes follow the first one, which is at the end of a long line. */
  private static final int CHANGES = 3;

  private static final String BILL = "bills/deadlines.en.zan";

  private IProject project;
  private Past past;
  private String before;
  private Rectangle window;

  @BeforeEach
  void exampleBook() throws Exception {
    before = Desk.page().getPerspective().getId();
    PlatformUI.getWorkbench()
        .showPerspective(Perspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getBounds();
    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, 1280, 860);
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("kazakhstan");
    project.create(null);
    project.open(null);
    Path folder = project.getLocation().toPath();
    for (String part : List.of("acts", "bills", "enacted", "repository.zan")) {
      copy(examples().resolve(part), folder.resolve(part));
    }
    past = new Past(folder);
    past.records("Begin with the consolidated acts");
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.page().closeAllEditors(false);
    project.delete(true, true, null);
    Desk.page().resetPerspective();
    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(window);
    PlatformUI.getWorkbench()
        .showPerspective(before, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
  }

  private static Path examples() throws IOException {
    File bundle =
        FileLocator.getBundleFileLocation(Platform.getBundle("org.zan.eclipse.tests"))
            .orElseThrow();
    Path folder = bundle.toPath().toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples/kazakhstan"))) {
      folder = folder.getParent();
    }
    return folder.resolve("examples/kazakhstan");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void from_a_statute_book_to_an_enacted_bill() throws Exception {
    showsTheBook();
    showsTheEffect();
    enacts();
    showsTheTimeline();
    audits();
  }

  private void showsTheBook() throws Exception {
    TreeViewer book = ((BookView) Desk.view(BookView.ID)).viewer();
    shows(book, "Constitution  1");
    shows(book, "On Legal Acts");
    ITextEditor act = open("acts/legal-acts.en.zan");
    act.selectAndReveal(Desk.place(act, "# Article 2."), 0);
    Desk.view(ReadingView.ID);
    reads("Law");
    Desk.picture("eclipse-book");
  }

  private void showsTheEffect() throws Exception {
    open(BILL);
    TreeViewer effect = ((EffectView) Desk.view(EffectView.ID)).viewer();
    shows(effect, "instructions: 1");
    Seen.open(effect.getTree().getItem(0));
    Desk.until(
        "the texts are compared",
        () ->
            Seen.texts().stream()
                .anyMatch(it -> it.contains("@act ") && it.contains("fifteen working days")));
    next();
    Desk.picture("eclipse-effect");
  }

  /** To a change that is seen whole. */
  private static void next() throws Exception {
    IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    for (int i = 0; i < CHANGES; i++) {
      handlers.executeCommand("org.eclipse.compare.selectNextChange", null);
    }
  }

  private void enacts() throws Exception {
    open(BILL);
    Dialogs.command(
        "org.zan.eclipse.enact",
        dialog -> {
          dialog.type("Number", "12-VIII");
          dialog.type("Adopted on", "2026-01-20");
          dialog.type("In force from", "2026-02-01");
          dialog.press("Next");
          dialog.shows("With effect from 2026-02-01");
          dialog.shows("This will wait for its day");
          dialog.shows("From 2027-07-01");
          assertFalse(dialog.shown().contains("From 2027-01-01"), "another day was typed");
          Desk.picture("eclipse-enact");
          dialog.press("Finish");
          dialog.isClosed();
        });
    assertEquals("12-VIII.en.zan", Desk.page().getActiveEditor().getEditorInput().getName());
    shows(((BookView) Desk.view(BookView.ID)).viewer(), "12-VIII");
  }

  private void showsTheTimeline() throws Exception {
    ITextEditor amended = open("acts/legal-acts.en.zan");
    TreeViewer timeline = ((TimelineView) Desk.view(TimelineView.ID)).viewer();
    amended.setFocus();
    amended.selectAndReveal(Desk.place(amended, "fifteen working days"), 0);
    shows(timeline, "in force today · kz/law/2026-01-20/12-VIII");
    Desk.picture("eclipse-timeline");
  }

  private void audits() throws Exception {
    Dialogs.command(
        "org.zan.eclipse.audit",
        dialog -> {
          dialog.shows("Every change of the law is explained");
          Desk.picture("eclipse-audit");
        });
    assertTrue(past.git("log", "--format=%s").contains("kz/law/2026-01-20/12-VIII"));
  }

  private ITextEditor open(String file) throws Exception {
    ITextEditor editor = (ITextEditor) IDE.openEditor(Desk.page(), project.getFile(file));
    editor.setFocus();
    return editor;
  }

  private static void shows(TreeViewer tree, String words) {
    Desk.until(words + " is in the view", () -> Seen.lines(tree).toString().contains(words));
  }

  private static void reads(String words) {
    IViewPart view = Desk.page().findView(ReadingView.ID);
    Desk.until(
        words + " is on the page",
        () ->
            String.valueOf(
                    ((ReadingView) view).browser().evaluate("return document.body.innerText"))
                .contains(words));
  }
}
