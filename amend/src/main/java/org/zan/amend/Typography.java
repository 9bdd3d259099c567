package org.zan.amend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text writes quotation marks, apostrophes and no-break spaces, so that words which an
 * instruction brings with straight marks and plain blanks are written like those around them. What
 * a drafter typed typographically stays as it was typed.
 */
final class Typography {
  /** Pairs of marks; of two that are as frequent the first counts. */
  private static final List<String> PAIRS = List.of("«»", "“”", "„“", "„”", "»«");

  private static final int MOST = 100_000;
  private static final int LONGEST_TOKEN = 40;

  private static final List<String> SPACES = List.of("\u00a0", "\u202f", "\u2007");

  private static final String DOUBLE = "«»“”„";
  private static final String OPENING = "([{-–—/'’";
  private static final String PUNCTUATION = ";:!?»%";

  /** Lines that are no words of the law, or not its text: facts, instructions, notes, headings. */
  private static final Pattern OTHER = Pattern.compile("(?m)^(?:[ \\t]*(?:@|//)|#).*$");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+\\.?|\\p{N}+|\\S");

  private final String text;
  private String law;
  private String quotes;
  private Boolean curled;
  private Set<String> kept;
  private final Map<String, Boolean> always = new HashMap<>();

  /** The typography of a text; of a long one its beginning shows it. */
  Typography(String source) {
    this.text = source.substring(0, Math.min(MOST, source.length()));
  }

  /** Words in this typography, each of their characters as it is to be written. */
  String[] of(String words) {
    String[] written = new String[words.length()];
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      written[i] =
          switch (c) {
            case '"' -> quote(words, i);
            case '\'' -> apostrophe(words, i);
            case ' ' -> blank(words, i);
            default -> String.valueOf(c);
          };
    }
    return written;
  }

  /** Words in this typography. */
  String written(String words) {
    return String.join("", of(words));
  }

  private String quote(String words, int at) {
    char before = beside(words, at, -1);
    char after = beside(words, at, 1);
    boolean opens = (blank(before) || OPENING.indexOf(before) >= 0) && !blank(after);
    boolean closes = !blank(before) && OPENING.indexOf(before) < 0;
    boolean inches = closes && Character.isDigit(before) && odd(words);
    if (inches || !opens && !closes || quotes().isEmpty()) {
      return "\"";
    }
    int half = quotes().length() / 2;
    return opens ? quotes().substring(0, half) : quotes().substring(half);
  }

  /** The sign beside a place, those of definitions and links left out; a blank at an end. */
  private static char beside(String words, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < words.length() && "*[".indexOf(words.charAt(i)) >= 0) {
      i += step;
    }
    return i < 0 || i >= words.length() ? ' ' : words.charAt(i);
  }

  private static boolean odd(String words) {
    return words.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || nonBreaking(c);
  }

  private static boolean nonBreaking(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  /**
   * The marks that open and close, with the no-break spaces inside; empty where they are straight.
   */
  private String quotes() {
    if (quotes == null) {
      quotes = "";
      String law = text.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0) ? law() : "";
      int most = (int) law.chars().filter(c -> c == '"').count() / 2;
      for (String pair : PAIRS) {
        String pattern = pair.charAt(0) + "(?=\\S)[^" + DOUBLE + "]*\\S" + pair.charAt(1);
        int count = (int) Pattern.compile(pattern).matcher(law).results().count();
        if (count > most) {
          most = count;
          quotes = pair;
        }
      }
      if (!quotes.isEmpty()) {
        quotes = spaced(law);
      }
    }
    return quotes;
  }

  /** The marks with the no-break spaces that French has inside them. */
  private String spaced(String law) {
    int inside = law.indexOf(quotes.charAt(0)) + 1;
    char next = law.charAt(inside);
    return nonBreaking(next) ? quotes.substring(0, 1) + next + next + quotes.substring(1) : quotes;
  }

  private String law() {
    if (law == null) {
      law = OTHER.matcher(text).replaceAll("");
    }
    return law;
  }

  private String apostrophe(String words, int at) {
    boolean inWord =
        at > 0
            && at + 1 < words.length()
            && Character.isLetter(words.charAt(at - 1))
            && Character.isLetter(words.charAt(at + 1));
    if (inWord && curled == null) {
      curled = text.indexOf('’') >= 0 && !Pattern.compile("\\p{L}'\\p{L}").matcher(law()).find();
    }
    return inWord && curled ? "’" : "'";
  }

  /** A blank does not break where the text never breaks it between such words. */
  private String blank(String words, int at) {
    if (keys().isEmpty()) {
      return " ";
    }
    String key = key(words, at, at + 1);
    String space = key.isEmpty() ? "" : space(key);
    return space.isEmpty() ? " " : space;
  }

  /** Between which words the text has a space that does not break. */
  private Set<String> keys() {
    if (kept == null) {
      kept = new HashSet<>();
      boolean any = SPACES.stream().anyMatch(space -> text.contains(space));
      String words = any ? law() : "";
      for (int i = 0; i < words.length(); i++) {
        if (nonBreaking(words.charAt(i))) {
          kept.add(words.charAt(i) + key(words, i, i + 1));
        }
      }
    }
    return kept;
  }

  private String space(String key) {
    for (String space : SPACES) {
      if (keys().contains(space + key) && always.computeIfAbsent(key, k -> !breaks(k))) {
        return space;
      }
    }
    return "";
  }

  /** Whether the text has a plain blank between such words. */
  private boolean breaks(String key) {
    String words = law();
    for (int i = words.indexOf(' ', 1); i >= 0; i = words.indexOf(' ', i + 1)) {
      if (!blank(words.charAt(i - 1)) && key(words, i, i + 1).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which words a space stands between: a number does for any other. Empty where that says nothing,
   * as between two words.
   */
  private static String key(String words, int from, int to) {
    String before = last(words, from);
    String after = first(words, to);
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    if (PUNCTUATION.contains(after)) {
      return "_" + after;
    }
    boolean digits = Character.isDigit(before.charAt(before.length() - 1));
    boolean digitsAfter = Character.isDigit(after.charAt(0));
    boolean sign = before.length() == 1 && !Character.isLetterOrDigit(before.charAt(0));
    if (!digits && !digitsAfter && !sign && !before.endsWith(".")) {
      return "";
    }
    return (digits ? "#" : before) + "_" + (digitsAfter ? "#" : digits ? after : "");
  }

  private static String first(String words, int from) {
    Matcher token =
        TOKEN.matcher(words).region(from, Math.min(words.length(), from + LONGEST_TOKEN));
    return token.lookingAt() ? token.group() : "";
  }

  private static String last(String words, int to) {
    int start = to;
    while (start > 0 && to - start < LONGEST_TOKEN && !blank(words.charAt(start - 1))) {
      start--;
    }
    String last = "";
    Matcher token = TOKEN.matcher(words).region(start, to);
    while (token.find()) {
      last = token.group();
    }
    return last;
  }
}
