package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.jurisdiction.CitationReader;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.Part;

/** The words of a citation, and those that they become when what they cite has another number. */
final class Citation {
  /** A number ends here: {@code 5} in {@code 5-бап}, but not in {@code 5-1} or {@code 5-A}. */
  private static final String NO_MORE = "(?![\\p{L}\\p{N}])(?!-(?:\\p{N}|\\p{L}(?!\\p{L})))";

  private record Swap(int start, int end, String number) {}

  private final String words;
  private final String language;
  private final Vocabulary vocabulary;

  /** Words that cite, as they stand in the source. */
  Citation(String words, String language, Vocabulary vocabulary) {
    this.words = words;
    this.language = language;
    this.vocabulary = vocabulary;
  }

  /**
   * The words that cite a provision in its new place: numbers that have changed are exchanged,
   * every other word stays. Empty where it cannot be told which words are the number.
   */
  Optional<String> renumbered(Part old, Part fresh) {
    List<Swap> swaps = new ArrayList<>();
    Part then = old;
    Part now = fresh;
    while (then != null && now != null && !then.number().isEmpty()) {
      if (!then.level().equals(now.level())) {
        break;
      }
      if (!then.number().equals(now.number()) && !exchange(then, now.number(), swaps)) {
        return Optional.empty();
      }
      then = then.parent();
      now = now.parent();
    }
    swaps.sort((a, b) -> Integer.compare(b.start(), a.start()));
    StringBuilder changed = new StringBuilder(words);
    swaps.forEach(swap -> changed.replace(swap.start(), swap.end(), swap.number()));
    return Optional.of(changed.toString());
  }

  /** Notes where a number is exchanged; whether that is certain. */
  private boolean exchange(Part part, String number, List<Swap> swaps) {
    List<Swap> found = numbers(0, words.length(), part.number(), number);
    if (found.size() > 1) {
      found = named(part, number);
    }
    if (found.size() == 1) {
      swaps.add(found.get(0));
      return true;
    }
    // Words that name no number of this level ("the said article") stay true.
    return found.isEmpty() && mentions(part).isEmpty();
  }

  /** The number where the words say of which level it is. */
  private List<Swap> named(Part part, String number) {
    List<Swap> found = new ArrayList<>();
    for (Mention mention : mentions(part)) {
      found.addAll(numbers(mention.start(), mention.end(), part.number(), number));
    }
    return found;
  }

  private List<Mention> mentions(Part part) {
    return CitationReader.read(words, language, vocabulary).mentions().stream()
        .filter(mention -> mention.number().equals(part.number()))
        .filter(
            mention ->
                part.level().isEmpty()
                    ? mention.level().isEmpty() || vocabulary.insideArticle(mention.level())
                    : mention.level().equals(part.level()))
        .toList();
  }

  private List<Swap> numbers(int from, int to, String old, String number) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(old) + NO_MORE)
            .matcher(words)
            .region(from, to)
            .useTransparentBounds(true);
    List<Swap> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(new Swap(matcher.start(), matcher.end(), number));
    }
    return found;
  }
}
