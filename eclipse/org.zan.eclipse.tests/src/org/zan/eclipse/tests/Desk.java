package org.zan.eclipse.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** A workbench with a statute book in it: three acts that cite each other, one with a slip. */
final class Desk implements AutoCloseable {
  static final String LAW =
      """
      @act kz/law/2001-02-03/5-II
      @alias notaries
      @language en
      @title On Notaries
      @adopted 2001-02-03

      # Article 1. Scope

      Notaries serve 😀 [persons](civil-code#art2-A) of all towns and villages.

      # Article 2. Fees

      1. A **fee** is what a person pays.
      2. The fee is paid to a notary:
        1) in cash;
        2) otherwise.
      """;

  static final String CODE =
      """
      @act kz/code/1994-12-27/268-XIII
      @alias civil-code
      @language en
      @title Civil Code
      @adopted 1994-12-27

      # Article 1. Relations

      Property is governed here and by [Article 1](notaries#art1).

      # Article 2-A. Persons

      Whoever is born is a person.
      """;

  static final String DECREE =
      """
      @act kz/government-resolution/2002-03-04/77
      @alias decree
      @language en
      @title On Fees
      @adopted 2002-03-04

      # Article 1. Fees

      Fees are paid by [persons](civil-code#art3).
      """;

  private static final String BOOK =
      """
      @repository book
      @jurisdiction kz
      @languages en
      """;

  /** A broken workbench fails by then; a slow one does not. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(Long.getLong("zan.patience", 120));

  private static int count;

  private final IProject project;

  Desk() throws CoreException {
    IIntroPart intro = PlatformUI.getWorkbench().getIntroManager().getIntro();
    if (intro != null) {
      PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
    }
    closeOtherPerspectives();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("book" + ++count);
    ResourcesPlugin.getWorkspace().run(monitor -> create(), null);
  }

  /**
   * A view that another perspective has too would live on, with what it showed to the last test.
   */
  private static void closeOtherPerspectives() {
    String mine = page().getPerspective().getId();
    for (IPerspectiveDescriptor other : page().getOpenPerspectives()) {
      if (!other.getId().equals(mine)) {
        page().closePerspective(other, false, false);
      }
    }
  }

  /** All at once, as a book that is imported or cloned. */
  private void create() throws CoreException {
    project.create(null);
    project.open(null);
    file("repository.zan", BOOK);
    file("code.zan", CODE);
    file("law.zan", LAW);
    file("decree.zan", DECREE);
  }

  /** Makes a file of the statute book. */
  IFile file(String name, String text) throws CoreException {
    IFile file = project.getFile(name);
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    return file;
  }

  /** Where the statute book is on disk. */
  Path folder() {
    return project.getLocation().toPath();
  }

  /** Looks at what others have done to the files. */
  void refresh() throws CoreException {
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  IFile file(String name) {
    return project.getFile(name);
  }

  /** The name of the project. */
  String name() {
    return project.getName();
  }

  /** Opens a file as a double click does. */
  ITextEditor open(String name) throws CoreException {
    ITextEditor editor = (ITextEditor) IDE.openEditor(page(), project.getFile(name));
    editor.setFocus();
    return editor;
  }

  /** Shows a view. */
  static IViewPart view(String id) throws CoreException {
    return page().showView(id);
  }

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  static ISourceViewer viewer(ITextEditor editor) {
    return (ISourceViewer) editor.getAdapter(ITextViewer.class);
  }

  static String text(ITextEditor editor) {
    return viewer(editor).getDocument().get();
  }

  /** Where words begin in what an editor shows. */
  static int place(ITextEditor editor, String words) {
    int place = text(editor).indexOf(words);
    if (place < 0) {
      throw new AssertionError("not in the text: " + words);
    }
    return place;
  }

  /** What the Problems view has of a file. */
  List<String> problems(String name) {
    try {
      List<String> problems = new ArrayList<>();
      for (IMarker marker : file(name).findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)) {
        problems.add(marker.getAttribute(IMarker.MESSAGE, ""));
      }
      return problems;
    } catch (CoreException problem) {
      throw new AssertionError(problem);
    }
  }

  /** Waits until the statute book is read: then only the decree's slip is left. */
  void isRead() {
    until(
        () ->
            "the book is read; there are "
                + problems("law.zan")
                + problems("code.zan")
                + problems("decree.zan"),
        () ->
            problems("law.zan").isEmpty()
                && problems("code.zan").isEmpty()
                && problems("decree.zan").stream().anyMatch(it -> it.contains("art3")));
  }

  /** Calls a command that opens a window, and works in the window; its last step closes it. */
  static void inWindow(String title, String command, Consumer<Shell> work) throws Exception {
    Supplier<AssertionError> failed = soon(title, work);
    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    if (failed.get() != null) {
      throw failed.get();
    }
  }

  /**
   * Works in a window as soon as it is there, while others wait; its last step closes it.
   *
   * @return what failed in it, once it was there; else null
   */
  static Supplier<AssertionError> soon(String title, Consumer<Shell> work) {
    Display display = Display.getCurrent();
    AssertionError[] failed = {null};
    long end = System.nanoTime() + PATIENCE;
    Runnable[] look = new Runnable[1];
    look[0] =
        () -> {
          Shell shell = window(title);
          if (shell == null && System.nanoTime() < end) {
            display.timerExec(20, look[0]);
          } else if (shell != null) {
            try {
              work.accept(shell);
            } catch (AssertionError failure) {
              failed[0] = failure;
            } finally {
              if (!shell.isDisposed()) {
                shell.close();
              }
            }
          }
        };
    look[0].run();
    return () -> failed[0];
  }

  private static Shell window(String title) {
    return Stream.of(Display.getCurrent().getShells())
        .filter(it -> it.isVisible() && it.getText().equals(title))
        .findFirst()
        .orElse(null);
  }

  /** Presses a button. */
  static void press(Shell shell, String text) {
    Button button =
        all(shell, Button.class)
            .filter(it -> it.isVisible() && it.getText().replace("&", "").equals(text))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError(all(shell, Button.class).map(Button::getText).toList()));
    until(text + " can be pressed", button::isEnabled);
    button.notifyListeners(SWT.Selection, new Event());
  }

  /** All controls of a type in another, at any depth. */
  static <T extends Control> Stream<T> all(Composite around, Class<T> type) {
    return Stream.of(around.getChildren())
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(it).filter(type::isInstance).map(type::cast),
                    it instanceof Composite inner ? all(inner, type) : Stream.empty()));
  }

  /** The proposals of the popup that is open; none where there is none. */
  static List<String> popup() {
    Table table = popupTable();
    return table == null
        ? List.of()
        : Stream.of(table.getItems()).map(TableItem::getText).filter(it -> !it.isEmpty()).toList();
  }

  /** Takes a proposal as a double click does. */
  static void take(String proposal) {
    until(() -> proposal + " in " + popup(), () -> popup().contains(proposal));
    Table table = popupTable();
    table.setSelection(popup().indexOf(proposal));
    table.notifyListeners(SWT.Selection, new Event());
    table.notifyListeners(SWT.DefaultSelection, new Event());
  }

  private static Table popupTable() {
    for (Shell shell : Display.getCurrent().getShells()) {
      boolean small = (shell.getStyle() & SWT.ON_TOP) != 0;
      if (small && shell.isVisible()) {
        Table table = find(shell, Table.class);
        if (table != null) {
          return table;
        }
      }
    }
    return null;
  }

  /** The first control of a type in another; null where there is none. */
  static <T extends Control> T find(Composite around, Class<T> type) {
    return all(around, type).findFirst().orElse(null);
  }

  /** Lets the workbench work until something is so. */
  static void until(String what, BooleanSupplier so) {
    until(() -> what, so);
  }

  static void until(Supplier<String> what, BooleanSupplier so) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + PATIENCE;
    // Wakes the display, so that conditions are looked at which no event announces.
    Runnable[] tick = new Runnable[1];
    tick[0] = () -> display.timerExec(20, tick[0]);
    tick[0].run();
    try {
      while (!so.getAsBoolean()) {
        if (System.nanoTime() > end) {
          picture("failed");
          throw new AssertionError("in vain: " + what.get());
        }
        if (!display.readAndDispatch()) {
          display.sleep();
        }
      }
    } finally {
      display.timerExec(-1, tick[0]);
    }
  }

  /** Takes a picture of the workbench's window where somebody wants pictures. */
  static void picture(String name) {
    String folder = System.getProperty("zan.pictures");
    if (folder == null) {
      return;
    }
    Display display = Display.getCurrent();
    // Whoever looks sees what has been drawn.
    long settled = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
    until(() -> "", () -> System.nanoTime() > settled);
    display.update();
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    // Where no window manager is, the bounds have borders that nobody draws.
    Rectangle inner = shell.getClientArea();
    Point end = shell.toDisplay(inner.x + inner.width, inner.y + inner.height);
    Point start = shell.getLocation();
    Image image = new Image(display, end.x - start.x, end.y - start.y);
    GC gc = new GC(display);
    gc.copyArea(image, start.x, start.y);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    image.dispose();
    try {
      Files.createDirectories(Path.of(folder));
      loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  @Override
  public void close() throws CoreException {
    page().closeAllEditors(false);
    project.delete(true, true, null);
  }
}
