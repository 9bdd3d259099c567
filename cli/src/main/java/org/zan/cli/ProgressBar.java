package org.zan.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.zan.workspace.Progress;

/** A line on standard error that shows how far long work has come. Several threads may tell it. */
public final class ProgressBar implements Progress, AutoCloseable {
  private static final long FIRST_AFTER = 300_000_000L;
  private static final long INTERVAL = 100_000_000L;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final Messages messages;
  private final AtomicLong next = new AtomicLong(System.nanoTime() + FIRST_AFTER);
  private boolean drawn;

  private ProgressBar(PrintStream err, Messages messages) {
    this.err = err;
    this.messages = messages;
  }

  /**
   * A bar, if standard error is a terminal; otherwise nothing is shown. Quick work shows none
   * either.
   */
  static ProgressBar on(Console console, boolean wanted) {
    return wanted && console.terminal().err()
        ? new ProgressBar(console.err(), console.messages())
        : new ProgressBar(null, null);
  }

  @Override
  public void at(Phase phase, int done, int total) {
    if (err == null) {
      return;
    }
    long due = next.get();
    long now = System.nanoTime();
    if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
      draw("progress." + phase.name().toLowerCase(java.util.Locale.ROOT), done, total);
    }
  }

  /** Takes note of how many commits were read. */
  void commits(int done) {
    if (err == null) {
      return;
    }
    long due = next.get();
    long now = System.nanoTime();
    if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
      draw("progress.commits", done, 0);
    }
  }

  private synchronized void draw(String key, int done, int total) {
    String what = messages.get(key);
    if (total == 0) {
      err.print(CLEAR + what + " " + messages.number(done));
    } else {
      int full = (int) ((long) done * WIDTH / total);
      String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      err.print(
          CLEAR + what + " " + bar + " " + messages.number(done) + " / " + messages.number(total));
    }
    err.flush();
    drawn = true;
  }

  @Override
  public void close() {
    clear();
  }

  /** Takes the bar away, so that results do not stand behind it. */
  synchronized void clear() {
    if (drawn) {
      err.print(CLEAR);
      err.flush();
      drawn = false;
    }
    next.set(System.nanoTime() + INTERVAL);
  }
}
