package org.zan.dsl.print;

import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Table;

/** Whether a blank line stands between two parts. */
enum Spacing {
  /** Never. */
  NONE,
  /** Always. */
  ONE,
  /** As the drafter had it; none in a model without a source. */
  AS_DRAFTED,
  /** As the drafter had it; one in a model without a source. */
  AS_DRAFTED_OR_ONE;

  /** Where parts stand. */
  enum Place {
    /** Directly in the act. */
    ACT,
    /** Under a heading. */
    HEADING,
    /** In an item. */
    ITEM,
    /** In the block of an instruction. */
    BLOCK
  }

  /** The spacing before the first part of a place. */
  static Spacing first(Block next, Place place) {
    return switch (place) {
      case ACT -> ONE;
      case HEADING -> aboutHeading(next) ? NONE : ONE;
      case ITEM, BLOCK -> NONE;
    };
  }

  /**
   * The spacing between two parts of a place.
   *
   * @param underHeading whether all parts before are facts about the heading above them
   */
  static Spacing between(Block previous, Block next, Place place, boolean underHeading) {
    if (previous instanceof Heading || next instanceof Heading || closing(next)) {
      return ONE;
    }
    if (underHeading) {
      return aboutHeading(next) ? NONE : ONE;
    }
    if (previous instanceof Paragraph && next instanceof Paragraph
        || previous instanceof Table && next instanceof Table) {
      return ONE;
    }
    boolean text = words(previous) || words(next);
    return text && place != Place.ITEM ? AS_DRAFTED_OR_ONE : AS_DRAFTED;
  }

  private static boolean words(Block block) {
    return block instanceof Paragraph || block instanceof Table;
  }

  private static boolean closing(Block block) {
    return block instanceof Fact fact && fact.getName().equals("@closing");
  }

  /**
   * Whether a part under a heading is a fact about it, rather than text that is given as a fact.
   */
  static boolean aboutHeading(Block block) {
    return block instanceof Fact fact
        && switch (fact.getName()) {
          case "@closing", "@image", "@attachment", "@note" -> false;
          default -> true;
        };
  }
}
