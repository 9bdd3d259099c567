package org.zan.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.RulesPage;
import org.zan.eclipse.preferences.Settings;
import org.zan.eclipse.server.Findings;

/** What a drafter sets, in the dialog of the preferences. */
class PreferencesTest {
  private static final String RULE = "dangling-reference";

  private Desk desk;
  private PreferenceDialog dialog;

  @BeforeEach
  void statuteBook() throws CoreException {
    desk = new Desk();
    desk.isRead();
  }

  @AfterEach
  void clear() throws CoreException {
    if (dialog != null) {
      dialog.close();
    }
    List.of(
            Settings.JAVA_HOME,
            Settings.JAVA_OPTIONS,
            Settings.TRACE,
            Settings.LENSES,
            Settings.HINTS,
            Settings.SEVERITY + RULE)
        .forEach(it -> Settings.store().setToDefault(it));
    desk.close();
  }

  @Test
  void each_rule_of_zan_can_be_made_graver_or_left_out() throws Exception {
    assertEquals(IMarker.SEVERITY_ERROR, slip().getAttribute(IMarker.SEVERITY, -1));
    TableViewer table = ((RulesPage) page("org.zan.eclipse.preferences.rules")).table();
    assertTrue(table.getTable().getItemCount() > 100, "all rules");
    assertEquals("as the statute book has it (as an error)", choose(table, 3, "as information"));
    ok();
    Desk.until(
        "the slip is information",
        () -> slip() != null && slip().getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
    table = ((RulesPage) page("org.zan.eclipse.preferences.rules")).table();
    assertEquals("as information", choose(table, 4, "not at all"));
    ok();
    Desk.until("the slip is not shown", () -> slip() == null);
    page("org.zan.eclipse.preferences.rules");
    press("Restore &Defaults");
    ok();
    Desk.until(
        "the slip is an error again",
        () ->
            slip() != null && slip().getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR);
  }

  @Test
  void what_stands_between_the_lines_can_be_switched_off() throws Exception {
    ITextEditor editor = desk.open("code.zan");
    Desk.until(
        () -> "both are there: " + MiningsTest.minings(editor),
        () -> hasLens(editor) && hasHint(editor));
    tick("Show above headings who cites a provision and who amended it");
    Desk.until("headings are silent", () -> !hasLens(editor) && hasHint(editor));
    tick("Show behind references the heading of what they lead to");
    Desk.until("references are silent", () -> !hasLens(editor) && !hasHint(editor));
    tick("Show above headings who cites a provision and who amended it");
    Desk.until("headings speak again", () -> hasLens(editor) && !hasHint(editor));
  }

  private static boolean hasLens(ITextEditor editor) {
    return MiningsTest.minings(editor).toString().contains("<- Cited by 1");
  }

  private static boolean hasHint(ITextEditor editor) {
    return MiningsTest.minings(editor).toString().contains("<-  Article 1. Scope");
  }

  private void tick(String setting) {
    IPreferencePage page = page("org.zan.eclipse.preferences");
    Button box =
        find(Button.class, page.getControl()).stream()
            .filter(it -> it.getText().equals(setting))
            .findFirst()
            .orElseThrow();
    box.setSelection(!box.getSelection());
    box.notifyListeners(SWT.Selection, new Event());
    ok();
  }

  @Test
  void rules_are_found_by_the_words_of_their_messages() {
    RulesPage page = (RulesPage) page("org.zan.eclipse.preferences.rules");
    find(Text.class, page.getControl()).get(0).setText("nearest correct");
    List<String> ids =
        Arrays.stream(page.table().getTable().getItems()).map(TableItem::getText).toList();
    assertTrue(ids.contains(RULE) && ids.size() < 10, ids.toString());
  }

  @Test
  void a_folder_without_java_is_refused_and_another_java_runs_the_server() throws Exception {
    Path home = Files.createTempDirectory("java");
    IPreferencePage page = page("org.zan.eclipse.preferences");
    Text field = find(Text.class, page.getControl()).get(0);
    type(field, home.toString());
    assertFalse(page.isValid());
    assertEquals("There is no Java in that folder.", page.getErrorMessage());
    Path told = wrapper(home);
    type(field, home.toString());
    assertTrue(page.isValid());
    find(Text.class, page.getControl()).get(1).setText("-Xmx300m");
    ok();
    Desk.until("the other Java was started", () -> text(told).contains("-Xmx300m"));
    desk.isRead();
  }

  @Test
  void the_protocol_is_written_down_where_a_drafter_wants_it() throws Exception {
    Files.deleteIfExists(Settings.trace());
    IPreferencePage page = page("org.zan.eclipse.preferences");
    find(Button.class, page.getControl()).stream()
        .filter(it -> it.getText().startsWith("Write down"))
        .forEach(it -> it.setSelection(true));
    ok();
    Desk.until("the protocol is there", () -> text(Settings.trace()).contains("'initialized'"));
    assertTrue(ZanPlugin.server().process() != null);
  }

  private static void type(Text field, String words) {
    field.setText(words);
    field.notifyListeners(SWT.KeyUp, new Event());
  }

  /** A Java that writes down how it was called, and is the real one. */
  private static Path wrapper(Path home) throws IOException {
    Path told = home.resolve("told");
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        program, "#!/bin/sh\necho \"$@\" >'" + told + "'\nexec '" + real + "' \"$@\"\n");
    assertTrue(program.toFile().setExecutable(true));
    return told;
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  /** The finding of the decree; null where none is shown. */
  private IMarker slip() {
    try {
      IMarker[] all =
          desk.file("decree.zan").findMarkers(Findings.MARKER, false, IResource.DEPTH_ZERO);
      return all.length == 0 ? null : all[0];
    } catch (CoreException problem) {
      throw new AssertionError(problem);
    }
  }

  private IPreferencePage page(String id) {
    dialog =
        PreferencesUtil.createPreferenceDialogOn(
            Desk.page().getWorkbenchWindow().getShell(), id, new String[] {id}, null);
    dialog.setBlockOnOpen(false);
    dialog.open();
    return (IPreferencePage) dialog.getSelectedPage();
  }

  /** Chooses in the list that a click into the table opens; says what was there before. */
  private static String choose(TableViewer table, int choice, String words) {
    TableItem item =
        Arrays.stream(table.getTable().getItems())
            .filter(it -> it.getText().equals(RULE))
            .findAny()
            .orElseThrow();
    String before = item.getText(1);
    table.editElement(item.getData(), 1);
    CCombo list = find(CCombo.class, table.getTable()).get(0);
    assertEquals(words, list.getItem(choice));
    list.select(choice);
    list.notifyListeners(SWT.DefaultSelection, new Event());
    return before;
  }

  private void ok() {
    press("Apply and Close");
    dialog = null;
  }

  private void press(String label) {
    Button button =
        find(Button.class, dialog.getShell()).stream()
            .filter(it -> it.getText().equals(label) && it.isVisible())
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        find(Button.class, dialog.getShell()).stream()
                            .map(Button::getText)
                            .toList()));
    button.notifyListeners(SWT.Selection, new Event());
  }

  private static <T extends Control> List<T> find(Class<T> type, Control in) {
    List<T> found = new ArrayList<>();
    if (type.isInstance(in)) {
      found.add(type.cast(in));
    }
    if (in instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(it -> found.addAll(find(type, it)));
    }
    return found;
  }
}
