package org.zan.dsl.summary;

import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;

/**
 * What a definition says after its term, as one number: two that are equal say the same. Signs,
 * capitals and the targets of references do not count.
 */
final class Meaning {
  /** Fewer words are the same by accident. */
  private static final int FEWEST_WORDS = 5;

  private static final int PRIME = 31;

  private final String text;
  private int words;
  private int hash = 1;

  private Meaning(String text) {
    this.text = text;
  }

  /** The number of a definition; 0 where it has too few words. */
  static int of(ActReading act, ReadTerm term) {
    Meaning meaning = new Meaning(act.text());
    int end = term.offset() + term.length();
    for (Words paragraph : term.from().paragraphs()) {
      if (paragraph.offset() <= term.offset() && term.offset() < paragraph.end()) {
        meaning.read(end, paragraph.end());
      }
    }
    for (Part child : term.from().children()) {
      if (child.lead() == term.alinea() && child.offset() > end) {
        meaning.add(child);
      }
    }
    int hash = meaning.hash & Integer.MAX_VALUE;
    return meaning.words < FEWEST_WORDS ? 0 : Math.max(1, hash);
  }

  private void add(Part part) {
    for (Words paragraph : part.paragraphs()) {
      read(paragraph.offset(), paragraph.end());
    }
    part.children().forEach(this::add);
  }

  private void read(int from, int to) {
    int word = 0;
    for (int i = from; i < to; i++) {
      char c = Letters.folded(text.charAt(i));
      if (c != ' ') {
        word = word * PRIME + c;
        continue;
      }
      take(word);
      word = 0;
      if (text.charAt(i) == ']' && i + 1 < to && text.charAt(i + 1) == '(') {
        int close = text.indexOf(')', i);
        i = close < 0 || close >= to ? i : close;
      }
    }
    take(word);
  }

  private void take(int word) {
    if (word != 0) {
      words++;
      hash = hash * PRIME + word;
    }
  }
}
