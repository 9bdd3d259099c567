package org.zan.dsl.ide;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.summary.ActSummary;

/** The same provision in the other languages of an act. */
public final class Counterparts {
  /**
   * A provision in another language.
   *
   * @param language of that version
   * @param path of the provision in all versions
   * @param whole the provision
   * @param name its heading or number
   */
  public record Counterpart(String language, String path, Range whole, Range name) {}

  private Counterparts() {}

  /** The counterparts of the innermost provision at an offset; versions without it are left out. */
  public static List<Counterpart> of(View view, String file, int offset) {
    Optional<ActSummary> found = view.book().file(file);
    if (found.isEmpty()) {
      return List.of();
    }
    ActSummary act = found.get();
    return of(view, act, act.provisions().at(offset));
  }

  /** The counterparts of a provision; versions without it are left out. */
  public static List<Counterpart> of(View view, ActSummary act, int provision) {
    String path = view.book().path(act, provision);
    return Parts.versions(view.book(), act).stream()
        .filter(version -> version != act)
        .filter(version -> Parts.same(view.book(), act, provision, version) >= 0)
        .map(
            version -> {
              int there = Parts.same(view.book(), act, provision, version);
              return new Counterpart(
                  version.language(),
                  path,
                  Parts.whole(view, version, there),
                  Parts.name(view, version, there));
            })
        .toList();
  }
}
