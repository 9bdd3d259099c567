package org.zan.eclipse.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;

/** What the server is at for some time: in the Progress view, where it can be ended. */
final class Progress {
  private static final int WHOLE = 100;

  private final Map<String, Work> running = new ConcurrentHashMap<>();
  private final Consumer<String> cancel;

  Progress(Consumer<String> cancel) {
    this.cancel = cancel;
  }

  void hear(ProgressParams params) {
    if (!params.getToken().isLeft() || !params.getValue().isLeft()) {
      return;
    }
    String token = params.getToken().getLeft();
    WorkDoneProgressNotification news = params.getValue().getLeft();
    if (news instanceof WorkDoneProgressBegin begin) {
      Work work = new Work(begin.getTitle(), token);
      running.put(token, work);
      work.schedule();
    } else if (news instanceof WorkDoneProgressReport report && running.containsKey(token)) {
      running.get(token).at(report);
    } else if (news instanceof WorkDoneProgressEnd) {
      end(token);
    }
  }

  void endAll() {
    running.keySet().forEach(this::end);
  }

  private void end(String token) {
    Work work = running.remove(token);
    if (work != null) {
      work.end();
    }
  }

  /** Takes no thread while the server works. */
  private final class Work extends Job {
    private final String token;
    private IProgressMonitor monitor;
    private int done;
    private boolean isEnded;

    Work(String title, String token) {
      super(title);
      this.token = token;
    }

    @Override
    protected synchronized IStatus run(IProgressMonitor shown) {
      if (isEnded) {
        return Status.OK_STATUS;
      }
      monitor = shown;
      monitor.beginTask(getName(), WHOLE);
      monitor.worked(done);
      return ASYNC_FINISH;
    }

    synchronized void at(WorkDoneProgressReport report) {
      int now = report.getPercentage() == null ? done : report.getPercentage();
      if (monitor != null) {
        monitor.subTask(report.getMessage());
        monitor.worked(Math.max(0, now - done));
      }
      done = Math.max(done, now);
    }

    synchronized void end() {
      isEnded = true;
      if (monitor != null) {
        monitor.done();
        done(Status.OK_STATUS);
      }
    }

    @Override
    protected void canceling() {
      cancel.accept(token);
    }
  }
}
