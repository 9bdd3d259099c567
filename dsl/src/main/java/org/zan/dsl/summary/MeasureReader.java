package org.zan.dsl.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;

/**
 * Reads the periods, shares and days of the year that provisions name in figures: a number before a
 * sign of percent, before a word for a period ({@code @period}), directly or behind one other word
 * ({@code 15 working days}), and a day before a month ({@code @month}).
 */
final class MeasureReader {
  /** So far a number's unit is looked for. */
  private static final int FAR = 40;

  private static final int LONGEST_NUMBER = 9;

  private final String text;
  private final Map<Part, Integer> indices;
  private final Map<String, Integer> months;
  private final List<String> periods;
  private final Interner strings;
  private final List<Integer> provision = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private char[] buffer = new char[1 << 10];

  private MeasureReader(ActReading act, Map<Part, Integer> indices, Interner strings) {
    this.text = act.text();
    this.indices = indices;
    this.strings = strings;
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    this.months = vocabulary.months(language);
    this.periods = vocabulary.words(language, "period");
  }

  static Measures of(ActReading act, Map<Part, Integer> indices, Interner strings) {
    MeasureReader reader = new MeasureReader(act, indices, strings);
    reader.part(act.act());
    return reader.words.isEmpty()
        ? Measures.NONE
        : new Measures(
            reader.provision.stream().mapToInt(Integer::intValue).toArray(),
            reader.words.toArray(String[]::new));
  }

  private void part(Part part) {
    for (Words paragraph : part.paragraphs()) {
      paragraph(part, paragraph.offset(), paragraph.end());
    }
    for (Part child : part.children()) {
      part(child);
    }
  }

  /** Most of the work is to find the few figures of a text. */
  private void paragraph(Part part, int from, int to) {
    int length = to - from;
    if (length > buffer.length) {
      buffer = new char[2 * length];
    }
    text.getChars(from, to, buffer, 0);
    char[] letters = buffer;
    int i = 0;
    while (i < length) {
      char c = letters[i];
      if (c > '9' || c < '0') {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < length && (digit(letters[end]) || separates(letters, end, length))) {
        end++;
      }
      boolean alone = i == 0 || !Character.isLetterOrDigit(letters[i - 1]) && letters[i - 1] != '-';
      String measure =
          alone && end - i <= LONGEST_NUMBER ? measure(from + i, from + end, to) : null;
      if (measure != null) {
        provision.add(indices.get(part));
        words.add(strings.of(measure));
      }
      i = end;
    }
  }

  private static boolean digit(char c) {
    return c <= '9' && c >= '0';
  }

  /** Whether a point or comma stands within a number: {@code 2,5 %}. */
  private static boolean separates(char[] letters, int at, int length) {
    return (letters[at] == ',' || letters[at] == '.') && at + 1 < length && digit(letters[at + 1]);
  }

  /** The number with its unit; null where it has none. */
  private String measure(int from, int end, int to) {
    String rest = text.substring(end, Math.min(to, end + FAR)).replace('\u00a0', ' ');
    if (rest.startsWith("%") || rest.startsWith(" %")) {
      return text.substring(from, end) + " %";
    }
    String[] next = rest.strip().split("[\\s,;:()]+", 4);
    String first = letters(next[0]);
    if (rest.startsWith(" ") && months.containsKey(first)) {
      // With its year it is mostly the date of an act that is cited.
      boolean year = next.length > 1 && next[1].matches("\\d{4}.*");
      return year ? null : text.substring(from, end) + " " + first;
    }
    if (!rest.startsWith(" ") || first.isEmpty()) {
      return null;
    }
    if (period(first)) {
      return text.substring(from, end) + " " + first;
    }
    String second = next.length > 1 ? letters(next[1]) : "";
    return period(second) ? text.substring(from, end) + " " + first + " " + second : null;
  }

  /** The letters with which a word begins. */
  private static String letters(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  private boolean period(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (String period : periods) {
      if (small.startsWith(period.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
