package org.zan.dsl.print;

import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Table;

/** Columns of the parts that belong to one heading, item, block or act. */
final class Frame {
  final Spacing.Place place;

  /** Column in which {@code #} opens a heading. */
  final int base;

  /** Lines from this column on would continue a paragraph of it. */
  final int inside;

  /** Column of paragraphs and tables. */
  int words;

  /** Column of items. */
  int items;

  /** Column of facts and instructions. */
  int commands;

  /** Column of instructions that open an act. */
  int amend;

  /** Column of the item of the list that is open, or -1. */
  int open = -1;

  Frame(Spacing.Place place, int base, int inside, int words, int items, int commands) {
    this.place = place;
    this.base = base;
    this.inside = inside;
    this.words = words;
    this.items = items;
    this.commands = commands;
    this.amend = place == Spacing.Place.ITEM ? items : commands;
  }

  /** All parts in one column. */
  Frame(Spacing.Place place, int base, int inside, int column) {
    this(place, base, inside, column, column, column);
  }

  int column(Block block) {
    if (block instanceof Paragraph || block instanceof Table) {
      return words;
    }
    if (block instanceof Item) {
      return items;
    }
    return block instanceof Heading ? base : block instanceof Amend ? amend : commands;
  }

  /** What stands below an item of a list may not stand further right than it. */
  void afterItem() {
    words = Math.min(words, items);
    commands = Math.min(commands, items);
    amend = Math.min(amend, items);
  }

  /**
   * The amendments of an act stand further right than the instruction that names the act; in an
   * item they have a list of their own already.
   */
  void afterAmend() {
    if (place != Spacing.Place.ITEM) {
      items = amend + BlockPrinter.STEP;
    }
    words = items;
    commands = items;
  }
}
