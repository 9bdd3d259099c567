package org.zan.dsl.summary;

import java.util.Arrays;
import java.util.Map;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;

/**
 * Reads the numbers that provisions name. Not those of words tied to a reference, whose target says
 * more; groups of three figures are one number, and the name of a month beside a day is its number.
 */
final class FigureReader {
  private static final int DAYS = 31;
  private static final int GROUP = 3;
  private static final int LONGEST_MONTH = 14;
  private static final int LONGEST_ORDINAL = 2;
  private static final String SEPARATORS = " .,\u00a0\u202f\u2009";

  private final ActReading act;
  private final String text;
  private final Map<Part, Integer> indices;
  private final Map<String, Integer> months;
  private int[] provision = new int[16];
  private int[] value = new int[16];
  private int size;

  private FigureReader(ActReading act, Map<Part, Integer> indices) {
    this.act = act;
    this.text = act.text();
    this.indices = indices;
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    this.months = act.jurisdictions().vocabulary().months(language);
  }

  static Figures of(ActReading act, Map<Part, Integer> indices) {
    FigureReader reader = new FigureReader(act, indices);
    reader.part(act.act());
    return reader.size == 0
        ? Figures.NONE
        : new Figures(
            Arrays.copyOf(reader.provision, reader.size), Arrays.copyOf(reader.value, reader.size));
  }

  private void part(Part part) {
    int from = size;
    for (Words paragraph : part.paragraphs()) {
      paragraph(paragraph.offset(), paragraph.end());
    }
    if (size > from) {
      Arrays.fill(provision, from, size, indices.get(part));
      Arrays.sort(value, from, size);
    }
    for (Part child : part.children()) {
      part(child);
    }
  }

  private void paragraph(int from, int to) {
    int link = -1;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        i = number(from, i, to);
      } else if (c == '[') {
        link = size;
        i++;
      } else if (c == ']' && i + 1 < to && text.charAt(i + 1) == '(') {
        size = link < 0 ? size : link;
        int close = text.indexOf(')', i);
        i = close < 0 || close > to ? to : close;
      } else if (c == '\n') {
        i = note(i + 1, to);
      } else {
        i++;
      }
    }
  }

  /** The end of a line that is a drafter's note; otherwise the same offset. */
  private int note(int line, int to) {
    int i = line;
    while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (!text.startsWith("//", i)) {
      return line;
    }
    int end = text.indexOf('\n', i);
    return end < 0 ? to : Math.min(end, to);
  }

  private int number(int paragraph, int from, int to) {
    int end = figures(from, to);
    long number = value(0, from, end);
    int digits = end - from;
    while (digits <= GROUP
        && end < to
        && SEPARATORS.indexOf(text.charAt(end)) >= 0
        && figures(end + 1, to) == end + 1 + GROUP) {
      number = value(number, end + 1, end + 1 + GROUP);
      end += 1 + GROUP;
    }
    add((int) (number & Integer.MAX_VALUE));
    if (number <= DAYS && digits <= 2 && !months.isEmpty()) {
      month(paragraph, from, end, to);
    }
    return end;
  }

  private int figures(int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private long value(long sofar, int from, int to) {
    long number = sofar;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** {@code 6 April}, {@code 1er avril}, {@code 6. April}, {@code April 6}. */
  private void month(int paragraph, int from, int to, int end) {
    int i = letters(to, end);
    i = i - to > LONGEST_ORDINAL ? to : i;
    i = i < end && text.charAt(i) == '.' ? i + 1 : i;
    int word = blanks(i, end);
    int wordEnd = letters(word, Math.min(end, word + LONGEST_MONTH));
    Integer month = word > to ? months.get(text.substring(word, wordEnd)) : null;
    if (month == null) {
      int last = from;
      while (last > paragraph && blank(text.charAt(last - 1))) {
        last--;
      }
      int first = last;
      while (first > Math.max(paragraph, last - LONGEST_MONTH)
          && Character.isLetter(text.charAt(first - 1))) {
        first--;
      }
      month = last < from ? months.get(text.substring(first, last)) : null;
    }
    if (month != null) {
      add(month);
    }
  }

  private int letters(int from, int to) {
    int i = from;
    while (i < to && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int blanks(int from, int to) {
    int i = from;
    while (i < to && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\u00a0' || c == '\u202f';
  }

  private void add(int number) {
    if (size == value.length) {
      provision = Arrays.copyOf(provision, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
    }
    value[size++] = number;
  }
}
