package org.zan.dsl.summary;

import java.util.List;
import java.util.Map;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.reading.Words;

/** Which provisions do nothing but refer on: one short sentence around one reference. */
final class OnwardReferences {
  /** Characters beside the reference: more say something of their own. */
  private static final int MOST_WORDS = 26;

  /** Beside one whose words give no number: they may be content, and more make a sentence of it. */
  private static final int MOST_BESIDE_WORDS = 8;

  /** What a link has beside its words and its target: brackets. */
  private static final int BRACKETS = 4;

  private OnwardReferences() {}

  static void mark(ActReading act, Map<Part, Integer> indices, ProvisionsBuilder provisions) {
    List<ReadReference> references = act.references();
    for (int i = 0; i < references.size(); i++) {
      ReadReference reference = references.get(i);
      Part part = reference.from();
      boolean alone =
          (i == 0 || references.get(i - 1).from() != part)
              && (i + 1 == references.size() || references.get(i + 1).from() != part);
      if (alone
          && refers(reference)
          && onlyRefers(part, reference, most(act.words(reference.words())))
          && indices.containsKey(part)) {
        provisions.flags[indices.get(part)] |= Provisions.REFERS_ON;
      }
    }
  }

  private static boolean refers(ReadReference reference) {
    return reference.place() == Place.WORDS
        && reference.relation() == Relation.CITES
        && reference.url().isEmpty()
        && reference.date().isEmpty()
        && !reference.malformed()
        && !reference.path().isEmpty();
  }

  /**
   * How much may stand beside a reference of these words. Those that name no number are often what
   * the provision speaks of: {@code Notaries serve [persons](#art3)} says who is served.
   */
  private static int most(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return MOST_WORDS;
      }
    }
    return MOST_BESIDE_WORDS;
  }

  private static boolean onlyRefers(Part part, ReadReference reference, int most) {
    boolean bare =
        part.kind() != Part.Kind.ACT
            && part.children().isEmpty()
            && part.paragraphs().size() == 1
            && part.rows() == 0
            && part.instructionFacts().isEmpty();
    if (!bare) {
      return false;
    }
    Words paragraph = part.paragraphs().get(0);
    int link = reference.words().length() + reference.length() + BRACKETS;
    return paragraph.offset() <= reference.words().offset()
        && reference.words().offset() < paragraph.end()
        && paragraph.length() - link <= most;
  }
}
