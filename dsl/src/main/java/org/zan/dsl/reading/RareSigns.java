package org.zan.dsl.reading;

import java.util.Arrays;

/**
 * Where signs stand that hardly any text has: found in one walk for all rules that look for one of
 * them, as each walk over a national statute book takes a tenth of a second.
 *
 * @param hidden places of control characters and of characters without any width
 * @param figures places of letters between two figures
 * @param pairs places of two marks of punctuation side by side
 * @param eastern whether a letter of Greek, Cyrillic or a script listed behind them stands anywhere
 */
public record RareSigns(int[] hidden, int[] figures, int[] pairs, boolean eastern) {
  /** The first letter behind those of Latin script and their signs, in the order of Unicode. */
  public static final char FIRST_EASTERN = '\u0370';

  private static final char LAST_EASTERN = '\u05ff';

  private static final int CHUNK = 8192;
  private static final int LISTED = 0x100;
  private static final byte FIGURE = 1;
  private static final byte MARK = 2;
  private static final byte CONTROL = 4;
  private static final byte LETTER = 8;
  private static final byte[] KINDS = new byte[LISTED];

  static {
    for (char c = 0; c < LISTED; c++) {
      boolean line = c == '\n' || c == '\r' || c == '\t';
      boolean control = c < ' ' && !line || c > '~' && c < '\u00a0' || c == '\u00ad';
      KINDS[c] =
          control
              ? CONTROL
              : c >= '0' && c <= '9'
                  ? FIGURE
                  : ",;:.".indexOf(c) >= 0 ? MARK : Character.isLetter(c) ? LETTER : 0;
    }
  }

  /** Those of a text. */
  static RareSigns of(String text) {
    Places hidden = new Places();
    Places figures = new Places();
    Places pairs = new Places();
    char[] chunk = new char[CHUNK];
    int before = 0;
    int last = 0;
    boolean eastern = false;
    for (int from = 0; from < text.length(); from += CHUNK) {
      int length = Math.min(CHUNK, text.length() - from);
      // Characters of an array are read several times as fast as those of a string.
      text.getChars(from, from + length, chunk, 0);
      for (int i = 0; i < length; i++) {
        char c = chunk[i];
        int kind = c < LISTED ? KINDS[c] : other(c);
        eastern |= c >= FIRST_EASTERN && c <= LAST_EASTERN;
        if (kind == CONTROL) {
          hidden.add(from + i);
        } else if (kind == FIGURE && last == LETTER && before == FIGURE) {
          figures.add(from + i - 1);
        } else if (kind == MARK && last == MARK) {
          pairs.add(from + i - 1);
        }
        before = last;
        last = kind;
      }
    }
    return new RareSigns(hidden.all(), figures.all(), pairs.all(), eastern);
  }

  private static int other(char c) {
    if (c == '\u200b' || c == '\u2060' || c == '\ufeff') {
      return CONTROL;
    }
    return Character.isLetter(c) ? LETTER : 0;
  }

  private static final class Places {
    private int[] places = new int[0];
    private int count;

    void add(int place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, Math.max(4, 2 * count));
      }
      places[count++] = place;
    }

    int[] all() {
      return Arrays.copyOf(places, count);
    }
  }
}
