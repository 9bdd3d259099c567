package org.zan.dsl.lexer;

import org.antlr.runtime.ANTLRStringStream;

/** A whole text as ANTLR reads it: no copy of it is made, neither here nor by the lexer. */
public final class TextStream extends ANTLRStringStream {
  private final String text;

  /**
   * Takes a text that is at hand in both forms.
   *
   * @param text the text
   * @param chars its characters, which nobody changes any more, maybe with room behind them
   */
  public TextStream(String text, char[] chars) {
    super(chars, text.length());
    this.text = text;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Its characters, to be read only. */
  char[] chars() {
    return data;
  }

  @Override
  public String substring(int start, int stop) {
    return text.substring(start, stop + 1);
  }
}
