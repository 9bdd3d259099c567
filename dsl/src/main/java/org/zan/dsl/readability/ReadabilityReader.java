package org.zan.dsl.readability;

import java.util.regex.Pattern;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;
import org.zan.dsl.text.PublishedText;

/**
 * Counts sentences, words and syllables of an act's paragraphs and items; headings, tables and the
 * text of other acts do not count. As Flesch laid down, what a semicolon or colon ends is a
 * sentence of its own; so is a paragraph. A word is what stands between blanks and has a letter.
 */
public final class ReadabilityReader {
  private static final String ENDS = ".!?…;:";
  private static final String CLOSING = "»”“\"')]";

  /** The target of a reference is not published; other signs are no letters. */
  private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");

  private final Syllables syllables;
  private final String language;
  private long sentences;
  private long words;
  private long count;

  private ReadabilityReader(String language, Syllables syllables) {
    this.language = language;
    this.syllables = syllables;
  }

  /** The figures of an act. */
  public static Readability of(ActReading act) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    ReadabilityReader reader =
        new ReadabilityReader(
            language, new Syllables(act.jurisdictions().vocabulary().words(language, "syllables")));
    reader.read(act, act.act());
    return reader.figures();
  }

  private Readability figures() {
    return new Readability(language, sentences, words, count);
  }

  private void read(ActReading act, Part part) {
    for (Words paragraph : part.paragraphs()) {
      read(PublishedText.of(TARGET.matcher(act.words(paragraph)).replaceAll("")));
    }
    for (Part child : part.children()) {
      read(act, child);
    }
  }

  private void read(String text) {
    int inSentence = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        inSentence += word(text.substring(at, end));
        if (inSentence > 0 && ends(text, at, end)) {
          sentences++;
          inSentence = 0;
        }
      }
      at = end + 1;
    }
    sentences += inSentence > 0 ? 1 : 0;
  }

  private int word(String word) {
    if (word.chars().noneMatch(it -> Character.isLetter((char) it))) {
      return 0;
    }
    words++;
    int end = word.length();
    while (!Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    count += syllables.of(word.substring(0, end));
    return 1;
  }

  /** A full stop ends a sentence only if what follows begins one: those of abbreviations do not. */
  private static boolean ends(String text, int from, int to) {
    int last = to - 1;
    while (last > from && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (ENDS.indexOf(text.charAt(last)) < 0) {
      return false;
    }
    int next = to;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    boolean abbreviation = text.charAt(last) == '.' && last - from <= 1;
    return text.charAt(last) != '.'
        || next == text.length()
        || Character.isUpperCase(text.charAt(next)) && !abbreviation;
  }
}
