package org.zan.interchange.legalize;

/**
 * Where a Markdown link leads: what stands in round brackets after its words.
 *
 * @param target the target as written
 * @param end offset after the closing bracket
 */
record Destination(String target, int end) {
  private static final int LONGEST = 1_000;

  /**
   * Reads the destination, with or without a title, that begins at {@code from}; null where none
   * does. Brackets in it are balanced, blanks end it.
   */
  static Destination read(String source, int from) {
    if (from >= source.length() || source.charAt(from) != '(') {
      return null;
    }
    int limit = Math.min(source.length(), from + LONGEST);
    int start = skipBlanks(source, from + 1, limit);
    int i = start;
    int depth = 0;
    while (i < limit && !blank(source.charAt(i)) && (source.charAt(i) != ')' || depth > 0)) {
      depth += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' ? -1 : 0;
      i++;
    }
    String target = source.substring(start, i);
    i = afterTitle(source, skipBlanks(source, i, limit), limit);
    boolean closed = i < limit && source.charAt(i) == ')';
    return closed && depth == 0 && plausible(target) ? new Destination(target, i + 1) : null;
  }

  private static int afterTitle(String source, int from, int limit) {
    if (from >= limit || source.charAt(from) != '"' && source.charAt(from) != '\'') {
      return from;
    }
    for (int i = from + 1; i < limit; i++) {
      if (source.charAt(i) == source.charAt(from)) {
        return skipBlanks(source, i + 1, limit);
      }
    }
    return limit;
  }

  /**
   * A single word without any sign in round brackets is part of the text: "[Adresse](Facultatif)".
   */
  private static boolean plausible(String target) {
    return !target.chars().allMatch(Character::isLetterOrDigit);
  }

  private static int skipBlanks(String source, int from, int limit) {
    int i = from;
    while (i < limit && blank(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean blank(char c) {
    return Prose.blank(c) || InlineReader.inner(c);
  }
}
