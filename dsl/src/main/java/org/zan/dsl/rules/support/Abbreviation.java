package org.zan.dsl.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
  private static final int WINDOW = 1 << 12;
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
    if (announcers.isEmpty()) {
      return found;
    }
    String text = act.text();
    for (int open : act.signs().places('(')) {
      for (String announcer : announcers) {
        if (text.startsWith(announcer, open + 1)) {
          Words paragraph = Prose.at(act, open);
          Abbreviation read =
              paragraph == null ? null : read(text, open, announcer.length() + 1, paragraph);
          if (read != null) {
            found.add(read);
          }
        }
      }
    }
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
    while (begin < end && Prose.blank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Prose.blank(text.charAt(end - 1))) {
      end--;
    }
    String name = text.substring(begin, end);
    // With a bracket inside, the first one that closes is not the end.
    boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> "*[]\\,;(".indexOf(c) >= 0);
    return plain ? new Abbreviation(name, from, close + 1, begin) : null;
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

  /** Whether the name stands anywhere after it was given, whatever its ending. */
  public boolean used(String text) {
    String stem =
        (name.length() > STEM ? name.substring(0, name.length() - ENDING) : name)
            .toLowerCase(Locale.ROOT);
    // Most names are used soon, so that the rest of the act need not be looked at.
    int from = to;
    while (from < text.length()) {
      int end = Math.min(text.length(), from + WINDOW);
      if (stands(stem, text.substring(from, end))) {
        return true;
      }
      from = end == text.length() ? end : blankBefore(text, end - LONGEST);
    }
    return name.indexOf(' ') > 0 && inflected().matcher(text).region(to, text.length()).find();
  }

  /** Several words, each with any ending: what is left where the name does not stand as given. */
  private Pattern inflected() {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[\\s\\h]+")) {
      String stem = word.length() > STEM ? word.substring(0, word.length() - ENDING) : word;
      words.add(Pattern.quote(stem) + "\\p{L}{0,5}");
    }
    return Pattern.compile(
        "(?<!\\p{L})" + String.join("[\\s\\h]+", words) + "(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean stands(String stem, String stretch) {
    String words = stretch.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ");
    for (int i = words.indexOf(stem); i >= 0; i = words.indexOf(stem, i + 1)) {
      if (i == 0 || !Character.isLetter(words.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Words are not parted where one stretch ends and the next begins. */
  private static int blankBefore(String text, int offset) {
    int blank = offset;
    while (blank > offset - LONGEST && !Prose.blank(text.charAt(blank))) {
      blank--;
    }
    return blank;
  }

  /** Whether it is made of capitals, so that no other word is meant by it. */
  public boolean capitals() {
    return name.length() > 1
        && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
