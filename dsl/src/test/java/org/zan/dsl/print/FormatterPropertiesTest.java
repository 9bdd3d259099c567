package org.zan.dsl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.ModelText;
import org.zan.dsl.testing.Texts;
import org.zan.dsl.text.LineEnds;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Document;

/** What printing and formatting keep, whatever the text. */
class FormatterPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  /** The guard of the formatter compares the models; it never has to hold a text back. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void formattingKeepsTheModel(@ForAll("texts") String text) {
    Document document = ZanDocuments.document(text);
    assertFalse(
        Formatter.format(text).guarded(),
        () -> {
          SourceLayout layout = new SourceLayout(text, ZanDocuments.parse(text).getRootNode());
          String formatted = Printer.print(ZanDocuments.document(text), layout);
          return ModelText.of(document)
              + "\nbecame\n"
              + formatted
              + "\n"
              + ModelText.of(ZanDocuments.document(formatted));
        });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void formattingTwiceChangesNothing(@ForAll("texts") String text) {
    String once = Formatter.format(text).text();
    assertEquals(once, Formatter.format(once).text());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void formattingKeepsThePublishedWords(@ForAll("texts") String text) {
    String formatted = Formatter.format(text).text();
    assertEquals(words(text), words(formatted));
  }

  private static String words(String text) {
    return PublishedText.of(ZanDocuments.document(text)).replaceAll("\\s+", " ");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void formattedTextIsTidy(@ForAll("texts") String text) {
    String written = Formatter.format(text).text();
    String formatted = written.replace(LineEnds.of(text), "\n");
    assertTrue(formatted.isEmpty() || formatted.endsWith("\n") && !formatted.endsWith("\n\n"));
    assertFalse(
        formatted.contains(" \n") || formatted.contains("\t\n") || formatted.contains("\r\n"));
    assertFalse(formatted.contains("\n\n\n"));
    assertEquals(LineEnds.like(text, formatted), written);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void printingAModelKeepsIt(@ForAll("texts") String text) {
    Document document = ZanDocuments.document(text);
    String printed = Printer.print(document);
    Document again = ZanDocuments.document(printed);
    assertTrue(
        SameModel.same(document, again),
        () -> ModelText.of(document) + "\nbecame\n" + printed + "\n" + ModelText.of(again));
    assertEquals(printed, Printer.print(again));
  }
}
