package org.zan.cli.output;

import java.util.List;
import java.util.function.IntFunction;
import org.zan.cli.output.LineDiff.Change;
import org.zan.cli.output.LineDiff.Hunk;

/** What differs between two texts, line by line, in the format of {@code diff -u}. */
public final class UnifiedDiff {
  private UnifiedDiff() {}

  /** The difference, or an empty text where there is none. */
  public static String of(String path, String before, String after) {
    return of(path, before, after, line -> "", Paint.PLAIN);
  }

  /**
   * The difference, or an empty text where there is none.
   *
   * @param path name of the file
   * @param before the text before
   * @param after the text after
   * @param context what a line of the text before, counted from 0, belongs to: the header of each
   *     stretch says so
   * @param paint whether it is coloured
   */
  public static String of(
      String path, String before, String after, IntFunction<String> context, Paint paint) {
    if (before.equals(after)) {
      return "";
    }
    LineDiff diff = new LineDiff(before, after);
    StringBuilder text = new StringBuilder(names(path, paint));
    for (Hunk hunk : diff.hunks()) {
      hunk(text, diff, hunk, context, paint);
    }
    return text.toString();
  }

  private static String names(String path, Paint paint) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    return paint.bold("--- a/" + name) + "\n" + paint.bold("+++ b/" + name) + "\n";
  }

  private static void hunk(
      StringBuilder text, LineDiff diff, Hunk hunk, IntFunction<String> context, Paint paint) {
    String ranges =
        "@@ -"
            + range(hunk.from(), hunk.to())
            + " +"
            + range(hunk.fromAfter(), hunk.toAfter())
            + " @@";
    String named = context(hunk, context);
    text.append(paint.help(ranges)).append(named.isEmpty() ? "" : " " + named).append('\n');
    int x = hunk.from();
    for (Change change : hunk.changes()) {
      append(text, " ", diff.before().subList(x, change.from()), Paint.PLAIN, true);
      append(text, "-", diff.before().subList(change.from(), change.to()), paint, true);
      append(text, "+", diff.after().subList(change.fromAfter(), change.toAfter()), paint, false);
      x = change.to();
    }
    append(text, " ", diff.before().subList(x, hunk.to()), Paint.PLAIN, true);
  }

  /** What the first change of a stretch belongs to; what is only added, to the line before it. */
  static String context(Hunk hunk, IntFunction<String> context) {
    Change first = hunk.changes().get(0);
    boolean added = first.from() == first.to();
    return context.apply(added ? Math.max(0, first.from() - 1) : first.from());
  }

  private static String range(int from, int to) {
    int length = to - from;
    return (length == 0 ? from : from + 1) + (length == 1 ? "" : "," + length);
  }

  private static void append(
      StringBuilder text, String sign, List<String> lines, Paint paint, boolean before) {
    for (String line : lines) {
      String whole = sign + line;
      text.append(before ? paint.removed(whole) : paint.added(whole)).append('\n');
    }
  }
}
