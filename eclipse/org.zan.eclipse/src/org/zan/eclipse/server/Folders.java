package org.zan.eclipse.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.zan.eclipse.ZanPlugin;

/** Tells the server which projects are statute books, and which of their files change. */
final class Folders implements IResourceChangeListener {
  private final Connection connection;

  /** What the server knows; of its thread alone. */
  private Set<WorkspaceFolder> known = new LinkedHashSet<>();

  Folders(Connection connection) {
    this.connection = connection;
  }

  /** The statute books of the workspace, which the server is told when it starts. */
  List<WorkspaceFolder> now() {
    known = new LinkedHashSet<>(books());
    return List.copyOf(known);
  }

  /** Looks at the workspace from now on; the first statute book starts the server. */
  void watch() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    if (!books().isEmpty()) {
      moved();
    }
  }

  /** Tells a server that has just started what has changed while it did. */
  void follow() {
    moved();
  }

  void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }

  private static List<WorkspaceFolder> books() {
    List<WorkspaceFolder> books = new ArrayList<>();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isOpen()
          && project.getFile(ZanPlugin.BOOK).exists()
          && project.getLocation() != null) {
        String uri = Addresses.of(project.getLocation().toPath());
        books.add(new WorkspaceFolder(uri, project.getName()));
      }
    }
    return books;
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<FileEvent> files = new ArrayList<>();
    boolean[] moved = {false};
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                IResource resource = delta.getResource();
                boolean opened = (delta.getFlags() & IResourceDelta.OPEN) != 0;
                boolean other = delta.getKind() != IResourceDelta.CHANGED;
                moved[0] |= resource instanceof IProject && (opened || other);
                moved[0] |= ZanPlugin.BOOK.equals(resource.getName()) && other;
                fileEvent(delta).ifPresent(files::add);
                return true;
              });
    } catch (CoreException problem) {
      ZanPlugin.log(problem);
    }
    // A server that is started later reads the files as they are by then.
    if (!files.isEmpty() && connection.isStarted()) {
      connection.tell(
          server ->
              server
                  .getWorkspaceService()
                  .didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
    }
    if (moved[0] && (connection.isStarted() || !books().isEmpty())) {
      moved();
    }
  }

  private static Optional<FileEvent> fileEvent(IResourceDelta delta) {
    IResource resource = delta.getResource();
    boolean text =
        delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    if (resource.getType() != IResource.FILE
        || !"zan".equals(resource.getFileExtension())
        || !text
        || resource.getLocation() == null) {
      return Optional.empty();
    }
    FileChangeType type =
        switch (delta.getKind()) {
          case IResourceDelta.ADDED -> FileChangeType.Created;
          case IResourceDelta.REMOVED -> FileChangeType.Deleted;
          default -> FileChangeType.Changed;
        };
    return Optional.of(new FileEvent(Addresses.of(resource.getLocation().toPath()), type));
  }

  private void moved() {
    connection.tell(
        server -> {
          Set<WorkspaceFolder> books = new LinkedHashSet<>(books());
          List<WorkspaceFolder> added = books.stream().filter(it -> !known.contains(it)).toList();
          List<WorkspaceFolder> gone = known.stream().filter(it -> !books.contains(it)).toList();
          known = books;
          if (!added.isEmpty() || !gone.isEmpty()) {
            server
                .getWorkspaceService()
                .didChangeWorkspaceFolders(
                    new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(added, gone)));
          }
        });
  }
}
