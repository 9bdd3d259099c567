package org.zan.eclipse.law;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.widgets.Shell;
import org.zan.eclipse.server.CommandLine;

/** Lets {@code zan} write into a statute book; the workspace then sees what it wrote. */
public final class Recording {
  private Recording() {}

  /**
   * Runs a command that writes.
   *
   * @return what it said; null where it was refused, which the drafter has been told
   */
  public static String run(
      IWizardContainer container, Shell shell, Path folder, List<String> command) {
    String[] said = new String[1];
    try {
      container.run(
          true,
          false,
          monitor -> {
            monitor.beginTask(Words.recording, IProgressMonitor.UNKNOWN);
            try {
              CommandLine.Ended ended = CommandLine.zan(folder, Map.of(), monitor, command);
              refresh(folder);
              if (ended.code() != 0) {
                throw new Refused(ended.words());
              }
              said[0] = ended.said();
            } catch (IOException | Refused | CoreException problem) {
              throw new InvocationTargetException(problem);
            }
          });
    } catch (InvocationTargetException refused) {
      MessageDialog.openError(shell, Words.refused, refused.getTargetException().getMessage());
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
    }
    return said[0];
  }

  /** Lets the workspace see what is on disk. */
  public static void refresh(Path folder) throws CoreException {
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
      container.refreshLocal(IResource.DEPTH_INFINITE, null);
    }
  }
}
