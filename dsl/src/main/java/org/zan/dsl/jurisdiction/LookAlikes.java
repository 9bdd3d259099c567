package org.zan.dsl.jurisdiction;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Letters of other scripts that look like letters of a language, as its vocabulary lists them.
 * Immutable.
 */
public final class LookAlikes {
  /** Of a language whose vocabulary lists none. */
  static final LookAlikes NONE = new LookAlikes(List.of());

  /** The scripts that have letters in common stand before this character. */
  private static final int LISTED = 0x600;

  private final char[] own = new char[LISTED];
  private UnicodeScript script;
  private char first = LISTED;

  /** Each pair is the letter of another script and the one of the language's own. */
  LookAlikes(List<String> pairs) {
    for (String pair : pairs) {
      if (pair.length() == 2 && pair.charAt(0) < LISTED) {
        own[pair.charAt(0)] = pair.charAt(1);
        script = UnicodeScript.of(pair.charAt(1));
        first = (char) Math.min(first, pair.charAt(0));
      }
    }
  }

  /** Whether the language lists none. */
  public boolean none() {
    return script == null;
  }

  /** The first of the letters of other scripts, in the order of Unicode. */
  public char first() {
    return first;
  }

  /** The letter of the language that this one looks like; 0 where it looks like none. */
  public char own(char letter) {
    return letter < LISTED ? own[letter] : 0;
  }

  /** Whether the letter is of the script of the language. */
  public boolean ofOwnScript(char letter) {
    return UnicodeScript.of(letter) == script;
  }
}
