package org.zan.dsl.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;

/**
 * A short name that an act gives in brackets: {@code (hereinafter – the Fund)}.
 *
 * @param name the short name
 * @param from where the bracket opens
 * @param to after it closes
 * @param at where the short name stands
 */
public record Abbreviation(String name, int from, int to, int at) {
  private static final int LONGEST = 120;
  private static final String DASHES = "–—-:";
  private static final String OPEN = "«“\"„";
  private static final String CLOSE = "»”\"“";

  /** Words this short have no ending that could be another in a later use. */
  private static final int STEM = 5;

  private static final int ENDING = 2;

  /** The short names that an act gives, in the order of the text. */
  public static List<Abbreviation> in(ActReading act) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    List<String> announcers = act.jurisdictions().vocabulary().words(language, "hereinafter");
    List<Abbreviation> found = new ArrayList<>();
    for (String announcer : announcers) {
      String opened = "(" + announcer;
      String text = act.text();
      for (int i = text.indexOf(opened); i >= 0; i = text.indexOf(opened, i + 1)) {
        Words paragraph = Prose.at(act, i);
        Abbreviation read = paragraph == null ? null : read(text, i, opened.length(), paragraph);
        if (read != null) {
          found.add(read);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.from, b.from));
    return found;
  }

  private static Abbreviation read(String text, int from, int announcer, Words paragraph) {
    int close = text.indexOf(')', from);
    if (close < 0 || close >= paragraph.end() || close - from > LONGEST) {
      return null;
    }
    int begin = -1;
    int end = close;
    for (int i = from + announcer; i < close && begin < 0; i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        begin = i + 1;
        end = close(text, begin, close);
      } else if (DASHES.indexOf(c) >= 0 && blankAround(text, i)) {
        begin = quoted(text, i + 1, close) < 0 ? i + 1 : -1;
      }
    }
    if (begin < 0) {
      return null;
    }
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    String name = text.substring(begin, end);
    // With a bracket inside, the first one that closes is not the end.
    boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> "*[]\\,;(".indexOf(c) >= 0);
    return plain ? new Abbreviation(name, from, close + 1, begin) : null;
  }

  /** Blanks that do not break stand inside French quotation marks. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int quoted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int close(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLOSE.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  private static boolean blankAround(String text, int at) {
    return text.charAt(at) == ':' || Character.isWhitespace(text.charAt(at + 1));
  }

  /** How often the name stands in a stretch of the text, whatever its ending. */
  public int uses(String text, int start, int end) {
    String stem =
        (name.length() > STEM ? name.substring(0, name.length() - ENDING) : name)
            .toLowerCase(Locale.ROOT);
    String words = text.substring(start, end).toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ");
    int count = 0;
    for (int i = words.indexOf(stem); i >= 0; i = words.indexOf(stem, i + 1)) {
      count += i == 0 || !Character.isLetter(words.charAt(i - 1)) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is made of capitals, so that no other word is meant by it. */
  public boolean capitals() {
    return name.length() > 1
        && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
