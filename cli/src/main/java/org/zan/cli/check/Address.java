package org.zan.cli.check;

import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.summary.ActSummary;

/**
 * The provision in which something stands, named so that it is found again when lines have moved.
 *
 * @param act identity and language of the act, {@code kz/law/2016-04-06/480-V@en}; the name of the
 *     file where it has no identity
 * @param eId identifier of the provision after Akoma Ntoso's Naming Convention; empty for the act
 *     itself
 */
public record Address(String act, String eId) {
  @Override
  public String toString() {
    return eId.isEmpty() ? act : act + "#" + eId;
  }

  /** Names the places of one file. */
  public static final class Namer {
    private final String file;
    private final ActSummary act;
    private final List<String> throughout;

    /**
     * Names places of a file.
     *
     * @param file its name
     * @param act its summary, or null where it could not be read
     * @param book the statute book
     */
    public Namer(String file, ActSummary act, StatuteBook book) {
      this.file = file;
      this.act = act;
      Jurisdiction jurisdiction = act == null ? null : book.jurisdiction(act);
      this.throughout =
          act == null
              ? List.of()
              : jurisdiction.levels().stream().filter(jurisdiction::isThroughout).toList();
    }

    /** The address of an offset. */
    public Address at(int offset) {
      if (act == null) {
        return new Address(file, "");
      }
      String name =
          act.identity()
              .map(id -> id + (act.language().isEmpty() ? "" : "@" + act.language()))
              .orElse(file);
      return new Address(name, act.provisions().eId(act.provisions().at(offset), throughout));
    }
  }
}
