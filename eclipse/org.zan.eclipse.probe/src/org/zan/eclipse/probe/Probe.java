package org.zan.eclipse.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a statute book, waits for a finding, and writes down what a user would see. System
 * properties say what to do: {@code zan.probe} the file to write (without it, nothing is done),
 * {@code zan.probe.book} a folder to open as a project, {@code zan.probe.open} a statute of it to
 * open, {@code zan.probe.editor} whether somebody else opens one, {@code zan.probe.find} words of
 * the finding to wait for, {@code zan.probe.picture} a file for a picture of the window.
 */
public final class Probe implements IStartup {
  private static final String FINDING = "org.zan.eclipse.finding";
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
  private static final int LOOK_EVERY_MS = 5;

  private final Properties seen = new Properties();

  @Override
  public void earlyStartup() {
    String report = System.getProperty("zan.probe");
    if (report != null) {
      Thread thread = new Thread(() -> run(Path.of(report)), "Zan: probe");
      thread.start();
    }
  }

  private void run(Path report) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    try {
      look(display);
    } catch (CoreException | InterruptedException | RuntimeException problem) {
      seen.setProperty("problem", String.valueOf(problem));
    }
    try (var out = Files.newBufferedWriter(report)) {
      seen.store(out, null);
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    } finally {
      display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }
  }

  private void look(Display display) throws CoreException, InterruptedException {
    long start = System.nanoTime();
    long running = ManagementFactory.getRuntimeMXBean().getUptime();
    seen.setProperty("start.ms", String.valueOf(running));
    String book = System.getProperty("zan.probe.book");
    String statute = System.getProperty("zan.probe.open");
    if (book != null) {
      open(Path.of(book));
    }
    if (statute != null) {
      display.asyncExec(() -> edit(Path.of(statute)));
    }
    await(start, System.getProperty("zan.probe.find", ""));
    boolean hasEditor = statute != null || Boolean.getBoolean("zan.probe.editor");
    display.syncExec(() -> seen.putAll(Screen.describe(hasEditor)));
    seen.putAll(Memory.ofTheWorkbenchAndItsServer());
  }

  /** As File, Open Projects from File System does. */
  private static void open(Path book) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    String name = book.getFileName().toString();
    IProject project = workspace.getRoot().getProject(name);
    IProjectDescription description = workspace.newProjectDescription(name);
    description.setLocation(IPath.fromPath(book));
    project.create(description, null);
    project.open(null);
  }

  private void edit(Path statute) {
    try {
      IDE.openEditorOnFileStore(
          PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
          EFS.getLocalFileSystem().getStore(statute.toUri()));
    } catch (CoreException problem) {
      seen.setProperty("problem", String.valueOf(problem));
    }
  }

  private void await(long start, String words) throws CoreException, InterruptedException {
    boolean first = true;
    while (true) {
      IMarker[] markers =
          ResourcesPlugin.getWorkspace()
              .getRoot()
              .findMarkers(FINDING, true, IResource.DEPTH_INFINITE);
      if (first && markers.length > 0) {
        seen.setProperty("first.ms", String.valueOf(millis(start)));
        first = false;
      }
      for (IMarker marker : markers) {
        if (marker.getAttribute(IMarker.MESSAGE, "").contains(words)) {
          seen.setProperty("found.ms", String.valueOf(millis(start)));
          seen.setProperty("finding", marker.getAttribute(IMarker.MESSAGE, ""));
          seen.setProperty("finding.in", marker.getResource().getName());
          return;
        }
      }
      if (System.nanoTime() - start > PATIENCE) {
        throw new IllegalStateException("no finding with: " + words);
      }
      // A measuring device: what it waits for is another process.
      Thread.sleep(LOOK_EVERY_MS);
    }
  }

  private static long millis(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
