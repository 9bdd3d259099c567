package org.zan.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.zan.workspace.Progress;

/** Shows the client how far the reading of a statute book has come, and hears that it shall end. */
final class IndexingProgress implements Progress {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int WHOLE = 100;
  private static final int READ_PART = 70;
  private static final long WAIT_SECONDS = 2;

  private final Context context;
  private final String title;
  private final String token = "zan-reading-" + COUNT.incrementAndGet();
  private final AtomicInteger shown = new AtomicInteger(-1);
  private volatile boolean cancelled;
  private volatile boolean begun;

  IndexingProgress(Context context, String title) {
    this.context = context;
    this.title = title;
  }

  /** Begins; a client that does not answer sees no progress. */
  void begin() {
    if (!context.settings().progress() || context.client().isEmpty()) {
      return;
    }
    try {
      LanguageClient client = context.client().get();
      client
          .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
          .get(WAIT_SECONDS, TimeUnit.SECONDS);
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle("Zan: " + title);
      begin.setCancellable(true);
      begin.setPercentage(0);
      begun = true;
      tell(begin);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      // The client does not show progress after all.
      begun = false;
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

  void end() {
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

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }
}
