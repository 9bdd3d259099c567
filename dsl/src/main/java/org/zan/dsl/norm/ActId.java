package org.zan.dsl.norm;

import java.util.Optional;

/**
 * The identity of an act, whatever its language: {@code JURISDICTION/KIND/DATE[/NUMBER]}, after
 * ELI's URI templates and Akoma Ntoso's FRBR work.
 *
 * @param jurisdiction code of the legal order, such as {@code kz}
 * @param kind kind of act, a name that the jurisdiction declares
 * @param date full date, a year, or a name for a code
 * @param number the act's number, which may contain a slash; empty where it has none
 */
public record ActId(String jurisdiction, String kind, String date, String number) {
  private static final int LONGEST = 300;

  private static final char FIRST_CYRILLIC = '\u0400';

  /** Cyrillic letters that look like Latin ones, and the Latin ones. */
  private static final String CYRILLIC = "АВЕКМНОРСТУХаеорсухіІ";

  private static final String LATIN = "ABEKMHOPCTYXaeopcyxiI";

  /**
   * Reads an identity. Blanks become {@code _}. Empty where there are fewer than three parts, a
   * part is empty or a dot path, or a sign stands in it that could leave the repository's folder.
   */
  public static Optional<ActId> parse(String text) {
    String id = text.strip().replace(' ', '_').replace('\u00a0', '_');
    if (id.length() > LONGEST
        || id.chars().anyMatch(c -> c < ' ' || "\\:*?\"<>|#@".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    String[] parts = id.split("/", -1);
    if (parts.length < 3) {
      return Optional.empty();
    }
    for (String part : parts) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return Optional.empty();
      }
    }
    int tail = parts[0].length() + parts[1].length() + parts[2].length() + 3;
    return Optional.of(
        new ActId(parts[0], parts[1], parts[2], tail < id.length() ? id.substring(tail) : ""));
  }

  /**
   * The identity with look-alike letters of another script folded: two that differ only so are the
   * same act.
   */
  public String key() {
    return key(toString());
  }

  /**
   * Whether {@link #key()} begins so. It is asked of all acts of a country at each letter that is
   * typed, so the key itself is not put together.
   */
  public boolean begins(String folded) {
    int at = begins(folded, 0, jurisdiction);
    at = begins(folded, at, "/");
    at = begins(folded, at, kind);
    at = begins(folded, at, "/");
    at = begins(folded, at, date);
    if (!number.isEmpty()) {
      at = begins(folded, at, "/");
      at = begins(folded, at, number);
    }
    return at == folded.length();
  }

  /** How far the beginning goes with this part; negative where they differ. */
  private static int begins(String folded, int at, String part) {
    if (at < 0 || at == folded.length()) {
      return at;
    }
    int length = Math.min(part.length(), folded.length() - at);
    for (int i = 0; i < length; i++) {
      if (fold(part.charAt(i)) != folded.charAt(at + i)) {
        return -1;
      }
    }
    return at + length;
  }

  private static char fold(char letter) {
    int at = letter < FIRST_CYRILLIC ? -1 : CYRILLIC.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }

  /** Folds the look-alike letters of a written identity. */
  public static String key(String identity) {
    StringBuilder folded = null;
    for (int i = 0; i < identity.length(); i++) {
      char letter = fold(identity.charAt(i));
      if (letter != identity.charAt(i)) {
        if (folded == null) {
          folded = new StringBuilder(identity);
        }
        folded.setCharAt(i, letter);
      }
    }
    return folded == null ? identity : folded.toString();
  }

  /** The path part of the act's ELI: {@code /eli/kz/law/2016-04-06/480-V}. */
  public String eli() {
    return "/eli/" + this;
  }

  @Override
  public String toString() {
    return jurisdiction + "/" + kind + "/" + date + (number.isEmpty() ? "" : "/" + number);
  }
}
