package org.zan.server.protocol;

import java.util.List;
import org.eclipse.lsp4j.Range;

/**
 * A text as it read on a day. It is that of commits: what is not committed does not count.
 *
 * @param uri file of the act
 * @param act its identity
 * @param language code of its language
 * @param path path of the provision; {@code .} for the act
 * @param date the day; null for all that is recorded
 * @param text source of the provision, or of the act
 * @param range where the provision stands in the act's text of that day
 * @param since the change that is the last one to bind by then; null where the text is that with
 *     which the history begins: what changed before is not known
 * @param left provisions that are left out, as they do not bind on the day by their own words
 */
public record DatedText(
    String uri,
    String act,
    String language,
    String path,
    String date,
    String text,
    Range range,
    Change since,
    List<Left> left) {

  /**
   * A provision that does not bind.
   *
   * @param path its path
   * @param from since when it will; null where that is not determined, or it has ended
   * @param ended since when it does no more; of what is suspended, both are there
   */
  public record Left(String path, String from, String ended) {}
}
