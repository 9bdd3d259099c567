package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** Which acts rest on others or carry them out. Immutable. */
final class Resting {
  private final Map<String, List<ActSummary>> byBasis = new HashMap<>();

  Resting(StatuteBook book) {
    for (ActSummary act : book.files()) {
      References references = act.references();
      for (int i = 0; i < references.size(); i++) {
        if (references.relation(i).rests() && !references.act(i).isEmpty()) {
          add(ActId.key(book.resolve(act, references.act(i), "").identity()), act);
        }
      }
    }
  }

  private void add(String basis, ActSummary act) {
    List<ActSummary> acts = byBasis.computeIfAbsent(basis, key -> new ArrayList<>());
    if (acts.isEmpty() || acts.get(acts.size() - 1) != act) {
      acts.add(act);
    }
  }

  /** The acts that rest on one, by file name. */
  List<ActSummary> on(ActSummary act) {
    return act.identity().map(ActId::key).map(byBasis::get).orElse(List.of());
  }
}
