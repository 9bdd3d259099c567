package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;

/** How often provisions are cited: shown above their headings. */
public final class Lenses {
  /**
   * A lens.
   *
   * @param range heading of the provision, or the identity of the act
   * @param citing the references to it and its children
   */
  public record Lens(Range range, List<Range> citing) {}

  private Lenses() {}

  /**
   * The lenses of an act: above it and its headings that anything cites. One walk over the statute
   * book finds all.
   */
  public static List<Lens> of(View view, String file) {
    Optional<ActSummary> found = view.book().file(file);
    if (found.isEmpty()) {
      return List.of();
    }
    ActSummary act = found.get();
    Provisions provisions = act.provisions();
    List<List<Range>> citing = new ArrayList<>();
    for (int p = 0; p < provisions.size(); p++) {
      citing.add(new ArrayList<>(0));
    }
    for (Citations.Citing each : Citations.of(view, new Citations.Target(act, 0))) {
      ActSummary cited = view.book().resolve(each.act(), each.reference()).act();
      int p = Parts.same(view.book(), cited, each.provision(), act);
      for (; p >= 0; p = provisions.parent(p)) {
        citing.get(p).add(each.range());
      }
    }
    List<Lens> lenses = new ArrayList<>();
    for (int p = 0; p < provisions.size(); p++) {
      boolean shown = p == 0 || provisions.kind(p) == Part.Kind.LEVEL;
      if (shown && !citing.get(p).isEmpty()) {
        lenses.add(new Lens(Parts.name(view, act, p), List.copyOf(citing.get(p))));
      }
    }
    return lenses;
  }
}
