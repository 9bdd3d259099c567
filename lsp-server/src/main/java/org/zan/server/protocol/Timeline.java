package org.zan.server.protocol;

import java.util.List;

/**
 * A provision in the course of time.
 *
 * @param uri file of the act
 * @param act its identity
 * @param language code of its language
 * @param path path of the provision; {@code .} for the act
 * @param label its heading or number, or the act's title
 * @param versions its versions, the oldest first
 * @param unrecorded whether its text in the client is another than the last one recorded
 */
public record Timeline(
    String uri,
    String act,
    String language,
    String path,
    String label,
    List<Version> versions,
    boolean unrecorded) {

  /**
   * A version.
   *
   * @param from since when it binds: for {@code zan/textAt}; null where nothing says
   * @param until the day on which the next one binds; null for the last
   * @param text source of the provision; of an act, and where the provision was not there, null
   * @param problem why there is no text: the reason as in {@link Refusal}; null where there is one,
   *     and for an act
   * @param path path of the provision in that version: it may have had another number or place
   * @param first whether the history begins with it
   * @param changes what made it; several where acts took effect on one day
   */
  public record Version(
      String from,
      String until,
      String text,
      String problem,
      String path,
      boolean first,
      List<Change> changes) {}
}
