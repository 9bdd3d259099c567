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
      if (alone && refers(reference) && onlyRefers(part, reference) && indices.containsKey(part)) {
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

  private static boolean onlyRefers(Part part, ReadReference reference) {
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
        && paragraph.length() - link <= MOST_WORDS;
  }
}
