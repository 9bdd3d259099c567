package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes that can be offered at a place. What they are is found quickly, as editors ask with
 * every step of the cursor; their edits, for which references in the whole statute book may have to
 * follow, are made when one is chosen.
 */
public final class Refactorings {
  /** One of them: when it is offered, and what it does. */
  interface Offered {
    /** Its name in the protocol, and the key of its wordings. */
    String name();

    /** What sort of change it is. */
    Refactoring.Kind kind();

    /** What is told of it where it can be offered for a selection: the data of its title. */
    Optional<String[]> offer(View view, Range selection);

    /** Its edits; none where it cannot be done after all. */
    List<Edit> edits(View view, Range selection);
  }

  private static final List<Offered> ALL =
      List.of(new DefineTerm(), new ExtractArticle(), new Renumber(), new OrganiseFacts());

  private Refactorings() {}

  /**
   * What can be offered for a selection, or for the cursor where nothing is selected.
   *
   * @param language of the editor: en, ru or kk
   */
  public static List<Refactoring> of(View view, Range selection, String language) {
    Wordings wordings = Wordings.in(language);
    List<Refactoring> offers = new ArrayList<>();
    for (Offered each : ALL) {
      each.offer(view, selection)
          .map(data -> title(wordings, each.name(), data))
          .ifPresent(title -> offers.add(new Refactoring(each.name(), each.kind(), title)));
    }
    return offers;
  }

  /** A title has a variant where its first datum is one: {@code renumber.in-force}. */
  private static String title(Wordings wordings, String name, String[] data) {
    String variant = "refactor." + name + "." + (data.length == 0 ? "" : data[0]);
    return wordings.has(variant)
        ? wordings.of(variant, (Object[]) data)
        : wordings.of("refactor." + name, (Object[]) data);
  }

  /** The edits of what was offered for a selection. */
  public static List<Edit> edits(View view, Range selection, String name) {
    return ALL.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(it -> it.edits(view, selection))
        .orElse(List.of());
  }
}
