package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.zan.dsl.testing.Texts;

/** Content assist reads a text as the parser does: the same tokens at the same places. */
class TokensTest {
  private static final String[] PARSER =
      org.zan.dsl.parser.antlr.internal.InternalZanParser.tokenNames;
  private static final String[] ASSIST =
      org.zan.dsl.ide.contentassist.antlr.internal.InternalZanParser.tokenNames;

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void bothParsersTakeTheSameTokens(@ForAll("texts") String text) {
    TokenSource parser =
        new org.zan.dsl.parser.antlr.ZanTokenSource(
            new org.zan.dsl.parser.antlr.lexer.InternalZanLexer(new ANTLRStringStream(text)));
    TokenSource assist =
        new org.zan.dsl.ide.contentassist.antlr.ZanTokenSource(
            new org.zan.dsl.ide.contentassist.antlr.lexer.InternalZanLexer(
                new ANTLRStringStream(text)));
    assertEquals(tokens(parser, PARSER), tokens(assist, ASSIST));
  }

  private static List<String> tokens(TokenSource source, String[] names) {
    List<String> tokens = new ArrayList<>();
    Token token = source.nextToken();
    while (token.getType() != Token.EOF) {
      CommonToken place = (CommonToken) token;
      String kind =
          names[token.getType()] + (token.getChannel() == Token.HIDDEN_CHANNEL ? " hidden" : "");
      tokens.add(kind + " " + place.getStartIndex() + ".." + place.getStopIndex());
      token = source.nextToken();
    }
    return tokens;
  }
}
