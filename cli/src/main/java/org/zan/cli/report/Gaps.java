package org.zan.cli.report;

import java.util.List;

/**
 * Acts that the law calls for and nobody made, as far as the statute book shows.
 *
 * @param missing acts that are cited and not held, the most cited first
 * @param more how many others there are
 * @param references how many references lead to acts that are not held
 * @param unmade provisions that call for an act under which none was made
 */
public record Gaps(List<Missing> missing, int more, int references, List<Passage> unmade) {
  /**
   * An act that is cited and not held.
   *
   * @param name identity or name by which it is cited
   * @param citations how many references lead to it
   * @param acts how many acts cite it
   * @param example where it is cited first: file and line
   * @param words the words there
   */
  public record Missing(
      String name, int citations, int acts, String example, Passage.Words words) {}

  /** Whether there is none. */
  public boolean none() {
    return missing.isEmpty() && unmade.isEmpty();
  }
}
