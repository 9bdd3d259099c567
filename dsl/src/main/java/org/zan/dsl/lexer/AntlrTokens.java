package org.zan.dsl.lexer;

import java.util.Arrays;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * The tokens of {@link BlockLexer} as a generated ANTLR parser reads them. The parser and the
 * content-assist parser both use it.
 */
public class AntlrTokens implements TokenSource, TokenSink {
  private static final int HIDDEN_CHANNEL = Token.HIDDEN_CHANNEL;

  private final CharStream input;
  private final int[] numbers;
  private final int length;
  private final String text;
  private final int blanks;
  private final BlockLexer lexer;
  private CommonToken[] queue = new CommonToken[64];
  private int head;
  private int tail;
  private boolean ended;

  /**
   * Reads the text of a lexer that the generator made and that is otherwise not used.
   *
   * @param delegate the generated lexer
   * @param numbers the parser's number of each {@link TokenKind}, see {@link #numbers}
   */
  public AntlrTokens(TokenSource delegate, int[] numbers) {
    this.input = ((Lexer) delegate).getCharStream();
    this.numbers = numbers;
    this.blanks = numbers[TokenKind.WS.ordinal()];
    this.length = input.size();
    this.text =
        input instanceof TextStream whole
            ? whole.text()
            : length == 0 ? "" : input.substring(0, length - 1);
    char[] chars = input instanceof TextStream whole ? whole.chars() : text.toCharArray();
    this.lexer = new BlockLexer(text, chars, this);
  }

  /**
   * Looks up the constants {@code RULE_…} of a generated parser, by the names of the token kinds.
   */
  public static int[] numbers(Class<?> parser) {
    TokenKind[] kinds = TokenKind.values();
    int[] numbers = new int[kinds.length];
    for (TokenKind kind : kinds) {
      try {
        numbers[kind.ordinal()] = parser.getField("RULE_" + kind).getInt(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The grammar has no terminal " + kind, e);
      }
    }
    return numbers;
  }

  @Override
  public Token nextToken() {
    while (tail - head < 2 && !ended) {
      System.arraycopy(queue, head, queue, 0, tail - head);
      tail -= head;
      head = 0;
      ended = !lexer.advance();
    }
    if (head == tail) {
      CommonToken end = new CommonToken(input, Token.EOF, Token.DEFAULT_CHANNEL, length, length);
      end.setText("<EOF>");
      return end;
    }
    return queue[head++];
  }

  /** Line ends and the blanks around them become one token: each would be a node. */
  @Override
  public void token(TokenKind kind, int start, int end) {
    if (kind == TokenKind.WS && tail > head && queue[tail - 1].getType() == blanks) {
      queue[tail - 1].setStopIndex(end - 1);
      return;
    }
    int channel = kind.hidden() ? HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL;
    CommonToken token = new CommonToken(input, numbers[kind.ordinal()], channel, start, end - 1);
    if (start == end) {
      token.setText("");
    }
    if (tail == queue.length) {
      queue = Arrays.copyOf(queue, tail * 2);
    }
    queue[tail++] = token;
  }

  /** The text that the tokens cover. */
  public String text() {
    return text;
  }

  @Override
  public String getSourceName() {
    return "zan";
  }
}
