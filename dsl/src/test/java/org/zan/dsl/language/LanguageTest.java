package org.zan.dsl.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.eclipse.xtext.parser.IParseResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.Golden;
import org.zan.dsl.testing.ModelText;

/** What each line becomes: the documents in {@code golden/language} show a text and its model. */
class LanguageTest {
  @TestFactory
  Stream<DynamicTest> markers() {
    return cases("markers");
  }

  @TestFactory
  Stream<DynamicTest> opening() {
    return cases("opening");
  }

  @TestFactory
  Stream<DynamicTest> nesting() {
    return cases("nesting");
  }

  @TestFactory
  Stream<DynamicTest> headings() {
    return cases("headings");
  }

  @TestFactory
  Stream<DynamicTest> acts() {
    return cases("acts");
  }

  @TestFactory
  Stream<DynamicTest> inline() {
    return cases("inline");
  }

  @TestFactory
  Stream<DynamicTest> tables() {
    return cases("tables");
  }

  @TestFactory
  Stream<DynamicTest> instructions() {
    return cases("instructions");
  }

  private static Stream<DynamicTest> cases(String name) {
    return Golden.cases("language/" + name + ".txt", LanguageTest::model);
  }

  private static String model(String text) {
    IParseResult result = ZanDocuments.parse(text);
    assertFalse(result.hasSyntaxErrors(), "no text has a syntax error");
    assertEquals(text, result.getRootNode().getText(), "the node model is the text");
    return ModelText.of(result.getRootASTElement());
  }
}
