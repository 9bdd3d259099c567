package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.jurisdiction.CitationTokens.Kind;
import org.zan.dsl.jurisdiction.CitationTokens.Token;
import org.zan.dsl.jurisdiction.Vocabulary.LevelWord;

/**
 * Reads which provisions the words of a reference name: {@code paragraph 1 of Article 3}, {@code
 * 5-баптың 2-тармағында}, {@code Artikel 5 Absatz 2}. Knows no word of any language but those of
 * the vocabulary.
 */
public final class CitationReader {
  private static final int LONGEST_CONJUNCTION = 5;
  private static final int NEAR = 3;

  /**
   * A level word with its number.
   *
   * @param level code of the level; empty for a number in brackets after another one: {@code 5(2)}
   * @param number its number in normal form
   * @param more numbers that follow it in a list or range
   * @param start where it begins in the words
   * @param end where it ends
   */
  public record Mention(String level, String number, List<String> more, int start, int end) {}

  /**
   * What the words name.
   *
   * @param mentions levels with numbers, in order
   * @param loose numbers that belong to no level word, near to those that do
   */
  public record Citation(List<Mention> mentions, Set<String> loose) {}

  private final Vocabulary vocabulary;
  private final String language;
  private List<Token> tokens;
  private boolean[] claimed;
  private final List<Mention> mentions = new ArrayList<>();

  private CitationReader(Vocabulary vocabulary, String language) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** Reads the words of a reference as they stand in the source. */
  public static Citation read(String words, String language, Vocabulary vocabulary) {
    return new CitationReader(vocabulary, language).read(words);
  }

  private Citation read(String words) {
    tokens = CitationTokens.of(words, vocabulary);
    claimed = new boolean[tokens.size()];
    List<int[]> levelWords = new ArrayList<>();
    List<LevelWord> levels = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int length = 2;
      Optional<LevelWord> level = phrase(words, i);
      if (level.isEmpty()) {
        length = 1;
        level = level(i);
      }
      if (level.isPresent()) {
        levelWords.add(new int[] {i, i + length});
        levels.add(level.get());
        i += length - 1;
      }
    }
    int[] numbers = claim(levelWords, levels);
    for (int w = 0; w < numbers.length; w++) {
      if (numbers[w] >= 0) {
        mention(levels.get(w), levelWords.get(w), numbers[w]);
      }
    }
    Set<String> loose = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean number = tokens.get(i).number() || tokens.get(i).text().length() == 1;
      if (number && !claimed[i] && near(i)) {
        loose.add(tokens.get(i).text());
      }
    }
    return new Citation(List.copyOf(mentions), loose);
  }

  /** Whether the token stands so near to a number that is named that it may belong to it. */
  private boolean near(int i) {
    for (int j = Math.max(0, i - NEAR); j <= i + NEAR && j < tokens.size(); j++) {
      if (claimed[j]) {
        return true;
      }
    }
    return false;
  }

  private Optional<LevelWord> level(int i) {
    if (tokens.get(i).kind() != Kind.WORD) {
      return Optional.empty();
    }
    String word = tokens.get(i).text();
    Optional<LevelWord> level = vocabulary.inflected(language, word);
    return level.isEmpty() && word.endsWith(".")
        ? vocabulary.inflected(language, word.substring(0, word.length() - 1))
        : level;
  }

  private Optional<LevelWord> phrase(String words, int i) {
    boolean two =
        i + 1 < tokens.size()
            && tokens.get(i).kind() == Kind.WORD
            && tokens.get(i + 1).kind() == Kind.WORD;
    return two
        ? vocabulary.inflected(language, tokens.get(i).text() + " " + tokens.get(i + 1).text())
        : Optional.empty();
  }

  /**
   * For each level word the token with its number, or -1: first those that are joined to it, then
   * on its language's side, then on the other.
   */
  private int[] claim(List<int[]> words, List<LevelWord> levels) {
    int[] numbers = new int[words.size()];
    for (int w = 0; w < numbers.length; w++) {
      int first = words.get(w)[0];
      numbers[w] = tokens.get(first).glued() ? take(first - 1, false) : -1;
    }
    for (int w = 0; w < numbers.length; w++) {
      if (numbers[w] < 0) {
        numbers[w] =
            levels.get(w).before()
                ? take(words.get(w)[0] - 1, false)
                : take(words.get(w)[1], false);
      }
    }
    for (int w = 0; w < numbers.length; w++) {
      if (numbers[w] < 0) {
        numbers[w] =
            levels.get(w).before() ? take(words.get(w)[1], false) : take(words.get(w)[0] - 1, true);
      }
    }
    return numbers;
  }

  private int take(int i, boolean ordinalOnly) {
    boolean free = i >= 0 && i < tokens.size() && !claimed[i] && tokens.get(i).number();
    if (!free || ordinalOnly && tokens.get(i).kind() != Kind.ORDINAL) {
      return -1;
    }
    claimed[i] = true;
    return i;
  }

  private void mention(LevelWord level, int[] word, int number) {
    int start = Math.min(tokens.get(word[0]).start(), tokens.get(number).start());
    int end = Math.max(tokens.get(word[1] - 1).end(), tokens.get(number).end());
    List<String> more = new ArrayList<>();
    List<Mention> inner = new ArrayList<>();
    int step = number < word[0] ? -1 : 1;
    int at = number;
    while (true) {
      int next = at + step;
      if (step > 0 && bracket(next)) {
        inner.add(
            new Mention(
                "",
                tokens.get(next).text(),
                List.of(),
                tokens.get(next).start(),
                tokens.get(next).end()));
      } else {
        next = listed(next, step);
        if (next < 0) {
          break;
        }
        more.add(tokens.get(next).text());
      }
      claimed[next] = true;
      at = next;
    }
    mentions.add(
        new Mention(level.level(), tokens.get(number).text(), List.copyOf(more), start, end));
    mentions.addAll(inner);
  }

  private boolean bracket(int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Kind.BRACKET
        && tokens.get(i).glued()
        && !claimed[i];
  }

  /**
   * The next number of a list: after commas, dashes or one short word that is no level; -1 where
   * the list ends.
   */
  private int listed(int from, int step) {
    int i = from;
    boolean word = false;
    while (i >= 0 && i < tokens.size() && !tokens.get(i).number()) {
      Token token = tokens.get(i);
      boolean conjunction =
          token.kind() == Kind.WORD && !word && token.text().length() <= LONGEST_CONJUNCTION;
      if (token.kind() != Kind.SEPARATOR && !(conjunction && level(i).isEmpty())) {
        return -1;
      }
      word |= conjunction;
      i += step;
    }
    return i != from && i >= 0 && i < tokens.size() && !claimed[i] ? i : -1;
  }
}
