package org.zan.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** Who cites provisions of an act before it is amended; looked up once for all trials of a bill. */
final class Citing {
  private final StatuteBook book;
  private final Texts before;
  private final Map<String, TargetText> texts = new HashMap<>();
  private final Map<String, List<Cite>> cites = new HashMap<>();

  Citing(StatuteBook book, Texts before) {
    this.book = book;
    this.before = before;
  }

  /**
   * A reference to a provision.
   *
   * @param from the act that refers
   * @param reference index of the reference
   */
  record Cite(ActSummary from, int reference) {}

  /** Whether there is a text of a file. */
  boolean holds(String file) {
    return texts.containsKey(file) || before.of(file).isPresent();
  }

  /** The text of a file before. */
  TargetText text(String file) {
    return texts.computeIfAbsent(
        file, f -> TargetText.read(f, before.of(f).orElseThrow(), book.jurisdictions()));
  }

  /** The references to provisions of an act that lead somewhere, but for those in bills. */
  List<Cite> of(ActSummary act) {
    return cites.computeIfAbsent(act.file(), file -> find(act));
  }

  private List<Cite> find(ActSummary act) {
    List<Cite> found = new ArrayList<>();
    Set<String> names = new HashSet<>(act.aliases());
    act.identity().ifPresent(id -> names.add(id.key()));
    for (ActSummary from : book.files()) {
      if (from.data() || from.bill() || book.amends(from, act)) {
        continue;
      }
      for (int i = 0; i < from.references().size(); i++) {
        if (refersTo(act, names, from, i)) {
          found.add(new Cite(from, i));
        }
      }
    }
    return found;
  }

  private boolean refersTo(ActSummary act, Set<String> names, ActSummary from, int i) {
    References references = from.references();
    Place place = references.place(i);
    boolean own = references.act(i).isEmpty();
    boolean candidate =
        (place == Place.WORDS || place == Place.FACT)
            && references.date(i).isEmpty()
            && !references.path(i).isEmpty()
            && (own
                ? from == act
                : !from.externals().isEmpty()
                    || names.contains(references.act(i))
                    || names.contains(ActId.key(references.act(i))));
    if (!candidate) {
      return false;
    }
    Resolution found = book.resolve(from, i);
    return found.act() == act && found.state() == Resolution.State.RESOLVED;
  }
}
