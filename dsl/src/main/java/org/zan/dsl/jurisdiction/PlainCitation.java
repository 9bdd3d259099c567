package org.zan.dsl.jurisdiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zan.dsl.jurisdiction.CitationReader.Mention;

/**
 * A citation in plain words, such as {@code paragraph 2 of Article 5}: mentions that follow each
 * other with no more than a word between them. What links it and what finds it read it alike.
 *
 * @param mentions levels with their numbers, in the order of the words
 */
public record PlainCitation(List<Mention> mentions) {
  private static final int MOST_BETWEEN = 8;

  /** Every citation in some words, in order. */
  public static List<PlainCitation> in(String words, String language, Vocabulary vocabulary) {
    List<Mention> mentions =
        new ArrayList<>(CitationReader.read(words, language, vocabulary).mentions());
    mentions.sort(Comparator.comparingInt(Mention::start));
    List<PlainCitation> citations = new ArrayList<>();
    List<Mention> together = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!together.isEmpty() && !joined(words, together.get(together.size() - 1), mention)) {
        citations.add(new PlainCitation(List.copyOf(together)));
        together.clear();
      }
      together.add(mention);
    }
    if (!together.isEmpty()) {
      citations.add(new PlainCitation(List.copyOf(together)));
    }
    return citations;
  }

  private static boolean joined(String words, Mention last, Mention next) {
    return next.start() - last.end() <= MOST_BETWEEN
        && words
            .substring(Math.min(last.end(), next.start()), next.start())
            .chars()
            .allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
  }

  /** Where it begins in the words. */
  public int start() {
    return mentions.get(0).start();
  }

  /** Where it ends in the words. */
  public int end() {
    return mentions.stream().mapToInt(Mention::end).max().orElse(0);
  }

  /** Whether it names several provisions at once. */
  public boolean several() {
    return mentions.stream().anyMatch(mention -> !mention.more().isEmpty());
  }

  /** What it names, the outermost first; a number in brackets stands deepest. */
  public List<Mention> outermostFirst(Vocabulary vocabulary) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(
        Comparator.comparingInt(
            it -> vocabulary.level(it.level()).map(Level::order).orElse(Integer.MAX_VALUE)));
    return ordered;
  }

  /**
   * The path of what it names in its own act, without the hash sign; empty where it begins within
   * an article that it does not name.
   */
  public String path(Vocabulary vocabulary) {
    List<String> steps = new ArrayList<>();
    for (Mention mention : outermostFirst(vocabulary)) {
      boolean inside = mention.level().isEmpty() || vocabulary.insideArticle(mention.level());
      if (inside && steps.isEmpty()) {
        return "";
      }
      steps.add(inside ? mention.number() : mention.level() + mention.number());
    }
    return String.join("/", steps);
  }
}
