package org.zan.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.ide.View;
import org.zan.dsl.reading.ActReading;

/** A statute book as it is when a question is asked. For one thread. */
final class BookView implements View {
  private final LiveBook live;
  private final StatuteBook book;
  private final Map<String, Optional<String>> texts = new HashMap<>();

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
}
