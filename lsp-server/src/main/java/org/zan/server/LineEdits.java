package org.zan.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** The change from one text to another as edits of lines, so that what stays is not touched. */
final class LineEdits {
  /** How far it looks for a line where both texts meet again. */
  private static final int FAR = 100;

  private LineEdits() {}

  /** The edits, in order. */
  static List<TextEdit> between(TextLines before, String changed) {
    TextLines after = new TextLines(changed, PositionEncodingKind.UTF16);
    List<TextEdit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.count() || j < after.count()) {
      if (same(before, i, after, j)) {
        i++;
        j++;
        continue;
      }
      int[] meet = meet(before, i, after, j);
      int from = start(before, i);
      int to = start(before, meet[0]);
      String text = changed.substring(start(after, j), start(after, meet[1]));
      edits.add(new TextEdit(new Range(before.position(from), before.position(to)), text));
      i = meet[0];
      j = meet[1];
    }
    return edits;
  }

  private static int[] meet(TextLines before, int i, TextLines after, int j) {
    for (int sum = 1; sum <= FAR; sum++) {
      for (int a = 0; a <= sum; a++) {
        if (same(before, i + a, after, j + sum - a)) {
          return new int[] {i + a, j + sum - a};
        }
      }
    }
    return new int[] {before.count(), after.count()};
  }

  private static boolean same(TextLines before, int i, TextLines after, int j) {
    if (i >= before.count() || j >= after.count()) {
      return false;
    }
    int from = before.start(i);
    int length = start(before, i + 1) - from;
    int other = after.start(j);
    return length == start(after, j + 1) - other
        && before.text().regionMatches(from, after.text(), other, length);
  }

  private static int start(TextLines lines, int line) {
    return line < lines.count() ? lines.start(line) : lines.text().length();
  }
}
