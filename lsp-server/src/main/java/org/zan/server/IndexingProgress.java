package org.zan.server;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.zan.workspace.Progress;

/** Shows the client how far the reading of a statute book has come, and hears that it shall end. */
final class IndexingProgress implements Progress {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int WHOLE = 100;
  private static final int READ_PART = 70;

  private final Context context;
  private final String title;
  private final String token = "zan-reading-" + COUNT.incrementAndGet();
  private final AtomicInteger shown = new AtomicInteger(-1);
  private volatile boolean cancelled;
  private volatile boolean stopped;
  private volatile boolean begun;
  private boolean ended;

  IndexingProgress(Context context, String title) {
    this.context = context;
    this.title = title;
  }

  /** Begins; nothing waits for the client to agree, and one that does not sees no progress. */
  void begin() {
    if (!context.settings().progress()) {
      return;
    }
    context
        .client()
        .ifPresent(
            client ->
                client
                    .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
                    .thenRun(this::show));
  }

  private synchronized void show() {
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle("Zan: " + title);
    begin.setCancellable(true);
    begin.setPercentage(0);
    tell(begin);
    begun = true;
    if (ended) {
      end();
    }
  }

  @Override
  public void at(Phase phase, int done, int total) {
    if (!begun || total == 0) {
      return;
    }
    int percent =
        phase == Phase.READ
            ? (int) ((long) READ_PART * done / total)
            : READ_PART + (int) ((long) (WHOLE - READ_PART) * done / total);
    int before = shown.get();
    if (percent > before && shown.compareAndSet(before, percent)) {
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setPercentage(percent);
      report.setMessage(done + " / " + total);
      tell(report);
    }
  }

  /** Ends; a client that agrees only now sees both at once. */
  synchronized void end() {
    ended = true;
    if (begun) {
      begun = false;
      tell(new WorkDoneProgressEnd());
    }
  }

  private void tell(WorkDoneProgressNotification news) {
    ProgressParams params = new ProgressParams(Either.forLeft(token), Either.forLeft(news));
    context.client().ifPresent(client -> client.notifyProgress(params));
  }

  boolean is(Object asked) {
    return token.equals(asked);
  }

  /** The drafter wants no more of it. */
  void stop() {
    stopped = true;
    cancelled = true;
  }

  /** Whether the drafter ended it, and not another reading or the end of the server. */
  boolean isStopped() {
    return stopped;
  }

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }
}
