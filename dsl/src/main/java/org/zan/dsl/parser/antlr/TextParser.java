package org.zan.dsl.parser.antlr;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.zan.dsl.lexer.AntlrTokens;
import org.zan.dsl.lexer.TextStream;

/**
 * The generated parser, without its copies of the text: the lexer, the tokens and the node model
 * share the one that was given.
 */
public class TextParser extends ZanParser {

  /**
   * Parses a text that is at hand in both forms.
   *
   * @param text the text
   * @param chars its characters, which nobody changes any more
   */
  public IParseResult parse(String text, char[] chars) {
    return parse(getDefaultRuleName(), new TextStream(text, chars));
  }

  @Override
  public IParseResult doParse(CharSequence sequence) {
    String text = sequence.toString();
    return parse(text, text.toCharArray());
  }

  @Override
  public IParseResult doParse(Reader reader) {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new WrappedException(e);
    }
    return doParse(text.getBuffer());
  }

  @Override
  protected NodeModelBuilder createNodeModelBuilder() {
    return new TextNodes();
  }

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
