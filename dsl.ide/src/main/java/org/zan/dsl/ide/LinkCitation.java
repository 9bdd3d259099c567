package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.CitationReader;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.jurisdiction.Level;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;
import org.zan.dsl.summary.ActSummary;

/**
 * Ties the plain words of a citation, such as {@code paragraph 2 of Article 5}, to what they name
 * in the same act; offered only where that is there.
 */
public final class LinkCitation {
  /** Why a plain citation cannot be linked. */
  public enum Obstacle {
    /** The act has no such provision. */
    NOT_THERE,
    /** It names several provisions at once. */
    SEVERAL
  }

  /**
   * What can be done with a plain citation.
   *
   * @param words the citation
   * @param edit the edit that links it; null where it cannot be linked
   * @param obstacle why not; null where it can
   */
  public record Offer(String words, Edit edit, Obstacle obstacle) {}

  private static final int MOST_BETWEEN = 8;

  private final View view;
  private final ActSummary act;
  private final ActReading reading;
  private final Vocabulary vocabulary;

  private LinkCitation(View view, ActSummary act, ActReading reading) {
    this.view = view;
    this.act = act;
    this.reading = reading;
    this.vocabulary = view.book().jurisdictions().vocabulary();
  }

  /** The edit that links the citation at an offset, where there is one that is not linked. */
  public static Optional<Edit> at(View view, String file, int offset) {
    return offer(view, file, offset).map(Offer::edit);
  }

  /** What can be done with the citation at an offset, where there is one that is not linked. */
  public static Optional<Offer> offer(View view, String file, int offset) {
    Optional<ActSummary> act = view.book().file(file);
    Optional<ActReading> reading = view.reading(file);
    return act.isEmpty() || reading.isEmpty()
        ? Optional.empty()
        : new LinkCitation(view, act.get(), reading.get()).link(offset);
  }

  private Optional<Offer> link(int offset) {
    for (Part part : Parts.of(reading)) {
      for (Words paragraph : part.paragraphs()) {
        if (offset >= paragraph.offset() && offset <= paragraph.end()) {
          return link(paragraph, offset);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Offer> link(Words paragraph, int offset) {
    String words = reading.words(paragraph);
    List<Mention> mentions =
        new ArrayList<>(CitationReader.read(words, act.language(), vocabulary).mentions());
    mentions.sort(Comparator.comparingInt(Mention::start));
    List<Mention> together = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention last = together.isEmpty() ? null : together.get(together.size() - 1);
      boolean joined =
          last != null
              && mention.start() - last.end() <= MOST_BETWEEN
              && words
                  .substring(Math.min(last.end(), mention.start()), mention.start())
                  .chars()
                  .allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
      if (!joined && around(together, paragraph, offset)) {
        break;
      }
      if (!joined) {
        together.clear();
      }
      together.add(mention);
    }
    return around(together, paragraph, offset) ? offer(paragraph, together) : Optional.empty();
  }

  private static boolean around(List<Mention> mentions, Words paragraph, int offset) {
    return !mentions.isEmpty()
        && mentions.get(0).start() + paragraph.offset() <= offset
        && end(mentions) + paragraph.offset() >= offset;
  }

  private static int end(List<Mention> mentions) {
    return mentions.stream().mapToInt(Mention::end).max().orElse(0);
  }

  private Optional<Offer> offer(Words paragraph, List<Mention> mentions) {
    int start = paragraph.offset() + mentions.get(0).start();
    int end = paragraph.offset() + end(mentions);
    boolean linked =
        reading.references().stream()
            .anyMatch(
                it ->
                    it.offset() < end && start < it.offset() + it.length()
                        || it.words().offset() < end && start < it.words().end());
    boolean several = mentions.stream().anyMatch(mention -> !mention.more().isEmpty());
    String words = reading.text().substring(start, end);
    if (linked || several) {
      return linked ? Optional.empty() : Optional.of(new Offer(words, null, Obstacle.SEVERAL));
    }
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparingInt(this::depth));
    List<String> steps = new ArrayList<>();
    for (Mention mention : ordered) {
      boolean inside = mention.level().isEmpty() || vocabulary.insideArticle(mention.level());
      steps.add(inside ? mention.number() : mention.level() + mention.number());
    }
    String path = String.join("/", steps);
    Resolution target = view.book().resolve(act, "", path);
    if (steps.get(0).equals(ordered.get(0).number())) {
      return Optional.empty();
    }
    Edit edit =
        new Edit(new Range(act.file(), start, end - start), "[" + words + "](#" + path + ")");
    return Optional.of(
        target.state() == Resolution.State.RESOLVED
            ? new Offer(words, edit, null)
            : new Offer(words, null, Obstacle.NOT_THERE));
  }

  /** How deep a level stands; a number in brackets stands deepest. */
  private int depth(Mention mention) {
    return vocabulary.level(mention.level()).map(Level::order).orElse(Integer.MAX_VALUE);
  }
}
