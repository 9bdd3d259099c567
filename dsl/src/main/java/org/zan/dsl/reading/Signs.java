package org.zan.dsl.reading;

import java.util.Arrays;

/**
 * Where the signs of a text stand that are no letters: found in one walk for all rules that look
 * for one of them. A rule that goes over the whole text by itself takes two to six tenths of a
 * second for a national statute book; all that is found here takes as long as one or two of them.
 */
public final class Signs {
  /** The first letter behind those of Latin script and their signs, in the order of Unicode. */
  public static final char FIRST_EASTERN = '\u0370';

  private static final char LAST_EASTERN = '\u05ff';

  private final int[][] listed;
  private final int[] hidden;
  private final int[] figures;
  private final int[] pairs;
  private final int[] accents;
  private final int[] ligatures;
  private final int[] dashes;
  private final int[] blanks;
  private final int[] touching;
  private final int[] doubled;
  private final int[] ends;
  private final boolean eastern;

  private Signs(Walk walk) {
    this.listed = Arrays.stream(walk.listed).map(Places::all).toArray(int[][]::new);
    this.hidden = walk.hidden.all();
    this.figures = walk.figures.all();
    this.pairs = walk.pairs.all();
    this.accents = walk.accents.all();
    this.ligatures = walk.ligatures.all();
    this.dashes = walk.dashes.all();
    this.blanks = walk.blanks.all();
    this.touching = walk.touching.all();
    this.doubled = walk.doubled.all();
    this.ends = walk.ends.all();
    this.eastern = walk.eastern;
  }

  /** Those of a text with these characters. */
  static Signs of(char[] text) {
    Walk walk = new Walk(text);
    walk.go();
    return new Signs(walk);
  }

  /**
   * Places of one sign, in order.
   *
   * @throws IllegalArgumentException for a sign whose places are not kept; it is to be added to
   *     {@link SignKinds#LISTED}
   */
  public int[] places(char sign) {
    int slot = SignKinds.slot(sign);
    if (slot == 0) {
      throw new IllegalArgumentException("places of " + sign + " are not kept");
    }
    return listed[slot];
  }

  /** Places of control characters and of characters without any width. */
  public int[] hidden() {
    return hidden;
  }

  /** Places of letters between two figures. */
  public int[] figures() {
    return figures;
  }

  /** Places of two marks of punctuation side by side. */
  public int[] pairs() {
    return pairs;
  }

  /** Places of accents that stand after their letter as characters of their own. */
  public int[] accents() {
    return accents;
  }

  /** Places of letters that are joined to one character. */
  public int[] ligatures() {
    return ligatures;
  }

  /** Places of hyphens and dashes between blanks. */
  public int[] dashes() {
    return dashes;
  }

  /** Places of commas, full stops and closing brackets after a blank. */
  public int[] blanks() {
    return blanks;
  }

  /** Places of commas before a letter. */
  public int[] touching() {
    return touching;
  }

  /** Places of blanks between two words of the same letters. */
  public int[] doubled() {
    return doubled;
  }

  /** Places of what may end a sentence, or a part of one that stands for itself. */
  public int[] ends() {
    return ends;
  }

  /** The last place before an offset in places that are in order; -1 where there is none. */
  public static int before(int[] places, int offset) {
    int index = Arrays.binarySearch(places, offset);
    index = index < 0 ? -index - 2 : index - 1;
    return index < 0 ? -1 : places[index];
  }

  /** The first place at or after an offset in places that are in order; -1 where there is none. */
  public static int from(int[] places, int offset) {
    int index = Arrays.binarySearch(places, offset);
    index = index < 0 ? -index - 1 : index;
    return index == places.length ? -1 : places[index];
  }

  /** Whether a letter of Greek, Cyrillic or a script listed behind them stands anywhere. */
  public boolean eastern() {
    return eastern;
  }

  /** The walk over a text, as an array: its characters are read faster than those of a string. */
  private static final class Walk {
    private final char[] text;
    private final Places[] listed = new Places[SignKinds.LISTED.length() + 1];
    private final Places hidden = new Places();
    private final Places figures = new Places();
    private final Places pairs = new Places();
    private final Places accents = new Places();
    private final Places ligatures = new Places();
    private final Places dashes = new Places();
    private final Places blanks = new Places();
    private final Places touching = new Places();
    private final Places doubled = new Places();
    private final Places ends = new Places();
    private boolean eastern;

    Walk(char[] text) {
      this.text = text;
      Arrays.setAll(listed, slot -> new Places());
    }

    void go() {
      char[] signs = text;
      int last = signs.length - 1;
      int word = 0;
      boolean far = false;
      for (int i = 0; i <= last; i++) {
        char c = signs[i];
        int kind = SignKinds.of(c);
        if (kind == SignKinds.LETTER) {
          if (c >= FIRST_EASTERN) {
            far |= c <= LAST_EASTERN;
          }
        } else if (kind == SignKinds.BLANK) {
          if (word < i && i < last && signs[word] == signs[i + 1]) {
            twice(word, i);
          }
          word = i + 1;
        } else {
          sign(i, c, kind);
          word = kind <= SignKinds.LAST_IN_WORDS ? word : i + 1;
        }
      }
      eastern = far;
    }

    private void sign(int i, char c, int kind) {
      switch (kind) {
        case SignKinds.FIGURE -> figure(i);
        case SignKinds.HYPHEN, SignKinds.DASH -> {
          if (is(i - 1, ' ') && is(i + 1, ' ')) {
            dashes.add(i);
          }
        }
        case SignKinds.COMMA, SignKinds.STOP, SignKinds.MARK -> mark(i, c, kind);
        case SignKinds.END -> ends.add(i);
        case SignKinds.HIDDEN -> hidden.add(i);
        case SignKinds.ACCENT -> accents.add(i);
        case SignKinds.LIGATURE -> ligatures.add(i);
        case SignKinds.LISTED_LETTER, SignKinds.LISTED_SIGN -> {
          listed[SignKinds.slot(c)].add(i);
          if (c == ')' && is(i - 1, ' ')) {
            blanks.add(i);
          }
        }
        default -> {}
      }
    }

    private void figure(int i) {
      if (i > 1
          && SignKinds.of(text[i - 1]) == SignKinds.LETTER
          && SignKinds.of(text[i - 2]) == SignKinds.FIGURE) {
        figures.add(i - 1);
      }
    }

    private void mark(int i, char c, int kind) {
      if (kind != SignKinds.COMMA) {
        ends.add(i);
      } else if (i + 1 < text.length && SignKinds.isLetter(text[i + 1])) {
        touching.add(i);
      }
      if (i > 0) {
        int before = SignKinds.of(text[i - 1]);
        if (before == SignKinds.BLANK && kind != SignKinds.MARK) {
          blanks.add(i);
        } else if (before == SignKinds.COMMA
            || before == SignKinds.STOP
            || before == SignKinds.MARK) {
          pairs.add(i - 1);
        }
      }
    }

    /** A word before a blank that begins as the one behind it does. */
    private void twice(int word, int blank) {
      int length = blank - word;
      int end = blank + 1 + length;
      if (end <= text.length
          && Arrays.equals(text, word, blank, text, blank + 1, end)
          && (end == text.length || SignKinds.of(text[end]) > SignKinds.LAST_IN_WORDS)) {
        doubled.add(blank);
      }
    }

    private boolean is(int i, char c) {
      return i >= 0 && i < text.length && text[i] == c;
    }
  }

  private static final class Places {
    private static final int[] NONE = {};

    private int[] places = NONE;
    private int count;

    void add(int place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, Math.max(4, 2 * count));
      }
      places[count++] = place;
    }

    int[] all() {
      return count == places.length ? places : Arrays.copyOf(places, count);
    }
  }
}
