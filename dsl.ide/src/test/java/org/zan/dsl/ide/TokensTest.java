package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
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

  /** What is read over the tokens or the text, as the parser takes too long over a large act. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void signsAreThoseOfTheNodes(@ForAll("texts") String text) {
    ActReading reading = ActReader.read("a.zan", text, Jurisdictions.shipped());
    Set<String> nodes = new TreeSet<>();
    for (ILeafNode leaf : reading.node().getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getText().matches("@[\\p{L}-]+")) {
        nodes.add(leaf.getOffset() + "+" + leaf.getLength());
      }
    }
    Set<String> found = new TreeSet<>();
    for (int at = 0; at <= text.length() + 1; at++) {
      SignAt.of(reading, at).ifPresent(it -> found.add(place(it.range())));
    }
    assertEquals(nodes, found);
    Set<String> tokens = new TreeSet<>();
    Colours.signs(text).forEach(it -> tokens.add(it.offset() + "+" + it.length()));
    assertEquals(nodes, tokens);
  }

  private static String place(Range range) {
    return range.offset() + "+" + range.length();
  }
}
