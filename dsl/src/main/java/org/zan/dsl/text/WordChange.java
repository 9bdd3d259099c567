package org.zan.dsl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the difference between two texts, word by word.
 *
 * @param kind whether it stays
 * @param text its words, with the blanks around them
 */
public record WordChange(Kind kind, String text) {
  private static final Pattern TOKEN =
      Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

  /** What becomes of a stretch. */
  public enum Kind {
    /** It is in both texts. */
    STAYS,
    /** It is in the text before alone. */
    GOES,
    /** It is in the text after alone. */
    COMES
  }

  /** The stretches in order; where words are replaced, those that go stand first. */
  public static List<WordChange> between(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    List<WordChange> changes = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    int x = 0;
    int y = 0;
    for (int[] match : Matching.of(old, now)) {
      gone.append(String.join("", old.subList(x, match[0])));
      come.append(String.join("", now.subList(y, match[1])));
      String kept = now.get(match[1]);
      boolean changing = gone.length() + come.length() > 0;
      if (changing && kept.isBlank() && more(old, now, match)) {
        // A blank between changed words parts nothing.
        gone.append(kept);
        come.append(kept);
      } else {
        flush(changes, gone, come);
        add(changes, Kind.STAYS, kept);
      }
      x = match[0] + 1;
      y = match[1] + 1;
    }
    gone.append(String.join("", old.subList(x, old.size())));
    come.append(String.join("", now.subList(y, now.size())));
    flush(changes, gone, come);
    return changes;
  }

  /** Whether what follows a match differs. */
  private static boolean more(List<String> old, List<String> now, int[] match) {
    int x = match[0] + 1;
    int y = match[1] + 1;
    return x < old.size() && y < now.size() && !old.get(x).equals(now.get(y));
  }

  private static void flush(List<WordChange> changes, StringBuilder gone, StringBuilder come) {
    add(changes, Kind.GOES, gone.toString());
    add(changes, Kind.COMES, come.toString());
    gone.setLength(0);
    come.setLength(0);
  }

  private static void add(List<WordChange> changes, Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).kind == kind) {
      changes.set(last, new WordChange(kind, changes.get(last).text + text));
    } else {
      changes.add(new WordChange(kind, text));
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }
}
