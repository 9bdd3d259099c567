package org.zan.dsl.rules.support;

import org.zan.dsl.check.Report;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.FactType.Place;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;

/** All facts of a file, with the place in which each stands. */
public final class Facts {
  /** Takes a fact. */
  public interface Visitor {
    /** Looks at one fact. */
    void fact(ReadFact fact, Place place);
  }

  private Facts() {}

  /** Those of the header, then those of the text and of the blocks of its instructions. */
  public static void each(ActReading act, Visitor visitor) {
    Place header = FactType.headerOf(act);
    for (ReadFact fact : act.header()) {
      visitor.fact(fact, header);
    }
    Tree.eachWithBlocks(act, part -> ofPart(part, visitor));
  }

  private static void ofPart(Part part, Visitor visitor) {
    for (ReadFact fact : part.facts()) {
      visitor.fact(fact, Place.PROVISION);
    }
    for (ReadFact fact : part.instructionFacts()) {
      visitor.fact(fact, Place.INSTRUCTION);
    }
  }

  /**
   * Adds to a finding that the line of a fact is taken out; nothing where it shares its line with
   * the number of an item.
   */
  public static void remove(ActReading act, ReadFact fact, Report.Draft draft) {
    String text = act.text();
    int line = Shift.lineStart(text, fact.offset());
    if (Shift.words(text, line) == fact.offset()) {
      int end = Shift.nextLine(text, fact.offset() + fact.length() - 1);
      draft.fix(line, end - line, "");
    }
  }
}
