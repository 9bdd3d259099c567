package org.zan.dsl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.Golden;
import org.zan.dsl.testing.Texts;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.ZanFactory;

/** Models that no text was ever written for. */
class PrinterTest {
  private static final ZanFactory MAKE = ZanFactory.eINSTANCE;

  /** How the samples look when only their models are known. */
  @TestFactory
  Stream<DynamicTest> samplesWithoutTheirLayout() {
    return Texts.SAMPLES.stream().map(name -> DynamicTest.dynamicTest(name, () -> printed(name)));
  }

  private static void printed(String name) {
    String printed = Printer.print(ZanDocuments.document(Texts.sample(name)));
    Golden.check("print/" + name, printed);
    assertEquals(printed, Formatter.format(printed).text());
  }

  @Test
  void anActIsMadeOfItsParts() {
    Item item = item("1.", paragraph("words:"), item("a)", paragraph("one")), item("b)"));
    Heading heading = MAKE.createHeading();
    heading.setMarks("##");
    heading.getCaption().add(plain("Article 1. Scope"));
    heading.getChildren().addAll(List.of(paragraph("First."), paragraph("Second."), item));
    Document document = document(heading, paragraph("Third."));
    assertEquals(
        "## Article 1. Scope\n\nFirst.\n\nSecond.\n\n1. words:\n  a) one\n  b)\n\nThird.\n",
        Printer.print(document));
  }

  @Test
  void wordsStayWords() {
    for (String words :
        List.of(
            "1) one",
            "(a) one",
            "2016. one",
            "- one",
            "IV. one",
            "3° one",
            "¹ one",
            "{§} one",
            "1.",
            "# one",
            "@one",
            "// one",
            "| one",
            "one\n1) two",
            "one\n# two",
            "one:\n7) two",
            "one\n@two",
            "one\n\n two",
            "\n one ",
            "\uFEFFone",
            "one\n- two",
            "\\# one")) {
      keeps(document(paragraph(words)));
      keeps(document(item("1.", paragraph(words), paragraph(words))));
      keeps(document(paragraph("zero"), paragraph(words)));
    }
  }

  private static void keeps(Document document) {
    String printed = Printer.print(document);
    Document again = ZanDocuments.document(printed);
    assertTrue(SameModel.same(document, again), () -> printed + "\n" + PublishedText.of(again));
  }

  private static Document document(Block... blocks) {
    Document document = MAKE.createDocument();
    document.getBody().addAll(List.of(blocks));
    return document;
  }

  private static Item item(String marker, Block... blocks) {
    Item item = MAKE.createItem();
    item.setMarker(marker);
    item.getChildren().addAll(List.of(blocks));
    return item;
  }

  private static Paragraph paragraph(String words) {
    Paragraph paragraph = MAKE.createParagraph();
    paragraph.getRuns().add(plain(words));
    return paragraph;
  }

  private static Plain plain(String words) {
    Plain plain = MAKE.createPlain();
    plain.setText(words);
    return plain;
  }
}
