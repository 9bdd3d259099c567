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

  /** The tokens of the last reading; null until the file is read a second time. */
  private TokenList tokens;

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
    if (last == null) {
      last = ActReader.read(file, text, jurisdictions);
    } else if (!last.text().equals(text)) {
      TokenList before = tokens == null ? TokenList.of(last.text()) : tokens;
      tokens = TokenList.of(text);
      last = moved(before, text).orElseGet(() -> ActReader.read(file, text, jurisdictions));
    }
    return last;
  }

  private Optional<ActReading> moved(TokenList before, String text) {
    int changed = before.onlyChange(tokens);
    return changed < 0 || !Moving.harmless(before, tokens, changed)
        ? Optional.empty()
        : new Moving(before.start(changed), before.end(changed), tokens.end(changed))
            .of(last, text);
  }
}
