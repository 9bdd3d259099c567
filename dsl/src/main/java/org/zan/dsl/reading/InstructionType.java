package org.zan.dsl.reading;

import java.util.List;
import java.util.Optional;

/**
 * An amendment instruction that the language knows: {@code docs/language.md}, "Amendments". The one
 * table of their names and shapes, for messages, completion and documentation.
 *
 * @param name without its sign
 * @param examples instructions of its shapes as a drafter writes them; a line break with blanks
 *     stands before the first line of a block
 */
public record InstructionType(String name, List<String> examples) {
  private static final List<InstructionType> ALL =
      List.of(
          of("amend", "@amend legal-acts"),
          of("replace", "@replace art5/2 \"ten days\" -> \"fifteen days\""),
          of(
              "insert",
              "@insert art5/2 after \"decrees\" \"and orders\"",
              "@insert after art5\n  ## Article 5-1. …"),
          of("delete", "@delete art5/2 \"or other\""),
          of("substitute", "@substitute art5/2\n  2. …"),
          of("repeal", "@repeal art5/2"),
          of("retitle", "@retitle art5 \"New title\""),
          of("renumber", "@renumber art5/2 as 3"),
          of("designate", "@designate art5/al2..al3 as (1)"),
          of("move", "@move art5/2 after art7/1"),
          of("suspend", "@suspend art5/2 until 2027-01-01"),
          of("quote", "@quote art5/2\n  2. …"));

  private static InstructionType of(String name, String... examples) {
    return new InstructionType(name, List.of(examples));
  }

  /** All instructions. */
  public static List<InstructionType> all() {
    return ALL;
  }

  /** The instruction of this name. */
  public static Optional<InstructionType> of(String name) {
    return ALL.stream().filter(type -> type.name.equals(name)).findFirst();
  }
}
