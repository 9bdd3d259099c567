package org.zan.dsl.lexer;

import java.util.Set;

/**
 * The facts that the lexer itself must know: those that cannot stand in the header, and the one
 * that changes how lines are read.
 */
public final class FactNames {
  /** Opens the end of the act: plain lines until the next heading. */
  public static final String CLOSING = "closing";

  private static final Set<String> BODY = Set.of(CLOSING, "image", "attachment", "note", "id");

  private FactNames() {}

  static boolean inBody(String name) {
    return BODY.contains(name);
  }

  /** Whether the character may stand in the name of a fact or instruction. */
  static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
