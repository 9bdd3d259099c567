package org.zan.dsl.lexer;

import java.util.Set;

/** Splits what stands after a fact's name: words, and the references that some facts hold. */
final class FactLexer {
  /** Facts whose words are all references. */
  private static final Set<String> REFERENCES = Set.of("basis", "transposes");

  /** Facts that name, after {@code by}, the norms that brought them about. */
  private static final Set<String> CAUSED =
      Set.of("repealed", "annulled", "suspended", "in-force", "expires");

  private static final String BY = "by";

  private final char[] text;
  private final TokenSink sink;
  private final TargetLexer targets;

  FactLexer(char[] text, TokenSink sink, TargetLexer targets) {
    this.text = text;
    this.sink = sink;
    this.targets = targets;
  }

  /**
   * Emits the value of the fact {@code name} (without its sign), from {@code from} to {@code to}.
   */
  void lexValue(String name, int from, int to) {
    int start = from;
    while (start < to && Line.space(text[start])) {
      start++;
    }
    if (start > from) {
      sink.token(TokenKind.WS, from, start);
    }
    int references =
        REFERENCES.contains(name) ? start : CAUSED.contains(name) ? afterBy(start, to) : to;
    if (references > start) {
      sink.token(TokenKind.FACT_WORDS, start, references);
    }
    if (references < to) {
      targets.lexAll(references, to);
    }
  }

  /** Offset after the word {@code by}, or {@code to}. */
  private int afterBy(int from, int to) {
    for (int i = from; i + BY.length() < to; i++) {
      boolean wordStart = i == from || Line.space(text[i - 1]);
      if (wordStart && text[i] == 'b' && text[i + 1] == 'y' && Line.space(text[i + 2])) {
        return i + BY.length();
      }
    }
    return to;
  }
}
