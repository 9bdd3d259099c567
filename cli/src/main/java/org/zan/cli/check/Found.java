package org.zan.cli.check;

import java.util.List;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.TextEdit;

/**
 * A finding with all that its output needs.
 *
 * @param finding what was found
 * @param address the provision in which it was found
 * @param fingerprint the same for the same finding in the next version of the text, wherever it
 *     stands there
 * @param sources the texts
 */
public record Found(Finding finding, Address address, String fingerprint, Sources sources) {
  /** Where it stands. */
  public Spot spot() {
    return sources.spot(finding.place());
  }

  /** Places that belong to it. */
  public List<Spot> related() {
    return finding.related().stream().map(sources::spot).toList();
  }

  /** What an edit of its fix replaces. */
  public Spot spot(TextEdit edit) {
    return sources.spot(edit.place());
  }
}
