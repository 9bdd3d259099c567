package org.zan.dsl.rules.support;

/**
 * What a note that begins with {@code zan:allow} says, whether it is well formed or not.
 *
 * @param rule id of the rule, or empty
 * @param at where the id begins in the note
 * @param reasoned whether a reason follows
 */
public record Permission(String rule, int at, boolean reasoned) {
  private static final String WORD = "zan:allow";
  private static final String BECAUSE = "because ";

  /** Reads a note with its slashes; null where it allows nothing. */
  public static Permission of(String note) {
    int word = Shift.words(note, 2);
    if (!note.startsWith(WORD, word)) {
      return null;
    }
    int at = Shift.words(note, word + WORD.length());
    int end = at;
    while (end < note.length() && !Character.isWhitespace(note.charAt(end))) {
      end++;
    }
    int because = Shift.words(note, end);
    boolean reasoned =
        note.startsWith(BECAUSE, because) && !note.substring(because + BECAUSE.length()).isBlank();
    return new Permission(note.substring(at, end), at, reasoned);
  }
}
