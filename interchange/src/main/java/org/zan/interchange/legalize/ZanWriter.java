package org.zan.interchange.legalize;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.zan.dsl.lexer.Markers;

/** Writes entries as Zan. What Zan would read as a sign gets a backslash. */
final class ZanWriter {
  private static final String INDENT = "  ";
  private static final String CLOSING = "@closing";
  private static final int LONGEST_MARKER = 128;
  private static final int LONGEST_TARGET = 4_000;

  private final StringBuilder out;
  private final char[] start = new char[LONGEST_MARKER];
  private Iterator<String> targets = Collections.emptyIterator();
  private boolean closing;
  private boolean link;
  private boolean cell;
  private boolean notes;

  /** Where the next closing bracket stands in the words that are written, as far as is known. */
  private int bracket;

  ZanWriter(StringBuilder out) {
    this.out = out;
  }

  void write(List<Entry> entries) {
    for (Entry entry : entries) {
      write(entry);
    }
  }

  private void write(Entry entry) {
    switch (entry.kind()) {
      case HEADING -> {
        closing = false;
        out.append('\n').append("#".repeat(entry.level())).append(' ');
        begin(entry.words());
        inline(entry.words().text(), 0, entry.words().text().length());
        out.append('\n');
      }
      case ITEM -> {
        out.append(entry.tight() ? "" : "\n")
            .append(INDENT.repeat(entry.level()))
            .append(entry.marker());
        if (entry.words() != null) {
          out.append(' ');
          lines(entry.words(), entry.level() + 1);
        }
        out.append('\n');
      }
      case PARAGRAPH -> {
        out.append('\n').append(INDENT.repeat(entry.level()));
        lines(entry.words(), entry.level());
        out.append('\n');
      }
      case TABLE -> table(entry);
      case NOTE -> note(entry);
      case CLOSING -> {
        closing = true;
        out.append('\n').append(CLOSING);
        out.append('\n');
      }
    }
  }

  private void begin(Prose words) {
    targets = words.targets().iterator();
    bracket = 0;
  }

  private void lines(Prose words, int level) {
    String text = words.text();
    begin(words);
    int from = 0;
    while (true) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? text.length() : end;
      inline(text, start(text, from, stop), stop);
      if (end < 0) {
        return;
      }
      from = end + 1;
      if (unescapable(text, from)) {
        out.append(' ');
      } else {
        out.append('\n').append(INDENT.repeat(level));
      }
    }
  }

  /**
   * Writes a backslash where the line would be read as something else. Returns the offset of what
   * is not written yet.
   */
  private int start(String text, int from, int to) {
    if (from == to) {
      return from;
    }
    char first = text.charAt(from);
    char second = from + 1 < to ? text.charAt(from + 1) : ' ';
    boolean sign =
        first == '#'
            || first == '|'
            || first == '{'
            || first == '@' && letter(second)
            || first == '/' && second == '/';
    int marker = sign || closing ? -1 : marker(text, from, to);
    if (sign || marker > 0 && !Character.isLetterOrDigit(first)) {
      if (first < 128 || Markers.isBullet(first)) {
        out.append('\\').append(first);
        return from + 1;
      }
      return from;
    }
    for (int i = 0; i < marker; i++) {
      char c = text.charAt(from + i);
      if (c < 128 && !Character.isLetterOrDigit(c)) {
        out.append(text, from, from + i).append('\\').append(c);
        return from + i + 1;
      }
    }
    return from;
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int marker(String text, int from, int to) {
    int length = Math.min(LONGEST_MARKER, to - from);
    text.getChars(from, from + length, start, 0);
    return Markers.end(start, 0, length);
  }

  /**
   * Whether a line begins with a number that no backslash can take the meaning from, such as {@code
   * 1°}: it goes on the line above.
   */
  private boolean unescapable(String text, int from) {
    int stop = text.indexOf('\n', from);
    int end = closing ? -1 : marker(text, from, stop < 0 ? text.length() : stop);
    for (int i = 0; i < end; i++) {
      char c = start[i];
      if (c < 128 && !Character.isLetterOrDigit(c) || Markers.isBullet(c)) {
        return false;
      }
    }
    return end > 0;
  }

  private void inline(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case Prose.OPEN -> {
          link = true;
          out.append('[');
        }
        case Prose.CLOSE -> {
          link = false;
          out.append("](").append(targets.next()).append(')');
        }
        case Prose.NOTE -> out.append('[');
        case '\\' -> out.append("\\\\");
        case '*' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '*' ? "\\*" : "*");
        case '[' -> out.append(link || text.startsWith("[^", i) ? "\\[" : "[");
        case ']' ->
            out.append(
                link || text.startsWith("](", i) && readsAsTarget(text, i + 2) ? "\\]" : "]");
        case '^' -> out.append(i > 0 && text.charAt(i - 1) == Prose.OPEN ? "\\^" : "^");
        case '|' -> out.append(cell ? "\\|" : "|");
        default -> out.append(c);
      }
    }
  }

  /**
   * Whether what stands from {@code from} to the next closing bracket could be a link's target for
   * Zan.
   */
  private boolean readsAsTarget(String text, int from) {
    if (bracket < from) {
      int next = text.indexOf(')', from);
      bracket = next < 0 ? Integer.MAX_VALUE : next;
    }
    if (bracket - LONGEST_TARGET > from) {
      return false;
    }
    boolean sign = false;
    boolean name = bracket > from;
    for (int i = from; i < bracket; i++) {
      char c = text.charAt(i);
      sign |= c == '#' || c == '/' || c == ':';
      name &= Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
      if (c == '[' || c == '<' || c == '"') {
        return false;
      }
    }
    return sign || name;
  }

  /** A footnote's text is a fact: its words stand as they are, and links in it are text. */
  private void note(Entry entry) {
    begin(entry.words());
    out.append(notes ? "" : "\n").append("@note ").append(entry.marker()).append(' ');
    String text = entry.words().text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case Prose.OPEN, Prose.NOTE -> out.append('[');
        case Prose.CLOSE -> out.append("](").append(targets.next()).append(')');
        default -> out.append(c);
      }
    }
    out.append('\n');
    notes = true;
  }

  private void table(Entry entry) {
    cell = true;
    out.append('\n');
    for (List<Prose> row : entry.rows()) {
      out.append(INDENT.repeat(entry.level())).append('|');
      if (row == null) {
        int columns =
            entry.rows().stream()
                .filter(cells -> cells != null)
                .mapToInt(List::size)
                .max()
                .orElse(1);
        out.append("---|".repeat(columns));
      } else {
        boolean rule =
            row.stream()
                .allMatch(
                    cells -> cells.text().chars().allMatch(c -> c == '-' || c == ':' || c == ' '));
        for (Prose words : row) {
          out.append(' ');
          cell(words, rule);
          out.append(words.text().isEmpty() ? "|" : " |");
        }
      }
      out.append('\n');
    }
    cell = false;
  }

  /**
   * A cell's words; {@code ^} alone would span rows, and dashes in all cells would end the header.
   */
  private void cell(Prose words, boolean rule) {
    String text = words.text();
    begin(words);
    if (text.equals("^") || rule && text.startsWith("-")) {
      out.append('\\');
    }
    inline(text, 0, text.length());
  }
}
