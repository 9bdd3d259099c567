package org.zan.dsl.parser.antlr;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.zan.dsl.lexer.AntlrTokens;
import org.zan.dsl.lexer.TextStream;
import org.zan.dsl.lexer.TokenKind;

/**
 * The generated parser, without its copies of the text: the lexer, the tokens and the node model
 * share the one that was given.
 */
public class TextParser extends ZanParser {
  private static final int BUFFER = 1 << 14;
  private static final List<String> HIDDEN =
      Arrays.stream(TokenKind.values())
          .filter(TokenKind::hidden)
          .map(kind -> "RULE_" + kind)
          .toList();

  private volatile ITokenDefProvider hidden;

  /**
   * Parses a text that is at hand in both forms.
   *
   * @param text the text
   * @param chars its characters, which nobody changes any more, maybe with room behind them
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
    char[] chars = new char[BUFFER];
    int length = 0;
    try {
      for (int read = reader.read(chars); read >= 0; ) {
        length += read;
        if (length == chars.length) {
          chars = Arrays.copyOf(chars, length * 2);
        }
        read = reader.read(chars, length, chars.length - length);
      }
    } catch (IOException e) {
      throw new WrappedException(e);
    }
    return parse(new String(chars, 0, length), chars);
  }

  /**
   * The names of hidden tokens: the parser looks the others up for messages on syntax, of which Zan
   * has none, and would copy them for each text.
   */
  @Override
  public ITokenDefProvider getTokenDefProvider() {
    if (hidden == null) {
      Map<Integer, String> names = new HashMap<>(super.getTokenDefProvider().getTokenDefMap());
      names.values().retainAll(HIDDEN);
      Map<Integer, String> unchangeable = Map.copyOf(names);
      hidden = () -> unchangeable;
    }
    return hidden;
  }

  @Override
  protected NodeModelBuilder createNodeModelBuilder() {
    return new TextNodes();
  }

  @Override
  protected XtextTokenStream createTokenStream(TokenSource tokens) {
    return new TextTokens((AntlrTokens) tokens);
  }
}
