package org.zan.eclipse.rename;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.zan.eclipse.Messages;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.text.TextChanges;

/**
 * What follows when a file gets another name: the alias of an act, references to it, the paths of
 * pictures.
 */
public final class FileNames extends RenameParticipant {
  private static final int SECONDS = 30;

  private static final String BOOK = "repository.zan";

  private IFile file;

  @Override
  protected boolean initialize(Object element) {
    // Of other projects the language server knows nothing, and need not be started for them.
    file =
        element instanceof IFile given
                && given.getLocation() != null
                && given.getProject().getFile(BOOK).exists()
            ? given
            : null;
    return file != null;
  }

  @Override
  public String getName() {
    return Messages.fileNames;
  }

  @Override
  public RefactoringStatus checkConditions(
      IProgressMonitor monitor, CheckConditionsContext context) {
    return new RefactoringStatus();
  }

  /** Before the file has its new name: then the texts are still where the server knows them. */
  @Override
  public Change createPreChange(IProgressMonitor monitor) throws CoreException {
    IPath now = file.getLocation().removeLastSegments(1).append(getArguments().getNewName());
    RenameFilesParams params =
        new RenameFilesParams(
            List.of(
                new FileRename(
                    Addresses.of(file.getLocation().toPath()), Addresses.of(now.toPath()))));
    WorkspaceEdit edit =
        ZanPlugin.server()
            .answer(server -> server.getWorkspaceService().willRenameFiles(params), SECONDS, null);
    return edit == null ? null : TextChanges.of(edit, getName());
  }

  @Override
  public Change createChange(IProgressMonitor monitor) {
    return null;
  }
}
