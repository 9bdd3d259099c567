package org.zan.dsl.print;

import org.zan.dsl.zan.Document;

/**
 * Prints a model in the canonical form that {@code docs/language.md} describes. What is printed
 * parses to the same model; where words would be read as something else, a backslash says that they
 * are words.
 */
public final class Printer {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Printer() {}

  /** Prints a model, which need not come from a text. */
  public static String print(Document document) {
    return print(document, Layout.NONE);
  }

  static String print(Document document, Layout layout) {
    String text = new BlockPrinter(layout).print(document);
    // The first one of a text is no part of it, so words that begin with one need another.
    return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text;
  }
}
