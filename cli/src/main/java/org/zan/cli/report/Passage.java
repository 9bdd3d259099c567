package org.zan.cli.report;

import java.util.List;
import org.zan.cli.check.SourceText;
import org.zan.cli.check.Spot;
import org.zan.dsl.check.Severity;

/**
 * A finding with the words in which it stands.
 *
 * @param severity how grave it is
 * @param message what is said of it
 * @param language code of the act's language, or empty
 * @param act title of the act
 * @param heading heading of the provision, or empty
 * @param address how other acts refer to the provision
 * @param place file, line and column
 * @param words the words
 * @param related places that belong to it
 * @param fix what its fix does; empty where it has none
 */
public record Passage(
    Severity severity,
    String message,
    String language,
    String act,
    String heading,
    String address,
    String place,
    Words words,
    List<Related> related,
    String fix) {

  /**
   * A place that belongs to a finding.
   *
   * @param place file, line and column
   * @param words the words there
   */
  public record Related(String place, Words words) {}

  /**
   * Words of a text around a stretch of it.
   *
   * @param before what stands before, in the same lines
   * @param marked the stretch; may be empty
   * @param after what stands after
   */
  public record Words(String before, String marked, String after) {
    private static final int BEFORE = 160;
    private static final int MARKED = 480;
    private static final int AFTER = 200;
    private static final char CUT = '…';

    /** The lines of a stretch; long ones are cut between words. */
    public static Words around(Spot spot) {
      SourceText source = spot.source();
      String text = source.text();
      int from = Math.min(spot.offset(), text.length());
      int to = Math.min(from + spot.length(), text.length());
      int start = source.start(source.line(from));
      int afterSigns = afterSigns(text, start);
      if (from == to || to > afterSigns) {
        start = afterSigns;
        from = Math.max(from, start);
        to = Math.max(from, to);
      }
      int end = Math.max(to, source.end(source.line(to)));
      if (from == to && from == start) {
        // A finding about what is not there marks nothing, or the beginning of a line.
        return new Words("", "", first(text, from, end, AFTER + BEFORE));
      }
      return new Words(
          last(text, start, from), first(text, from, to, MARKED), first(text, to, end, AFTER));
    }

    /** Where the words of a heading begin: its signs are not published. */
    private static int afterSigns(String text, int lineStart) {
      int at = lineStart;
      while (at < text.length()
          && (text.charAt(at) == '#' || at > lineStart && text.charAt(at) == ' ')) {
        at++;
      }
      return at;
    }

    private static String last(String text, int from, int to) {
      if (to - from <= BEFORE) {
        return text.substring(from, to);
      }
      int cut = to - BEFORE;
      while (cut < to - 1 && !Character.isWhitespace(text.charAt(cut))) {
        cut++;
      }
      return CUT + text.substring(cut, to);
    }

    private static String first(String text, int from, int to, int most) {
      if (to - from <= most) {
        return text.substring(from, to);
      }
      int cut = from + most;
      while (cut > from + 1 && !Character.isWhitespace(text.charAt(cut))) {
        cut--;
      }
      return text.substring(from, cut) + CUT;
    }

    /** Whether there is nothing to show. */
    public boolean blank() {
      return (before + marked + after).isBlank();
    }
  }
}
