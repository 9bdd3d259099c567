package org.zan.dsl.summary;

import org.zan.dsl.norm.ActId;

/**
 * The names of an act for who searches: a line of its aliases and identity, a line of its title, a
 * line for each provision whose heading has a title, in their order. Words are folded and a blank
 * stands before each. No part of the summary, of which it would be a fifth.
 */
public final class HeadingLines {
  private static final String TITLE = "@title ";

  private HeadingLines() {}

  /** The lines of an act with this text. */
  public static String of(ActSummary act, String text) {
    StringBuilder lines = new StringBuilder();
    act.aliases().forEach(alias -> fold(alias, 0, alias.length(), lines));
    String identity = act.identity().map(ActId::toString).orElse("");
    fold(identity, 0, identity.length(), lines);
    lines.append('\n');
    int title = text.startsWith(TITLE) ? 0 : text.indexOf("\n" + TITLE) + 1;
    if (text.startsWith(TITLE, title)) {
      fold(text, title + TITLE.length(), lineEnd(text, title), lines);
    }
    lines.append('\n');
    Provisions provisions = act.provisions();
    for (int p = 1; p < provisions.size(); p++) {
      if (provisions.titled(p)) {
        int from = Math.min(provisions.offset(p), text.length());
        fold(text, from, lineEnd(text, from), lines);
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Words as they stand in the lines: small, without accents and signs, a blank before each. */
  public static String folded(String words) {
    StringBuilder folded = new StringBuilder();
    fold(words, 0, words.length(), folded);
    return folded.toString();
  }

  private static void fold(String text, int from, int to, StringBuilder lines) {
    boolean blank = true;
    for (int i = from; i < to; i++) {
      char letter = Letters.folded(text.charAt(i));
      if (letter == ' ') {
        blank = true;
      } else {
        if (blank) {
          lines.append(' ');
          blank = false;
        }
        lines.append(letter);
      }
    }
  }
}
