package org.zan.drafting;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.project.BookNature;

/** Opens statute books as projects, where they are. */
final class Books {
  private Books() {}

  /** Opens the statute book around a file or folder, and the file. */
  static void open(Path wanted) {
    try {
      Path book = around(wanted);
      if (book != null) {
        project(book);
      }
      if (Files.isRegularFile(wanted)) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(wanted.toUri()));
      }
    } catch (CoreException problem) {
      ZanPlugin.log(problem);
    }
  }

  private static Path around(Path wanted) {
    for (Path folder = wanted; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(ZanPlugin.BOOK))) {
        return folder;
      }
    }
    return Files.isDirectory(wanted) ? wanted : null;
  }

  /** The project of a folder; made where there is none yet. */
  private static void project(Path folder) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IWorkspaceRoot root = workspace.getRoot();
    if (root.findContainersForLocationURI(folder.toUri()).length > 0) {
      return;
    }
    IProject project = root.getProject(free(root, folder));
    IProjectDescription description = workspace.newProjectDescription(project.getName());
    description.setLocation(IPath.fromPath(folder));
    project.create(description, null);
    project.open(null);
    if (project.getFile(ZanPlugin.BOOK).exists()) {
      BookNature.add(project, null);
    }
  }

  private static String free(IWorkspaceRoot root, Path folder) {
    String wanted = String.valueOf(folder.getFileName());
    String name = wanted;
    for (int i = 2; root.getProject(name).exists(); i++) {
      name = wanted + " " + i;
    }
    return name;
  }
}
