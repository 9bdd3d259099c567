package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Inflection inflection;
  private final LookAlikes alike;
  private final SnowballStemmer stemmer;
  private final Map<String, String> stems = new HashMap<>();

  /** Answers by use and term: an act says the same often. */
  private final Map<String, Boolean> known = new HashMap<>();

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
    return List.of(BETWEEN.split(text.strip()));
  }

  /** Whether each word of a text is a form of some word of a term. */
  boolean uses(String text, String term) {
    return known.computeIfAbsent(
        text + '\n' + term,
        key -> {
          List<String> words = words(term);
          boolean compound = text.indexOf('-') >= 0 && term.indexOf('-') < 0;
          return !compound
              && words(text).stream()
                  .allMatch(word -> words.stream().anyMatch(it -> same(it, word)));
        });
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

  /**
   * The words that take the place of a use of a term when the term is given another name, in the
   * form of that use; empty where that form cannot be built from the ends of the words.
   *
   * @param term its dictionary form
   * @param use a use of it
   * @param name the new dictionary form
   */
  Optional<String> corresponding(String term, String use, String name) {
    List<String> old = words(term);
    List<String> used = words(use);
    List<String> fresh = List.of(name.strip().split("\\s+"));
    if (old.size() != used.size()) {
      return Optional.empty();
    }
    int head = inflection.head(old);
    Optional<List<String>> built =
        changed(old, used).isEmpty()
            ? Optional.of(fresh).filter(it -> inflection.standsFor(old, it))
            : head >= 0
                ? byHead(old, used, fresh, head)
                : old.size() == fresh.size() ? byWord(old, used, fresh) : Optional.empty();
    return built.map(words -> cased(String.join(" ", words), use, term));
  }

  /** The indices of the words that are not in their dictionary form. */
  private List<Integer> changed(List<String> old, List<String> used) {
    return IntStream.range(0, old.size())
        .filter(i -> !folded(old.get(i)).equals(folded(used.get(i))))
        .boxed()
        .toList();
  }

  /** In a language where one word of several alone changes. */
  private Optional<List<String>> byHead(
      List<String> old, List<String> used, List<String> fresh, int head) {
    int there = inflection.head(fresh);
    if (!changed(old, used).equals(List.of(head))) {
      return Optional.empty();
    }
    return inflection
        .corresponding(old.get(head), used.get(head), fresh.get(there))
        .map(
            form -> {
              List<String> words = new ArrayList<>(fresh);
              words.set(there, form);
              return words;
            });
  }

  /** In a language where attributes change with their noun: each word as the one in its place. */
  private Optional<List<String>> byWord(List<String> old, List<String> used, List<String> fresh) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (!folded(old.get(i)).equals(folded(fresh.get(i)))
          && !inflection.alike(old.get(i), fresh.get(i))) {
        return Optional.empty();
      }
      Optional<String> form =
          folded(old.get(i)).equals(folded(fresh.get(i)))
              ? Optional.of(used.get(i))
              : inflection.corresponding(old.get(i), used.get(i), fresh.get(i));
      if (form.isEmpty()) {
        return Optional.empty();
      }
      words.add(form.get());
    }
    return Optional.of(words);
  }

  /** Words with a capital where the use has one that the term has not; all capitals stay so. */
  private static String cased(String words, String use, String term) {
    boolean capitals = use.length() > 1 && use.equals(use.toUpperCase(Locale.ROOT));
    if (capitals && !term.equals(term.toUpperCase(Locale.ROOT))) {
      return words.toUpperCase(Locale.ROOT);
    }
    boolean begins =
        Character.isUpperCase(use.codePointAt(0)) && Character.isLowerCase(term.codePointAt(0));
    int first = words.offsetByCodePoints(0, 1);
    return begins
        ? words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first)
        : words;
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
