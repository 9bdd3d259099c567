package org.zan.dsl.ide;

import java.util.Optional;
import org.zan.dsl.reading.ActReading;

/** The name of a fact or an instruction at a position. */
final class SignAt {
  private SignAt() {}

  static Optional<Subject> of(ActReading reading, int offset) {
    String text = reading.text();
    if (!mayBeSign(text, offset) && (offset == 0 || !mayBeSign(text, offset - 1))) {
      return Optional.empty();
    }
    // The last: of two that touch the offset the one that begins there.
    return Colours.signs(text).stream()
        .map(sign -> new Range(reading.file(), sign.offset(), sign.length()))
        .filter(sign -> sign.touches(offset))
        .reduce((first, second) -> second)
        .map(sign -> new Subject.Sign(sign, text.substring(sign.offset() + 1, sign.end())));
  }

  /** Spares the lexer, which goes through a large act, where no letters follow a sign. */
  private static boolean mayBeSign(String text, int offset) {
    int at = Math.min(offset, text.length() - 1);
    while (at > 0 && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at--;
    }
    // Letters of two units have none of their own.
    return at >= 0 && (text.charAt(at) == '@' || Character.isSurrogate(text.charAt(at)));
  }
}
