package org.zan.server.protocol;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * What a bill does.
 *
 * @param bill its identity; empty where it has none
 * @param version version of the bill's document that was looked at; null where it is not open
 * @param date the day; null for when all has come into force
 * @param dates the days on which an instruction takes effect or is undone, in order
 * @param acts the acts that change, by file; empty for a bill without instructions
 * @param orders its instructions, in the order of the bill
 * @param findings what cannot be carried out, in the bill's text
 */
public record Preview(
    String bill,
    Integer version,
    String date,
    List<String> dates,
    List<Act> acts,
    List<Order> orders,
    List<Diagnostic> findings) {

  /**
   * An act that changes.
   *
   * @param uri its file
   * @param version version of its document that was looked at; null where it is not open
   * @param act its identity
   * @param language code of its language
   * @param title its title
   * @param before its text as it is, or null
   * @param after its text on the day, or null
   * @param edits what leads from one to the other: whole lines, in order, not overlapping
   */
  public record Act(
      String uri,
      Integer version,
      String act,
      String language,
      String title,
      String before,
      String after,
      List<TextEdit> edits) {}

  /**
   * An instruction.
   *
   * @param range where it stands in the bill, without its block
   * @param path provision of the bill in which it stands
   * @param summary it in one line: {@code replace legal-acts art12/3 "ten days" -> "fifteen days"}
   * @param inForce the day on which it takes effect; null where that is not determined
   * @param expires the day on which it is undone; null where it is not temporary
   * @param state {@code done}, {@code waiting} for its day, {@code ended}, or {@code failed}
   * @param places what it changes, or beside which it adds: provisions as they stand now
   */
  public record Order(
      Range range,
      String path,
      String summary,
      String inForce,
      String expires,
      String state,
      List<Location> places) {}
}
