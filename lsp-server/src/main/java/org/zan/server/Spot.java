package org.zan.server;

import java.util.Optional;

/**
 * A document among statute books.
 *
 * @param book its statute book
 * @param name its name in the book
 */
record Spot(LiveBook book, String name) {
  /** Its text as the client has it, else as on disk. */
  Optional<String> text() {
    return book.text(name);
  }
}
