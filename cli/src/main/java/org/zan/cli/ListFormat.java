package org.zan.cli;

/** In what form a command writes what it lists. */
enum ListFormat {
  /** For people. */
  text,
  /** For programs. */
  json;

  /** The format of this name; the one for people where none is given. */
  static ListFormat of(String name) {
    return name == null ? text : valueOf(name);
  }
}
