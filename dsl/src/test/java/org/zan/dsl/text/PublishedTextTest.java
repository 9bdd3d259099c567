package org.zan.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.Golden;
import org.zan.dsl.zan.Document;

class PublishedTextTest {
  @TestFactory
  Stream<DynamicTest> published() {
    return Golden.cases("text/published.txt", PublishedTextTest::both);
  }

  private static String both(String text) {
    Document document = ZanDocuments.document(text);
    return PublishedText.of(document) + "\n--- words\n" + PublishedText.wordsOf(document);
  }

  @Test
  void wordsOfTheSource() {
    assertEquals("one two (a)", PublishedText.of("one  \n   two \\(a)"));
    assertEquals("one \"two\"", PublishedText.ofQuoted("«one\n  \"two\"»"));
  }
}
