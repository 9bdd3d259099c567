package org.zan.dsl.ide;

import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.HeadingLines;

/**
 * A statute book at one moment, as an editor sees it: texts that are open stand in the place of
 * those that are saved. It does not change while a feature works on it. Files are called as in the
 * statute book, with slashes.
 */
public interface View {
  /** The index of all files, those that are open included. */
  StatuteBook book();

  /**
   * A file as read, in full. Features ask for the file they are asked about and for the few that
   * they show, never for all.
   */
  Optional<ActReading> reading(String file);

  /** The text of a file. */
  Optional<String> text(String file);

  /**
   * The text of an act as far as its header goes, or more of it: for who shows only its title or a
   * date, of many acts.
   */
  default Optional<String> header(ActSummary act) {
    return text(act.file());
  }

  /**
   * The names, title and headings of an act for who searches, as {@link HeadingLines} has them; a
   * view of a large statute book need not know those of all acts at any time. Several threads may
   * ask at once.
   */
  default Optional<String> headings(ActSummary act) {
    return text(act.file()).map(text -> HeadingLines.of(act, text));
  }
}
