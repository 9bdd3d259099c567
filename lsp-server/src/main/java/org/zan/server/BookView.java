package org.zan.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.ide.View;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;

/** A statute book as it is when a question is asked. For one thread, but for headings. */
final class BookView implements View {
  private final LiveBook live;
  private final StatuteBook book;

  /** Of a character in UTF-8, for one of UTF-16. */
  private static final int MOST_BYTES = 3;

  private final Map<String, Optional<String>> texts = new HashMap<>();

  /** For how many acts more headings that are not known may be read for one answer. */
  private final AtomicInteger mayRead = new AtomicInteger(100);

  BookView(LiveBook live) {
    this.live = live;
    this.book = live.book();
  }

  @Override
  public StatuteBook book() {
    return book;
  }

  @Override
  public Optional<ActReading> reading(String file) {
    return text(file).map(text -> live.readings().of(file, text, book.jurisdictions()));
  }

  @Override
  public Optional<String> text(String file) {
    return texts.computeIfAbsent(file, live::text);
  }

  @Override
  public Optional<String> header(ActSummary act) {
    boolean any = act.provisions().size() > 1;
    return any
        ? live.beginning(act.file(), act.provisions().offset(1) * MOST_BYTES)
        : text(act.file());
  }

  @Override
  public Optional<String> headings(ActSummary act) {
    Optional<String> known = live.headings().known(act);
    if (known.isPresent() || mayRead.get() <= 0 || mayRead.decrementAndGet() < 0) {
      return known;
    }
    return live.headings().read(act, live::text);
  }
}
