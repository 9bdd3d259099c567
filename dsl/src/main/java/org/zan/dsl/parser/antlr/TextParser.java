package org.zan.dsl.parser.antlr;

import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.zan.dsl.lexer.AntlrTokens;

/**
 * The generated parser, which takes the whole text for its node model from where it is at hand instead of putting it together again from
 * all tokens.
 */
public class TextParser extends ZanParser {

  @Override
  protected XtextTokenStream createTokenStream(TokenSource tokens) {
    return new XtextTokenStream(tokens, getTokenDefProvider()) {
      @Override
      public String toString() {
        if (p == -1) {
          LT(1);
        }
        return ((AntlrTokens) getTokenSource()).text();
      }
    };
  }
}
