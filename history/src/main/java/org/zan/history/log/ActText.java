package org.zan.history.log;

import java.util.List;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;

/**
 * One version of an act, read alone.
 *
 * @param reading the text as read
 * @param act its summary
 * @param book a statute book of this text alone
 */
public record ActText(ActReading reading, ActSummary act, StatuteBook book) {
  /** Reads a text. */
  public static ActText read(String file, String text, Jurisdictions jurisdictions) {
    ActReading reading = ActReader.read(file, text, jurisdictions);
    ActSummary act = Summarizer.summarize(reading, text.length(), new Interner());
    return new ActText(reading, act, new StatuteBook(Settings.NONE, jurisdictions, List.of(act)));
  }

  /** Where a path leads. */
  public Resolution resolve(String path) {
    return book.resolve(act, "", path);
  }

  /** Whether a path leads to something, be it repealed. */
  public static boolean found(Resolution resolution) {
    return resolution.state() == Resolution.State.RESOLVED
        || resolution.state() == Resolution.State.REPEALED;
  }

  /** The usual path of a provision. */
  public String path(int provision) {
    return book.path(act, provision);
  }

  /** Where the text of a provision begins. */
  int start(int provision) {
    return provision == 0 ? 0 : act.provisions().offset(provision);
  }

  /** Where the text of a provision ends, with all that stands in it. */
  int end(int provision) {
    Provisions provisions = act.provisions();
    int next = provisions.next(provision);
    return next < provisions.size() ? provisions.offset(next) : reading.text().length();
  }
}
