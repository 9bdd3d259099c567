package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.lexer.BlockLexer;
import org.zan.dsl.lexer.Quotes;
import org.zan.dsl.lexer.TokenKind;

/**
 * One fact of a data file: a jurisdiction, a vocabulary, the repository file.
 *
 * @param name the fact's name without its sign
 * @param words its words; what stands in quotation marks is one word, without them
 * @param value all that stands after the name, as written
 * @param offset where the sign stands
 * @param length characters from the sign to the end of the value
 */
public record FactLine(String name, List<String> words, String value, int offset, int length) {
  /** Keeps the words unchangeable. */
  public FactLine {
    words = List.copyOf(words);
  }

  /** Reads all facts of a text, in order, without a parser. */
  public static List<FactLine> readAll(String source) {
    List<FactLine> facts = new ArrayList<>();
    char[] text = source.toCharArray();
    int[] open = {-1, -1, -1};
    Runnable close =
        () -> {
          if (open[0] >= 0) {
            facts.add(of(text, open[0], open[1], open[2]));
            open[0] = -1;
          }
        };
    BlockLexer lexer =
        new BlockLexer(
            new String(text),
            text,
            (kind, start, end) -> {
              if (kind == TokenKind.FACT_NAME || kind == TokenKind.BODY) {
                close.run();
              }
              if (kind == TokenKind.FACT_NAME) {
                open[0] = start;
                open[1] = end;
                open[2] = end;
              } else if (open[0] >= 0 && !kind.hidden()) {
                open[2] = end;
              }
            });
    while (lexer.advance()) {
      continue;
    }
    close.run();
    return facts;
  }

  private static FactLine of(char[] text, int sign, int nameEnd, int end) {
    String name = new String(text, sign + 1, nameEnd - sign - 1);
    String value = new String(text, nameEnd, end - nameEnd).strip();
    return new FactLine(name, words(value.toCharArray()), value, sign, end - sign);
  }

  private static List<String> words(char[] value) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < value.length) {
      int end = i + 1;
      if (value[i] == '"') {
        int close = Quotes.end(value, i, value.length);
        end = close < 0 ? value.length : close;
        words.add(
            new String(value, i + 1, Math.max(0, (close < 0 ? end : end - 1) - i - 1))
                .replace("\\\"", "\"")
                .replace("\\\\", "\\"));
      } else if (!Character.isWhitespace(value[i])) {
        while (end < value.length && !Character.isWhitespace(value[end])) {
          end++;
        }
        words.add(new String(value, i, end - i));
      }
      i = end;
    }
    return words;
  }

  /** The word at {@code index}, or the empty string. */
  public String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** The word after the first occurrence of {@code key}, or the empty string. */
  public String after(String key) {
    int at = words.indexOf(key);
    return at < 0 ? "" : word(at + 1);
  }
}
