package org.zan.history.merge;

import java.util.List;

/**
 * A merge.
 *
 * @param text both changes in one text, with markers where they conflict
 * @param conflicts the paths of the provisions whose words both sides changed, each once, in the
 *     order of the text; {@code .} for the act itself
 */
public record Merged(String text, List<String> conflicts) {
  /** Whether nothing is left to decide. */
  public boolean clean() {
    return conflicts.isEmpty();
  }
}
