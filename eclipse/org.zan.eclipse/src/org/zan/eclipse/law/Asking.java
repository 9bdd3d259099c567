package org.zan.eclipse.law;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.zan.eclipse.server.CommandLine;

/** Asks {@code zan} something that takes a while: who waits can go away. */
final class Asking {
  private Asking() {}

  /** What it said; nothing where it was refused, which the drafter has been told. */
  static Optional<CommandLine.Ended> zan(
      Shell shell, String words, Path folder, List<String> command, int worstCode) {
    CommandLine.Ended[] ended = new CommandLine.Ended[1];
    try {
      new ProgressMonitorDialog(shell)
          .run(
              true,
              true,
              monitor -> {
                monitor.beginTask(words, IProgressMonitor.UNKNOWN);
                try {
                  ended[0] = CommandLine.zan(folder, Map.of(), monitor, command);
                } catch (IOException problem) {
                  throw new InvocationTargetException(problem);
                }
              });
    } catch (InvocationTargetException problem) {
      MessageDialog.openError(shell, Words.refused, problem.getTargetException().getMessage());
      return Optional.empty();
    } catch (InterruptedException cancelled) {
      return Optional.empty();
    }
    if (ended[0].code() > worstCode) {
      MessageDialog.openError(shell, Words.refused, ended[0].words());
      return Optional.empty();
    }
    return Optional.of(ended[0]);
  }
}
