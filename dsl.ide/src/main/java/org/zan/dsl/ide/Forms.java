package org.zan.dsl.ide;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tartarus.snowball.SnowballStemmer;
import org.zan.dsl.jurisdiction.Inflection;
import org.zan.dsl.jurisdiction.LookAlikes;
import org.zan.dsl.jurisdiction.Vocabulary;

/**
 * Whether words are forms of one word, by what the vocabulary of their language names: one of
 * Lucene's stemmers, or suffixes. In a language with neither, all are. For one thread.
 */
final class Forms {
  private static final String STEMMERS = "org.tartarus.snowball.ext.";
  private static final String WORDS = "[^\\p{L}\\p{M}\\p{N}]+";

  private final Inflection inflection;
  private final LookAlikes alike;
  private final SnowballStemmer stemmer;
  private final Map<String, String> stems = new HashMap<>();

  private Forms(Vocabulary vocabulary, String language) {
    inflection = vocabulary.inflection(language);
    alike = vocabulary.alike(language);
    stemmer = stemmer(inflection.stemmer()).orElse(null);
  }

  static Forms of(Vocabulary vocabulary, String language) {
    return new Forms(vocabulary, language);
  }

  private static Optional<SnowballStemmer> stemmer(String algorithm) {
    if (!algorithm.matches("[A-Z][a-z]+")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Class.forName(STEMMERS + algorithm + "Stemmer")
              .asSubclass(SnowballStemmer.class)
              .getConstructor()
              .newInstance());
    } catch (ReflectiveOperationException e) {
      // A vocabulary of another version may name one that is not there: then forms are not told.
      return Optional.empty();
    }
  }

  /** The words of a text. */
  static List<String> words(String text) {
    return List.of(text.strip().split(WORDS));
  }

  /** Whether each word of a text is a form of some word of a term. */
  boolean uses(String text, String term) {
    List<String> known = words(term);
    return words(text).stream().allMatch(word -> known.stream().anyMatch(it -> same(it, word)));
  }

  /** Whether a word is a form of another. */
  boolean same(String word, String form) {
    String one = folded(word);
    String other = folded(form);
    if (one.equals(other)) {
      return true;
    }
    if (inflection.hasSuffixes()) {
      return inflection.suffixed(one, other);
    }
    // Stemmers err on some words that law uses often; the paradigms know them.
    return stemmer == null || stem(one).equals(stem(other)) || inflection.inflected(one, other);
  }

  private String folded(String word) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char own = alike.own(letters[i]);
      letters[i] = own == 0 ? letters[i] : own;
    }
    return new String(letters);
  }

  private String stem(String word) {
    return stems.computeIfAbsent(
        word,
        it -> {
          stemmer.setCurrent(it);
          stemmer.stem();
          return settled(stemmer.getCurrent());
        });
  }

  /** A stem without the vowel that comes and goes before its last letter. */
  private String settled(String stem) {
    int at = stem.length() - 2;
    return at > 0 && inflection.fleeting().indexOf(stem.charAt(at)) >= 0
        ? stem.substring(0, at) + stem.substring(at + 1)
        : stem;
  }
}
