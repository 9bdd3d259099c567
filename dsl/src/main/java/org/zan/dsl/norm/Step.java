package org.zan.dsl.norm;

import java.util.Collection;
import java.util.Locale;
import org.zan.dsl.lexer.Roman;

/**
 * One step of a path: what it names and which.
 *
 * @param kind what is named
 * @param level the level's code ({@code art}) for {@link Kind#LEVEL}, otherwise empty
 * @param number number or name; for counted things the ordinal in digits; empty where there is none
 * @param nth which of several with this number, from 1
 */
public record Step(Kind kind, String level, String number, int nth) {
  private static final int MOST_DIGITS_AFTER_TILDE = 4;
  private static final int MOST_DIGITS_COUNTED = 6;

  /** What a step names. */
  public enum Kind {
    /** A heading of a level: {@code art5}, {@code annex}. */
    LEVEL,
    /**
     * An item by its number ({@code 2}, {@code a}), or a container by the name that {@code @id}
     * gives it.
     */
    NUMBER,
    /** The Nth unnumbered paragraph or dash item: {@code al2}. */
    PARAGRAPH,
    /** A sentence: {@code sen1}. */
    SENTENCE,
    /** A table row: {@code row3}. */
    ROW,
    /** A term's definition: {@code def.legal_act}. */
    DEFINITION,
    /** The words of a heading. */
    HEADING,
    /** The act's title. */
    TITLE,
    /** What stands before the first heading. */
    PREAMBLE,
    /** The end: place, date, signatures. */
    CLOSING
  }

  /**
   * Reads a step.
   *
   * @param text the step without slashes
   * @param levels codes of the levels that are known
   */
  public static Step parse(String text, Collection<String> levels) {
    int tilde = text.lastIndexOf('~');
    int nth = 1;
    String name = text;
    if (tilde > 0 && digits(text, tilde + 1, MOST_DIGITS_AFTER_TILDE)) {
      nth = Math.max(1, Integer.parseInt(text.substring(tilde + 1)));
      name = text.substring(0, tilde);
    }
    Kind word = word(name);
    if (word != null) {
      return new Step(word, "", "", nth);
    }
    if (name.startsWith("def.")) {
      return new Step(Kind.DEFINITION, "", name.substring(4), nth);
    }
    Step counted = counted(name, nth);
    if (counted != null) {
      return counted;
    }
    String code = "";
    for (String level : levels) {
      if (level.length() > code.length()
          && name.startsWith(level)
          && numberLike(name.substring(level.length()))) {
        code = level;
      }
    }
    return code.isEmpty()
        ? new Step(Kind.NUMBER, "", Numbers.normal(name), nth)
        : new Step(Kind.LEVEL, code, Numbers.normal(name.substring(code.length())), nth);
  }

  private static Kind word(String name) {
    return switch (name) {
      case "heading" -> Kind.HEADING;
      case "title" -> Kind.TITLE;
      case "preamble" -> Kind.PREAMBLE;
      case "closing" -> Kind.CLOSING;
      default -> null;
    };
  }

  private static Step counted(String name, int nth) {
    Kind kind =
        name.startsWith("al")
            ? Kind.PARAGRAPH
            : name.startsWith("sen") ? Kind.SENTENCE : name.startsWith("row") ? Kind.ROW : null;
    if (kind == null) {
      return null;
    }
    int at = kind == Kind.PARAGRAPH ? 2 : 3;
    return digits(name, at, MOST_DIGITS_COUNTED)
        ? new Step(kind, "", name.substring(at), nth)
        : null;
  }

  private static boolean digits(String text, int from, int most) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from && text.length() - from <= most;
  }

  /**
   * Whether the rest after a level's code reads as a number: {@code 5}, {@code IV}, {@code a},
   * {@code unique}, or nothing.
   */
  private static boolean numberLike(String rest) {
    return rest.isEmpty()
        || !Character.isLetter(rest.charAt(0))
        || Character.isUpperCase(rest.charAt(0))
        || rest.length() == 1
        || rest.equals("unique")
        || Roman.value(rest) > 0;
  }

  /**
   * The step as one word, without which of several it is: what a name given by {@code @id} is
   * compared with.
   */
  public String name() {
    return level + number;
  }

  /** The ordinal of a counted step, from 1. */
  public int ordinal() {
    return Integer.parseInt(number);
  }

  @Override
  public String toString() {
    String name =
        switch (kind) {
          case LEVEL -> level + number;
          case NUMBER -> number;
          case PARAGRAPH -> "al" + number;
          case SENTENCE -> "sen" + number;
          case ROW -> "row" + number;
          case DEFINITION -> "def." + number;
          default -> kind.name().toLowerCase(Locale.ROOT);
        };
    return nth > 1 ? name + "~" + nth : name;
  }
}
