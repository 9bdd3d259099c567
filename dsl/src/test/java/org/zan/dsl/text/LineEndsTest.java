package org.zan.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zan.dsl.print.Formatter;

class LineEndsTest {
  @Test
  void whatIsWrittenEndsItsLinesAsTheTextDoes() {
    assertEquals("a\r\nb\r\n", LineEnds.like("x\r\ny\n", "a\nb\r\n"));
    assertEquals("a\nb\n", LineEnds.like("x\ny\r\n", "a\nb\r\n"));
    assertEquals("a\n", LineEnds.like("", "a\n"));
    assertEquals("a", LineEnds.like("x\r\n", "a"));
    assertEquals("\n", LineEnds.of("\n\r\n"));
  }

  @Test
  void aFormattedTextKeepsItsLineEnds() {
    String text =
        "@act   kz/law/2019/1\n\n\n\n## Article 1. A\nWords\nand words.\n  1) a;\n   2) b.\n";
    String formatted = Formatter.format(text).text();
    assertEquals(
        formatted.replace("\n", "\r\n"), Formatter.format(text.replace("\n", "\r\n")).text());
  }
}
