package org.zan.dsl.parser.antlr;

import org.antlr.runtime.TokenSource;
import org.zan.dsl.lexer.AntlrTokens;
import org.zan.dsl.parser.antlr.internal.InternalZanParser;

/**
 * Gives the parser the tokens of the hand-written lexer; the generated parser looks for a class of
 * this name.
 */
public class ZanTokenSource extends AntlrTokens {
  private static final int[] NUMBERS = numbers(InternalZanParser.class);

  /** Takes the place of {@code delegate}. */
  public ZanTokenSource(TokenSource delegate) {
    super(delegate, NUMBERS);
  }
}
