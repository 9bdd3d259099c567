package org.zan.amend;

import java.util.List;
import org.zan.dsl.check.TextEdit;

/**
 * What one instruction does to one file.
 *
 * @param order the instruction
 * @param file the file
 * @param edits its own edits of the text before, in the order of the text
 */
public record Done(Order order, String file, List<TextEdit> edits) {
  /** Keeps the edits unchangeable. */
  public Done {
    edits = List.copyOf(edits);
  }
}
