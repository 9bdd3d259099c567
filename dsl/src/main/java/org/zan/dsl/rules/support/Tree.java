package org.zan.dsl.rules.support;

import java.util.List;
import java.util.function.Consumer;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;

/** Walks the pieces of an act. Nesting is bounded, so recursion is safe. */
public final class Tree {
  private Tree() {}

  /** Every piece under the root and the root itself, in the order of the text. */
  public static void each(Part root, Consumer<Part> visitor) {
    visitor.accept(root);
    // By index: nearly every rule walks each act, and an iterator for each piece is most of what
    // rules leave to the collector.
    List<Part> children = root.children();
    for (int i = 0; i < children.size(); i++) {
      each(children.get(i), visitor);
    }
  }

  /** Every piece of the act and of the blocks of its instructions. */
  public static void eachWithBlocks(ActReading act, Consumer<Part> visitor) {
    each(act.act(), visitor);
    for (Part block : act.blocks()) {
      each(block, visitor);
    }
  }
}
