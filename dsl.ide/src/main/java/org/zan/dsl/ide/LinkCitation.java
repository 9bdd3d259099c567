package org.zan.dsl.ide;

import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.PlainCitation;
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
    int at = offset - paragraph.offset();
    return PlainCitation.in(reading.words(paragraph), act.language(), vocabulary).stream()
        .filter(citation -> citation.start() <= at && citation.end() >= at)
        .findFirst()
        .flatMap(citation -> offer(paragraph, citation));
  }

  private Optional<Offer> offer(Words paragraph, PlainCitation citation) {
    int start = paragraph.offset() + citation.start();
    int end = paragraph.offset() + citation.end();
    boolean linked =
        reading.references().stream()
            .anyMatch(
                it ->
                    it.offset() < end && start < it.offset() + it.length()
                        || it.words().offset() < end && start < it.words().end());
    String words = reading.text().substring(start, end);
    if (linked || citation.several()) {
      return linked ? Optional.empty() : Optional.of(new Offer(words, null, Obstacle.SEVERAL));
    }
    String path = citation.path(vocabulary);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Resolution target = view.book().resolve(act, "", path);
    Edit edit =
        new Edit(new Range(act.file(), start, end - start), "[" + words + "](#" + path + ")");
    return Optional.of(
        target.state() == Resolution.State.RESOLVED
            ? new Offer(words, edit, null)
            : new Offer(words, null, Obstacle.NOT_THERE));
  }
}
