package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.lexer.Markers;
import org.zan.dsl.lexer.Quotes;
import org.zan.dsl.lexer.Roman;
import org.zan.dsl.norm.Numbers;

/**
 * Splits the words of a reference into words, numbers and what stands between them. What is quoted,
 * such as a law's title, is left out.
 */
final class CitationTokens {
  /** What a token is. */
  enum Kind {
    /** A word, with the full stop that may end an abbreviation. */
    WORD,
    /** A number in figures, as a Roman numeral, or with letters. */
    NUMBER,
    /** A number in brackets: {@code (2)}, {@code a)}. */
    BRACKET,
    /** A number in words. */
    ORDINAL,
    /** A comma or dash. */
    SEPARATOR,
    /** What ends a group. */
    BREAK
  }

  /**
   * A token.
   *
   * @param kind what it is
   * @param text word as written, number in normal form
   * @param glued whether it is joined to the number before it
   */
  record Token(Kind kind, String text, int start, int end, boolean glued) {
    boolean number() {
      return kind == Kind.NUMBER || kind == Kind.BRACKET || kind == Kind.ORDINAL;
    }
  }

  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_SUFFIX = 2;
  private static final int LONGEST_BRACKET = 6;

  private final String words;
  private final Vocabulary vocabulary;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean glued;

  private CitationTokens(String words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  static List<Token> of(String words, Vocabulary vocabulary) {
    CitationTokens tokens = new CitationTokens(words, vocabulary);
    tokens.split();
    return tokens.tokens;
  }

  private void split() {
    while (at < words.length()) {
      char c = words.charAt(at);
      if (digit(c)) {
        number();
      } else if (Character.isLetter(c) || c == '§' || c == '¶') {
        word();
      } else if (c == '(' && bracketEnd(at) > 0) {
        int end = bracketEnd(at);
        boolean joined = at > 0 && !Character.isWhitespace(words.charAt(at - 1));
        add(Kind.BRACKET, Numbers.normal(words.substring(at, end)), end, joined);
      } else if (Quotes.opens(c)) {
        int end = Quotes.end(words.toCharArray(), at, words.length());
        add(Kind.BREAK, "", end < 0 ? at + 1 : end, false);
      } else if (c == ',' || HYPHENS.indexOf(c) >= 0 || c == '—') {
        add(Kind.SEPARATOR, "", at + 1, false);
      } else if (c == ':' || c == '(') {
        add(Kind.BREAK, "", at + 1, false);
      } else {
        at++;
      }
    }
  }

  private void add(Kind kind, String text, int end, boolean joined) {
    tokens.add(new Token(kind, text, at, end, joined));
    at = end;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9' || RAISED.indexOf(c) >= 0;
  }

  private char charAt(int i) {
    return i < words.length() ? words.charAt(i) : ' ';
  }

  /** {@code (2)}, {@code (a)}, {@code (iv)}; not {@code (including)}. */
  private int bracketEnd(int from) {
    int i = from + 1;
    while (i < words.length()
        && i - from <= LONGEST_BRACKET
        && Character.isLetterOrDigit(words.charAt(i))) {
      i++;
    }
    boolean closed = i > from + 1 && charAt(i) == ')';
    boolean numberLike =
        digit(charAt(from + 1))
            || i - from == 2
            || Roman.value(words.substring(from + 1, Math.min(i, words.length()))) > 0;
    return closed && numberLike ? i + 1 : -1;
  }

  /**
   * {@code 5}, {@code 5-1}, {@code 1.1}, {@code 12bis}, {@code 5 bis}, {@code 54¹}, {@code
   * 5-баптың}.
   */
  private void number() {
    int end = figures(at);
    int joinedWord = -1;
    if (HYPHENS.indexOf(charAt(end)) >= 0 && Character.isLetter(charAt(end + 1))) {
      int letters = letters(end + 1);
      boolean suffix = letters == end + 2 || adverb(words.substring(end + 1, letters));
      joinedWord = suffix ? -1 : end + 1;
      end = suffix ? letters : end;
    } else if (Character.isLetter(charAt(end))) {
      int letters = letters(end);
      String suffix = words.substring(end, letters);
      boolean ordinal = Numbers.normal("1" + suffix).equals("1");
      end = suffix.length() <= LONGEST_SUFFIX || ordinal || adverb(suffix) ? letters : end;
    } else if (charAt(end) == ' '
        && Character.isLetter(charAt(end + 1))
        && adverb(words.substring(end + 1, letters(end + 1)))) {
      end = letters(end + 1);
    }
    boolean bracket = charAt(end) == ')';
    add(
        bracket ? Kind.BRACKET : Kind.NUMBER,
        Numbers.normal(words.substring(at, end)),
        bracket ? end + 1 : end,
        false);
    if (joinedWord > 0) {
      at = joinedWord;
      glued = true;
    } else if (bracket && HYPHENS.indexOf(charAt(at)) >= 0 && Character.isLetter(charAt(at + 1))) {
      at++;
      glued = true;
    }
  }

  private int figures(int from) {
    int i = from;
    while (digit(charAt(i))
        || charAt(i) == '^' && digit(charAt(i + 1))
        || (charAt(i) == '.' || HYPHENS.indexOf(charAt(i)) >= 0)
            && i > from
            && digit(charAt(i + 1))) {
      i++;
    }
    return i;
  }

  private int letters(int from) {
    int i = from;
    while (i < words.length() && Character.isLetter(words.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Whether the word tells an inserted number apart ({@code bis}); asked of the notation of items,
   * not of a language.
   */
  private static boolean adverb(String word) {
    char[] marker = ("1" + word + ".").toCharArray();
    return word.length() > 2 && Markers.end(marker, 0, marker.length) == marker.length;
  }

  private void word() {
    int start = at;
    int end = at + 1;
    while (end < words.length()
        && (Character.isLetter(words.charAt(end)) || words.charAt(end) == '§' || hyphenated(end))) {
      end++;
    }
    boolean joined = glued;
    glued = false;
    String word = words.substring(start, end);
    if (end - start == 1 && charAt(end) == ')') {
      add(Kind.BRACKET, word, end + 1, false);
    } else if (prefixed(start, end)) {
      int figures = charAt(end) == '.' ? end + 1 : end;
      while (Character.isWhitespace(charAt(figures))) {
        figures++;
      }
      add(
          Kind.NUMBER,
          word + "." + Numbers.normal(words.substring(figures, figures(figures))),
          figures(figures),
          false);
    } else if (roman(word)) {
      add(Kind.NUMBER, Numbers.normal(word), end, false);
    } else if (!ordinal(end)) {
      int stop = charAt(end) == '.' ? end + 1 : end;
      add(Kind.WORD, words.substring(start, stop), stop, joined);
    }
  }

  private boolean hyphenated(int i) {
    return HYPHENS.indexOf(words.charAt(i)) >= 0 && Character.isLetter(charAt(i + 1));
  }

  /** {@code L. 121-1}, {@code R121-1}: a capital letter is part of the number that follows. */
  private boolean prefixed(int start, int end) {
    if (end - start != 1 || !Character.isUpperCase(words.charAt(start))) {
      return false;
    }
    int i = charAt(end) == '.' ? end + 1 : end;
    int figures = i;
    while (charAt(end) == '.'
        && Character.isWhitespace(charAt(figures))
        && figures < words.length()) {
      figures++;
    }
    return digit(charAt(figures));
  }

  private static boolean roman(String word) {
    String normal = Numbers.normal(word);
    return Character.isUpperCase(word.charAt(0))
        && Roman.value(normal) > 0
        && (normal.length() > 1 || "IVX".contains(normal));
  }

  /** A number in one word or two. */
  private boolean ordinal(int end) {
    int second = end;
    while (second < words.length() && Character.isWhitespace(words.charAt(second))) {
      second++;
    }
    int stop = letters(second);
    Optional<String> two =
        stop > second
            ? vocabulary.ordinal(words.substring(at, end) + " " + words.substring(second, stop))
            : Optional.empty();
    Optional<String> one = vocabulary.ordinal(words.substring(at, end));
    if (two.isPresent()) {
      add(Kind.ORDINAL, two.get(), stop, false);
    } else if (one.isPresent()) {
      add(Kind.ORDINAL, one.get(), end, false);
    }
    return two.isPresent() || one.isPresent();
  }
}
