package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;

/** What in the same file speaks of what stands at a position. */
public final class Highlights {
  private Highlights() {}

  /** The places of a file that name or use what stands at an offset of it. */
  public static List<Range> of(View view, String file, int offset) {
    return Citations.references(view, file, offset, true).stream()
        .filter(range -> range.file().equals(file))
        .distinct()
        .toList();
  }

  static List<Range> ofTerm(View view, Terms.Known term, boolean withDefinition) {
    List<Range> ranges = new ArrayList<>();
    if (withDefinition) {
      ranges.add(term.range());
    }
    Terms.uses(view, term).forEach(use -> ranges.add(use.range()));
    return ranges;
  }
}
