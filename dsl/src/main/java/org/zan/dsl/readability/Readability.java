package org.zan.dsl.readability;

import java.util.OptionalDouble;
import org.zan.dsl.jurisdiction.Vocabulary;

/**
 * Figures of how easily a text is read. They say how long sentences and words are, not whether a
 * text is good.
 *
 * @param language code of the language
 * @param sentences how many sentences, each clause of a list being one
 * @param words how many words
 * @param syllables how many syllables they have
 */
public record Readability(String language, long sentences, long words, long syllables) {
  /** Figures of a text in which nothing has been counted. */
  public static Readability none(String language) {
    return new Readability(language, 0, 0, 0);
  }

  /** The figures of this text and another one in the same language. */
  public Readability plus(Readability other) {
    return new Readability(
        language, sentences + other.sentences, words + other.words, syllables + other.syllables);
  }

  /** How many words a sentence has. */
  public double wordsOfSentence() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  /** How many syllables a word has. */
  public double syllablesOfWord() {
    return words == 0 ? 0 : (double) syllables / words;
  }

  /** Name of the formula for the language; empty where none is published. */
  public String formula(Vocabulary vocabulary) {
    var formula = vocabulary.words(language, "readability");
    return formula.size() == 4 ? formula.get(0) : "";
  }

  /** What the formula gives: about 100 for what children read, below 30 for what experts do. */
  public OptionalDouble score(Vocabulary vocabulary) {
    var formula = vocabulary.words(language, "readability");
    if (formula.size() != 4 || words == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Double.parseDouble(formula.get(1))
            - Double.parseDouble(formula.get(2)) * wordsOfSentence()
            - Double.parseDouble(formula.get(3)) * syllablesOfWord());
  }
}
