package org.zan.dsl.parser.antlr;

import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.zan.dsl.lexer.AntlrTokens;

/**
 * The tokens of a text. Which of them are hidden, the lexer has decided, and it is so in every
 * rule.
 */
final class TextTokens extends XtextTokenStream {

  TextTokens(AntlrTokens tokens) {
    super(tokens, Token.DEFAULT_CHANNEL);
  }

  @Override
  public void setInitialHiddenTokens(String... rules) {
    // The tokens know it.
  }

  /** One token ahead is all that the grammar looks at. */
  @Override
  public Token LT(int ahead) {
    return ahead == 1 && p >= 0 && p < tokens.size() ? (Token) tokens.get(p) : super.LT(ahead);
  }

  @Override
  public String toString() {
    if (p == -1) {
      LT(1);
    }
    return ((AntlrTokens) getTokenSource()).text();
  }
}
