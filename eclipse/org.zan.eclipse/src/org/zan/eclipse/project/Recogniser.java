package org.zan.eclipse.project;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.wizards.datatransfer.ProjectConfigurator;
import org.zan.eclipse.ZanPlugin;

/** Finds statute books where folders are imported as projects, and makes them such. */
public final class Recogniser implements ProjectConfigurator {
  @Override
  public Set<File> findConfigurableLocations(File root, IProgressMonitor monitor) {
    Set<File> books = new HashSet<>();
    try {
      Files.walkFileTree(
          root.toPath(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (monitor.isCanceled()) {
                throw new OperationCanceledException();
              }
              boolean isHidden = String.valueOf(folder.getFileName()).startsWith(".");
              return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.endsWith(ZanPlugin.BOOK)) {
                books.add(file.getParent().toFile());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return books;
  }

  @Override
  public boolean shouldBeAnEclipseProject(IContainer folder, IProgressMonitor monitor) {
    return folder.findMember(ZanPlugin.BOOK) != null;
  }

  @Override
  public Set<IFolder> getFoldersToIgnore(IProject project, IProgressMonitor monitor) {
    return Set.of();
  }

  @Override
  public boolean canConfigure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
    return shouldBeAnEclipseProject(project, monitor);
  }

  @Override
  public void configure(IProject project, Set<IPath> ignored, IProgressMonitor monitor) {
    try {
      BookNature.add(project, monitor);
    } catch (CoreException problem) {
      ZanPlugin.log(problem);
    }
  }
}
