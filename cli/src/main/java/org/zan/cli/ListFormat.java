package org.zan.cli;

/** In what form a command writes what it lists. */
enum ListFormat {
  /** For people. */
  text,
  /** For programs. */
  json
}
