package org.zan.interchange.legalize;

import org.zan.dsl.lexer.Markers;
import org.zan.dsl.lexer.Roman;

/**
 * The number or dash with which a line begins.
 *
 * @param end offset after it in the line
 * @param key its form: two markers of one list have the same
 * @param form what it is made of
 * @param parts its value, part by part; of a letter the place in the alphabet
 * @param roman its value as a Roman numeral, or 0
 * @param suffix what tells an inserted number apart
 */
record Marker(int end, String key, Form form, int[] parts, int roman, String suffix) {
  /** What a marker is made of. */
  enum Form {
    BULLET,
    DIGITS,
    LETTER,
    /** A number in braces. */
    OTHER,
    /** Parts of which some are letters: most often an abbreviated name. */
    MIXED
  }

  private static final int LONGEST = 64;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * Reads the marker with which the text begins, as Zan's lexer does; null where none does. A
   * no-break space after it is a blank.
   */
  static Marker read(String text, int from) {
    int length = Math.min(text.length() - from, LONGEST);
    if (length == 0) {
      return null;
    }
    char first = text.charAt(from);
    if (!(Character.isLetterOrDigit(first)
        || first == '('
        || first == '{'
        || Markers.isBullet(first)
        || RAISED.indexOf(first) >= 0)) {
      return null;
    }
    char[] line = new char[length];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(from + i);
      line[i] = Prose.blank(c) ? c == '\n' ? c : ' ' : c;
    }
    int end = Markers.end(line, 0, length);
    if (end < 0 || end == LONGEST && text.length() > from + end) {
      return null;
    }
    return of(new String(line, 0, end), from + end);
  }

  private static Marker of(String sign, int end) {
    char first = sign.charAt(0);
    if (Markers.isBullet(first)) {
      return new Marker(end, sign, Form.BULLET, new int[] {0}, 0, "");
    }
    if (first == '{') {
      return new Marker(end, "{", Form.OTHER, new int[] {0}, 0, "");
    }
    int from = first == '(' ? 1 : 0;
    int to = sign.length();
    while (to > from
        && !Character.isLetterOrDigit(sign.charAt(to - 1))
        && RAISED.indexOf(sign.charAt(to - 1)) < 0) {
      to--;
    }
    String core = sign.substring(from, to);
    String around = sign.substring(0, from) + "%" + sign.substring(to);
    return Character.isDigit(core.charAt(0)) || RAISED.indexOf(core.charAt(0)) >= 0
        ? digits(core, around, end)
        : letters(core, around, end);
  }

  private static Marker digits(String core, String around, int end) {
    String[] words = core.split("\\.");
    int[] parts = new int[words.length];
    String suffix = "";
    for (int i = 0; i < words.length; i++) {
      int stop = 0;
      int value = 0;
      while (stop < words[i].length() && digit(words[i].charAt(stop)) >= 0 && value < 10_000) {
        value = value * 10 + digit(words[i].charAt(stop));
        stop++;
      }
      if (stop == 0) {
        return new Marker(end, around.replace("%", "x"), Form.MIXED, new int[] {0}, 0, "");
      }
      parts[i] = value;
      suffix = words[i].substring(stop);
    }
    String sign =
        RAISED.indexOf(core.charAt(0)) >= 0
            ? "¹"
            : core.contains("°") || core.contains("º") ? "1°" : "1".repeat(parts.length);
    return new Marker(end, around.replace("%", sign), Form.DIGITS, parts, 0, suffix);
  }

  private static int digit(char c) {
    int raised = RAISED.indexOf(c);
    return raised >= 0 ? raised : Character.digit(c, 10);
  }

  private static Marker letters(String core, String around, int end) {
    int stop = 0;
    while (stop < core.length() && Character.isLetter(core.charAt(stop))) {
      stop++;
    }
    if (core.indexOf('.') >= 0) {
      return new Marker(end, around.replace("%", "x"), Form.MIXED, new int[] {0}, 0, "");
    }
    String word = core.substring(0, stop);
    char first = word.charAt(0);
    boolean same = word.chars().allMatch(c -> c == first);
    int place = Character.toLowerCase(first) - (first >= 0x400 ? 'а' : 'a') + 1;
    boolean alphabet = same && place > 0 && place <= 32;
    int value = alphabet ? place + 32 * (word.length() - 1) : 0;
    String sign = Character.isUpperCase(first) ? "A" : "a";
    return new Marker(
        end,
        around.replace("%", sign),
        Form.LETTER,
        new int[] {value},
        Roman.value(word),
        core.substring(stop));
  }

  /** Whether it is the first of its kind. */
  boolean first() {
    return switch (form) {
      case BULLET -> true;
      case DIGITS -> parts[parts.length - 1] == 1 && suffix.isEmpty();
      case LETTER -> (parts[0] == 1 || roman == 1) && suffix.isEmpty();
      default -> false;
    };
  }

  /** Whether it comes right after the other in a list of Roman numerals, or of others. */
  boolean follows(Marker other, boolean romanList) {
    if (!key.equals(other.key)) {
      return false;
    }
    return switch (form) {
      case BULLET -> true;
      case DIGITS -> followsDigits(other);
      case LETTER -> {
        int mine = romanList ? roman : parts[0];
        int its = romanList ? other.roman : other.parts[0];
        yield mine > 0
            && its > 0
            && (mine == its + 1
                || !romanList && its % 32 == 26 && mine == its + 7
                || mine == its && inserted(other));
      }
      default -> false;
    };
  }

  private boolean followsDigits(Marker other) {
    int last = parts.length - 1;
    for (int i = 0; i < last; i++) {
      if (parts[i] != other.parts[i]) {
        return parts[i] == other.parts[i] + 1 && parts[last] == 1;
      }
    }
    return parts[last] == other.parts[last] + 1
        || parts[last] == other.parts[last] && inserted(other);
  }

  /** Whether it has fewer parts than the other and goes on with one of these: 2. after 1.10. */
  boolean goesUpFrom(Marker other) {
    int last = parts.length - 1;
    if (form != Form.DIGITS
        || other.form != Form.DIGITS
        || parts.length >= other.parts.length
        || !key.replace("1", "").equals(other.key.replace("1", ""))) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (parts[i] != other.parts[i]) {
        return false;
      }
    }
    return parts[last] == other.parts[last] + 1;
  }

  private boolean inserted(Marker other) {
    return !suffix.isEmpty() && !suffix.equals(other.suffix);
  }

  /** Whether it comes after the other, numbers in between left out. */
  boolean after(Marker other, boolean romanList) {
    if (!key.equals(other.key) || form != Form.DIGITS && form != Form.LETTER) {
      return false;
    }
    if (form == Form.LETTER) {
      return romanList ? roman > other.roman : parts[0] > other.parts[0] && parts[0] > 0;
    }
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] != other.parts[i]) {
        return parts[i] > other.parts[i];
      }
    }
    return false;
  }

  /** Whether a list that begins with it counts in Roman numerals. */
  boolean opensRoman() {
    return form == Form.LETTER && roman > 0 && (roman == 1 || parts[0] == 0);
  }

  /** Whether the marker that stands right after another opens an item in it: {@code (2) (a) …}. */
  boolean nests(Marker inner) {
    if (inner.unescapable()) {
      return true;
    }
    boolean closed = inner.key().endsWith(")");
    if (inner.form == Form.LETTER && inner.parts()[0] == 0 && inner.roman() == 0) {
      return false;
    }
    boolean plain = inner.form == Form.DIGITS || inner.form == Form.LETTER;
    boolean listed = form == Form.BULLET && (closed || inner.form == Form.DIGITS);
    return plain && (listed || closed && inner.first());
  }

  /** A raised number, or one with a degree sign: Zan has no way to say that it is none. */
  boolean unescapable() {
    return form == Form.DIGITS
        && (key.indexOf('¹') >= 0 || key.indexOf('°') >= 0)
        && key.indexOf(')') < 0;
  }
}
