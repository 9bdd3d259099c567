package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.server.Findings;

/** A statute book with more findings than are to be shown: ten acts with four slips and two. */
class FindingsTest {
  private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
  private static final int ACTS = 10;
  private static final int SLIPS = 4;
  private static final int WORDS = 2;

  /** Of the statute book that every test has. */
  private static final int ONE_MORE = 1;

  private Desk desk;
  private IProject book;

  @BeforeEach
  void statuteBook() throws CoreException {
    desk = new Desk();
    book = ResourcesPlugin.getWorkspace().getRoot().getProject(desk.name());
    ResourcesPlugin.getWorkspace()
        .run(
            monitor -> {
              for (int act = 0; act < ACTS; act++) {
                desk.file(name(act), text(act));
              }
            },
            null);
  }

  @AfterEach
  void clear() throws CoreException {
    Settings.store().setToDefault(Settings.MOST_IN_FILE);
    Settings.store().setToDefault(Settings.MOST_IN_ALL);
    Settings.store().setToDefault(Settings.SEVERITY + "doubled-word");
    desk.close();
  }

  @Test
  void all_are_shown_where_they_are_not_many() {
    shown(ACTS * SLIPS + ONE_MORE, ACTS * WORDS);
    assertEquals(List.of(), said());
  }

  @Test
  void of_one_statute_no_more_than_so_many_are_shown_errors_first() throws Exception {
    Settings.store().setValue(Settings.MOST_IN_FILE, 5);
    shown(ACTS * SLIPS + ONE_MORE, ACTS);
    isSaid("+10 not shown here (errors: 0). Open a statute to see all of its findings");
    Settings.store().setValue(Settings.MOST_IN_FILE, 3);
    shown(ACTS * 3 + ONE_MORE, 0);
    isSaid("+30 not shown here (errors: 10). Open");
    assertTrue(said().get(0).contains("run \"zan check\" in " + desk.folder()), said().get(0));
    Settings.store().setToDefault(Settings.MOST_IN_FILE);
    shown(ACTS * SLIPS + ONE_MORE, ACTS * WORDS);
    Desk.until(() -> "nothing is said: " + said(), () -> said().isEmpty());
  }

  @Test
  void of_all_statutes_no_more_than_so_many_are_shown_errors_first() throws Exception {
    Settings.store().setValue(Settings.MOST_IN_ALL, 46);
    shown(ACTS * SLIPS + ONE_MORE, 5);
    isSaid("+15 not shown here (errors: 0)");
    Settings.store().setValue(Settings.MOST_IN_ALL, 7);
    shown(7, 0);
    isSaid("+54 not shown here (errors: 34)");
    Settings.store().setValue(Settings.SEVERITY + "doubled-word", "off");
    isSaid("+34 not shown here (errors: 34)");
  }

  @Test
  void what_is_mended_makes_room_for_others() throws Exception {
    Settings.store().setValue(Settings.MOST_IN_ALL, 7);
    shown(7, 0);
    isSaid("+54 not shown here (errors: 34)");
    desk.file("decree.zan").delete(true, null);
    isSaid("+53 not shown here (errors: 33)");
    shown(7, 0);
  }

  @Test
  void what_is_open_has_all_of_its_findings() throws Exception {
    Settings.store().setValue(Settings.MOST_IN_FILE, 1);
    shown(ACTS + ONE_MORE, 0);
    ITextEditor editor = desk.open(name(7));
    Desk.until(
        () -> "all are shown: " + desk.problems(name(7)),
        () -> desk.problems(name(7)).size() == SLIPS + WORDS);
    isSaid("+45 not shown here (errors: 27)");
    Desk.page().closeEditor(editor, false);
    Desk.until(
        () -> "one is left: " + desk.problems(name(7)), () -> desk.problems(name(7)).size() == 1);
    isSaid("+50 not shown here (errors: 30)");
  }

  @Test
  void what_was_mended_while_no_server_ran_is_shown_no_more() throws Exception {
    shown(ACTS * SLIPS + ONE_MORE, ACTS * WORDS);
    ProcessHandle server = ZanPlugin.server().process();
    server.destroyForcibly();
    server.onExit().join();
    String mended = Desk.DECREE.replace("art3", "art2-A");
    desk.file("decree.zan")
        .setContents(new ByteArrayInputStream(mended.getBytes(StandardCharsets.UTF_8)), 0, null);
    shown(ACTS * SLIPS, ACTS * WORDS);
  }

  @Test
  void the_problems_view_has_first_how_many_more_there_are() throws Exception {
    IViewPart view = Desk.view(PROBLEMS);
    try {
      Settings.store().setValue(Settings.MOST_IN_FILE, 2);
      Desk.until(
          () -> "it is first: " + problems(),
          () -> !problems().isEmpty() && problems().get(0).startsWith("+40 not shown here"));
      assertEquals(ACTS * 2 + ONE_MORE + 1, problems().size());
    } finally {
      Desk.page().hideView(view);
    }
  }

  /** The errors of the Problems view, unfolded. */
  private static List<String> problems() {
    for (Tree tree : Seen.controls(Tree.class)) {
      if (tree.getColumnCount() > 1 && tree.getItemCount() > 0) {
        TreeItem errors = tree.getItem(0);
        if (errors.getText().startsWith("Errors")) {
          unfold(errors);
          return Stream.of(errors.getItems()).map(TreeItem::getText).toList();
        }
      }
    }
    return List.of();
  }

  /** As a click on its arrow does. */
  private static void unfold(TreeItem item) {
    if (!item.getExpanded()) {
      Event event = new Event();
      event.item = item;
      item.getParent().notifyListeners(SWT.Expand, event);
      item.setExpanded(true);
    }
  }

  private void shown(int errors, int others) {
    Desk.until(
        () -> errors + " and " + others + " are shown: " + severities(),
        () ->
            severities().stream().filter(it -> it == IMarker.SEVERITY_ERROR).count() == errors
                && severities().size() == errors + others);
  }

  /** Of all markers of files. */
  private List<Integer> severities() {
    List<Integer> all = new ArrayList<>();
    for (IMarker marker : markers(IResource.DEPTH_INFINITE)) {
      if (marker.getResource() != book) {
        all.add(marker.getAttribute(IMarker.SEVERITY, -1));
      }
    }
    return all;
  }

  private void isSaid(String words) {
    Desk.until(
        () -> words + " is said: " + said(),
        () -> said().size() == 1 && said().get(0).startsWith(words));
  }

  /** What the statute book itself has in the Problems view. */
  private List<String> said() {
    return Stream.of(markers(IResource.DEPTH_ZERO))
        .map(it -> it.getAttribute(IMarker.MESSAGE, ""))
        .toList();
  }

  private IMarker[] markers(int depth) {
    try {
      return book.findMarkers(Findings.MARKER, true, depth);
    } catch (CoreException problem) {
      throw new AssertionError(problem);
    }
  }

  private static String name(int act) {
    return "many" + act + ".zan";
  }

  /** Four references that lead nowhere and two words that stand twice. */
  private static String text(int act) {
    StringBuilder text =
        new StringBuilder("@act kz/government-resolution/2003-04-05/10" + act + "\n")
            .append("@language en\n@title On Fee " + act + "\n@adopted 2003-04-05\n");
    IntStream.range(0, SLIPS)
        .forEach(
            i ->
                text.append("\n# Article " + (i + 1) + ". Case " + i + "\n\n")
                    .append("Fee " + act + " is paid " + i + " times by [persons](#art9" + i + ")")
                    .append(i < WORDS ? " and and others.\n" : ".\n"));
    return text.toString();
  }
}
