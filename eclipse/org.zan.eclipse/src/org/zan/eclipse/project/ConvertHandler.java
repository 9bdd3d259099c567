package org.zan.eclipse.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zan.eclipse.ZanPlugin;

/** <i>Configure</i>, <i>Convert to Statute Book</i>: for projects that were there before Zan. */
public final class ConvertHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
    for (Object selected : selection) {
      IProject project = Adapters.adapt(selected, IProject.class);
      if (project == null) {
        continue;
      }
      if (project.getFile(ZanPlugin.BOOK).exists()) {
        Job.create(Words.converting, (ICoreRunnable) monitor -> convert(project)).schedule();
      } else {
        MessageDialog.openError(
            HandlerUtil.getActiveShell(event),
            "Zan",
            NLS.bind(Words.noBook, project.getName(), ZanPlugin.BOOK));
      }
    }
    return null;
  }

  private static void convert(IProject project) throws CoreException {
    BookNature.add(project, null);
  }
}
