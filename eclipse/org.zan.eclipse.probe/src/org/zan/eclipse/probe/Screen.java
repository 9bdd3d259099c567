package org.zan.eclipse.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** What the window of a workbench shows; in its thread. */
final class Screen {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private static final Set<String> FINDINGS =
      Set.of(
          "org.eclipse.ui.workbench.texteditor.error",
          "org.eclipse.ui.workbench.texteditor.warning",
          "org.eclipse.ui.workbench.texteditor.info");

  private Screen() {}

  static Properties describe(boolean hasEditor) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window.getActivePage();
    Properties seen = new Properties();
    if (hasEditor) {
      until(() -> page.getActiveEditor() != null && !underlined(page.getActiveEditor()).isEmpty());
      seen.setProperty("editor", page.getActiveEditor().getSite().getId());
      seen.setProperty("underlined", String.join("|", underlined(page.getActiveEditor())));
    }
    if (Platform.getProduct() != null) {
      seen.setProperty("product", Platform.getProduct().getId());
      seen.setProperty("about", String.valueOf(Platform.getProduct().getProperty("aboutText")));
    }
    seen.setProperty("icons", String.valueOf(window.getShell().getImages().length));
    seen.setProperty("perspective", page.getPerspective().getId());
    seen.setProperty(
        "views",
        Arrays.stream(page.getViewReferences())
            .map(it -> it.getPartName())
            .collect(Collectors.joining("|")));
    seen.setProperty("menus", menus(window.getShell()));
    if (System.getProperty("zan.probe.picture") != null) {
      until(() -> problems(window.getShell()));
      picture(window.getShell(), System.getProperty("zan.probe.picture"));
    }
    return seen;
  }

  private static String menus(Shell shell) {
    return Arrays.stream(shell.getMenuBar().getItems())
        .map(MenuItem::getText)
        .map(it -> it.replace("&", ""))
        .collect(Collectors.joining("|"));
  }

  /** The words that findings underline. */
  private static List<String> underlined(IEditorPart part) {
    ITextEditor editor = part.getAdapter(ITextEditor.class);
    IDocument text = editor.getDocumentProvider().getDocument(part.getEditorInput());
    IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(part.getEditorInput());
    List<String> words = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      if (FINDINGS.contains(annotation.getType())) {
        Position place = model.getPosition(annotation);
        try {
          words.add(text.get(place.getOffset(), place.getLength()));
        } catch (BadLocationException newer) {
          // The next look has the new places.
        }
      }
    }
    return words;
  }

  private static void until(BooleanSupplier so) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + PATIENCE;
    Runnable[] tick = new Runnable[1];
    tick[0] = () -> display.timerExec(20, tick[0]);
    tick[0].run();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no findings in an editor or in the Problems view");
      }
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    display.timerExec(-1, tick[0]);
  }

  /** Whether the table of the Problems view, if there is one to be seen, has been filled. */
  private static boolean problems(Composite parent) {
    return Arrays.stream(parent.getChildren())
        .filter(Composite.class::isInstance)
        .map(Composite.class::cast)
        .allMatch(
            it ->
                it instanceof Tree tree && tree.getColumnCount() > 1
                    ? !tree.isVisible() || tree.getItemCount() > 0
                    : problems(it));
  }

  private static void picture(Shell shell, String file) {
    while (shell.getDisplay().readAndDispatch()) {
      // Until all is drawn.
    }
    Rectangle bounds = shell.getBounds();
    Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(shell.getDisplay());
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    image.dispose();
    loader.save(file, SWT.IMAGE_PNG);
  }
}
