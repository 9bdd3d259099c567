package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** What could be meant by a name that nothing in the statute book has. */
final class Unknown {
  /** Made when it is first asked for; statute books whose acts have the same names share it. */
  static final class Later {
    private Unknown made;

    synchronized Unknown of(StatuteBook book) {
      if (made == null) {
        made = new Unknown(book);
      }
      return made;
    }
  }

  private final Map<String, String> written = new HashMap<>();
  private final Map<String, List<String>> withoutKind = new HashMap<>();
  private final NearNames aliases;
  private final NearNames identities;

  Unknown(StatuteBook book) {
    for (ActSummary act : book.files()) {
      act.identity()
          .ifPresent(
              id -> {
                if (written.putIfAbsent(id.key(), id.toString()) == null) {
                  withoutKind
                      .computeIfAbsent(withoutKind(id), key -> new ArrayList<>(1))
                      .add(id.toString());
                }
              });
    }
    aliases = new NearNames(book.aliases(), 2);
    identities = new NearNames(written.keySet(), 1);
  }

  private static String withoutKind(ActId id) {
    return ActId.key(id.jurisdiction() + "/" + id.date() + "/" + id.number());
  }

  List<String> aliases(String name) {
    return aliases.near(name);
  }

  List<String> identities(String name) {
    Set<String> near = new LinkedHashSet<>();
    identities.near(ActId.key(name)).forEach(key -> near.add(written.get(key)));
    ActId.parse(name)
        .ifPresent(id -> near.addAll(withoutKind.getOrDefault(withoutKind(id), List.of())));
    return List.copyOf(near);
  }
}
