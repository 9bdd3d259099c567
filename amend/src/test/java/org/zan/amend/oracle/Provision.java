package org.zan.amend.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * A section or paragraph of the D.C. Code as the oracles write it: an outline of {@code [section]},
 * {@code [para]}, {@code <num>}, {@code <heading>} and {@code <text>} lines.
 *
 * @param section whether it is a section
 * @param number its number with its signs
 * @param heading words of its heading; empty where it has none
 * @param body its texts, each a {@link String}, and the provisions in it, in order
 */
record Provision(boolean section, String number, String heading, List<Object> body) {
  private static final String SECTION = "[section]";

  /** Reads the one provision that the lines hold. */
  static Provision read(List<String> lines) {
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    return new Reader(filled).provision(-1);
  }

  /** The same with another number. */
  Provision numbered(String other) {
    return new Provision(section, other, heading, body);
  }

  /** Its lines as {@link Outline} lays out an act. */
  void outline(int depth, StringBuilder lines) {
    String indent = "  ".repeat(depth);
    lines.append(indent).append(section ? caption() : number).append('\n');
    for (Object part : body) {
      if (part instanceof Provision provision) {
        provision.outline(depth + 1, lines);
      } else {
        lines.append(indent).append("  ").append(part).append('\n');
      }
    }
  }

  /** What its heading says. */
  String caption() {
    return ("§ " + number + ". " + heading).strip();
  }

  /** Reads lines by their indentation. */
  private static final class Reader {
    private final List<String> lines;
    private int next;

    Reader(List<String> lines) {
      this.lines = lines;
    }

    /** The provision whose first line is the next one; what stands further right is in it. */
    Provision provision(int around) {
      String opening = lines.get(next++);
      int depth = indent(opening);
      if (depth <= around) {
        throw new IllegalStateException("not indented: " + opening);
      }
      String number = "";
      String heading = "";
      List<Object> body = new ArrayList<>();
      while (next < lines.size() && indent(lines.get(next)) > depth) {
        String line = lines.get(next).strip();
        if (line.startsWith("[")) {
          body.add(provision(depth));
          continue;
        }
        next++;
        int end = line.indexOf('>');
        String words = line.substring(end + 1).strip();
        switch (line.substring(1, end)) {
          case "num" -> number = words;
          case "heading" -> heading = words;
          default -> body.add(words);
        }
      }
      return new Provision(opening.strip().equals(SECTION), number, heading, List.copyOf(body));
    }

    private static int indent(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}
