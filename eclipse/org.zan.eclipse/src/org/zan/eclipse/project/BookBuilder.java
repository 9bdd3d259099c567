package org.zan.eclipse.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.server.Addresses;
import org.zan.eclipse.server.Connection;
import org.zan.eclipse.server.Findings;
import org.zan.server.protocol.Changed;

/**
 * What <i>Clean</i> does with a statute book: its findings go, and the build that follows reads all
 * of it anew and shows what is found. Else there is nothing to build: the language server reads a
 * statute book when it is opened and hears of each edit, also where <i>Build Automatically</i> is
 * off.
 */
public final class BookBuilder extends IncrementalProjectBuilder {
  /** As project files name it. */
  public static final String ID = ZanPlugin.ID + ".builder";

  private static final ExecuteCommandParams REINDEX =
      new ExecuteCommandParams("zan.reindex", List.of());

  /** Of a project whose findings were cleaned away. */
  private static final QualifiedName CLEANED = new QualifiedName(ZanPlugin.ID, "cleaned");

  private static final int LOOK_MILLIS = 50;

  /** The largest statute book known takes ten seconds; one that takes longer is not waited for. */
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

  @Override
  protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
      throws CoreException {
    if (kind == FULL_BUILD && getProject().getSessionProperty(CLEANED) != null) {
      getProject().setSessionProperty(CLEANED, null);
      SubMonitor work = SubMonitor.convert(monitor, Words.reading + getProject().getName(), 1);
      read(work);
      ZanPlugin.server().showFindings();
      work.done();
    }
    return null;
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    getProject().setSessionProperty(CLEANED, true);
    getProject().deleteMarkers(Findings.MARKER, true, IResource.DEPTH_INFINITE);
  }

  /** Findings are markers of files: who makes them need not wait until all is read. */
  @Override
  public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
    return kind == CLEAN_BUILD ? getProject() : null;
  }

  private void read(IProgressMonitor monitor) {
    Connection server = ZanPlugin.server();
    Path book = getProject().getLocation().toPath();
    CompletableFuture<Void> done = new CompletableFuture<>();
    Consumer<Changed> heard =
        change -> {
          if (isRead(book, change)) {
            done.complete(null);
          }
        };
    server.onChanged(heard);
    try {
      server
          .ask(it -> it.getWorkspaceService().executeCommand(REINDEX))
          .exceptionally(
              problem -> {
                done.completeExceptionally(problem);
                return null;
              });
      await(done, monitor);
    } finally {
      server.offChanged(heard);
    }
  }

  private static boolean isRead(Path book, Changed change) {
    return change.uris().isEmpty()
        && change.root() != null
        && Addresses.file(change.root()).filter(book::equals).isPresent();
  }

  private static void await(CompletableFuture<Void> done, IProgressMonitor monitor) {
    long end = System.nanoTime() + LONGEST;
    while (System.nanoTime() < end) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      try {
        done.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException notYet) {
        // Looks whether somebody has ended it.
      } catch (ExecutionException noServer) {
        // Said by who tried to start it; findings come when there is one.
        return;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new OperationCanceledException();
      }
    }
  }
}
