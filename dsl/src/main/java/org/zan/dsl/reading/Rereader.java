package org.zan.dsl.reading;

import java.util.Optional;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.lexer.TokenList;

/**
 * Reads one file again and again while somebody types in it. Each reading is what {@link ActReader}
 * gives; where no more than words of a paragraph have changed, it is the reading before with other
 * places, which takes a fraction of the time.
 */
public final class Rereader {
  private final String file;
  private final Jurisdictions jurisdictions;
  private ActReading last;

  private TokenList tokens;
  private boolean moved;

  /** Reads the file of this name. */
  public Rereader(String file, Jurisdictions jurisdictions) {
    this.file = file;
    this.jurisdictions = jurisdictions;
  }

  /** The jurisdictions with which it reads. */
  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  /** Reads a text of the file. */
  public synchronized ActReading read(String text) {
    if (last == null || !last.text().equals(text)) {
      TokenList now = tokens == null ? TokenList.of(text) : TokenList.of(text, tokens.size());
      Optional<ActReading> again = last == null ? Optional.empty() : moved(now, text);
      moved = again.isPresent();
      last = again.orElseGet(() -> ActReader.read(file, text, now, jurisdictions));
      tokens = now;
    }
    return last;
  }

  /** Whether the last text that was another was not read anew. */
  boolean hasMoved() {
    return moved;
  }

  private Optional<ActReading> moved(TokenList now, String text) {
    int changed = tokens.onlyChange(now);
    return changed < 0 || !Moving.harmless(tokens, now, changed)
        ? Optional.empty()
        : new Moving(tokens.start(changed), tokens.end(changed), now.end(changed))
            .of(last, text, now.chars());
  }
}
