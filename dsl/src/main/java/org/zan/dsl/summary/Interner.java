package org.zan.dsl.summary;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one copy of each short string that recurs in a statute book: numbers, paths, identities.
 * Shared by threads.
 */
public final class Interner {
  private static final int LONGEST = 64;

  private final ConcurrentHashMap<String, String> strings = new ConcurrentHashMap<>();

  /** The one copy of the string. */
  public String of(String string) {
    if (string.isEmpty()) {
      return "";
    }
    if (string.length() > LONGEST) {
      return string;
    }
    String known = strings.putIfAbsent(string, string);
    return known == null ? string : known;
  }
}
