package org.zan.dsl.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.xtext.parser.IParseResult;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.Texts;

/** Every text has tokens, a model and a node model, whatever it holds. */
class TotalityTest {
  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void tokensCoverEveryCharacterOnce(@ForAll("texts") String text) {
    int[] done = {0};
    lex(text, (kind, start, end) -> done[0] = next(done[0], kind, start, end));
    assertEquals(text.length(), done[0]);
  }

  private static int next(int done, TokenKind kind, int start, int end) {
    assertTrue(end >= start, () -> kind + " ends before it starts");
    assertEquals(done, start, () -> kind + " does not follow the token before it");
    return end;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void parsingNeverFails(@ForAll("texts") String text) {
    IParseResult result = ZanDocuments.parse(text);
    assertFalse(
        result.hasSyntaxErrors(), () -> result.getSyntaxErrors().iterator().next().getText());
    assertEquals(text, result.getRootNode().getText());
  }

  static void lex(String text, TokenSink sink) {
    BlockLexer lexer = new BlockLexer(text, text.toCharArray(), sink);
    while (lexer.advance()) {
      continue;
    }
  }
}
