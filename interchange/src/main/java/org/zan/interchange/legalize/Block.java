package org.zan.interchange.legalize;

import java.util.List;

/** A block of a Markdown document. */
sealed interface Block {
  /** Line of the source, from 1. */
  int line();

  /**
   * A heading.
   *
   * @param depth number of hash signs
   */
  record Heading(int line, int depth, Prose caption) implements Block {}

  /**
   * Lines without a blank line between them.
   *
   * @param indent column of the first line
   */
  record Paragraph(int line, int indent, Prose words) implements Block {}

  /**
   * The text of a footnote.
   *
   * @param name what its mark says
   */
  record Note(int line, String name, Prose words) implements Block {}

  /** A table; a row that is null is the line under the header rows. */
  record Table(int line, List<List<Prose>> rows) implements Block {}
}
