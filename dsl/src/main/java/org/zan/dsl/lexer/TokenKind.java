package org.zan.dsl.lexer;

/**
 * What a token is. Each kind is the terminal of the same name in {@code Zan.xtext}; the numbers of
 * a generated parser are found by name.
 */
public enum TokenKind {
  WS,
  NOTE,
  BEGIN,
  END,
  BODY,
  PARA,
  LEAD,
  PROSE,
  HASHES,
  MARKER,
  LINK_OPEN,
  LINK_MIDDLE,
  LINK_CLOSE,
  DEF_OPEN,
  DEF_CLOSE,
  FOOTNOTE_MARK,
  TABLE_START,
  ROW_START,
  ROW_END,
  BAR,
  RULE_LINE,
  FACT_NAME,
  FACT_WORDS,
  TARGET_START,
  RELATION,
  URL,
  ACT_NAME,
  AT_DATE,
  PATH,
  BAD_TARGET,
  KW_AMEND,
  KW_REPLACE,
  KW_INSERT_WORDS,
  KW_INSERT,
  KW_DELETE,
  KW_SUBSTITUTE,
  KW_REPEAL,
  KW_RETITLE,
  KW_RENUMBER,
  KW_DESIGNATE,
  KW_MOVE,
  KW_SUSPEND,
  KW_QUOTE,
  BAD_INSTRUCTION,
  QUOTED,
  ARROW,
  COMMA,
  ELLIPSIS,
  TO_END,
  OCCURRENCE,
  POSITION,
  AS,
  NEW_NUMBER,
  UNTIL,
  DATE;

  /** Whether the parser passes over tokens of this kind: blanks, line ends and notes. */
  public boolean hidden() {
    return this == WS || this == NOTE;
  }
}
