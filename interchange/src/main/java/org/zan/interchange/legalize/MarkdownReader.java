package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits the body of a document into blocks. Only what such documents hold is Markdown here:
 * headings with hash signs, paragraphs, tables and separating lines; code blocks and block
 * quotations are not, because four blanks or a {@code >} in them are text.
 */
final class MarkdownReader {
  private static final int DEEPEST = 6;
  private static final int MOST_HEADING_LINES = 12;
  private static final int LONGEST_LINK = 400;

  /** How many signs {@code [^]:} are. */
  private static final int NOTE_SIGNS = 4;

  private final String text;
  private final InlineReader inline;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final List<String> rows = new ArrayList<>();

  /** Name of the footnote whose text is open, or null. */
  private String note;

  private int openLine;
  private int openIndent;
  private int line;
  private int at;

  private MarkdownReader(String text, int from, int firstLine, InlineReader inline) {
    this.text = text;
    this.at = from;
    this.line = firstLine;
    this.inline = inline;
  }

  /**
   * Reads the blocks of {@code text} from {@code from} on.
   *
   * @param firstLine number of the line that begins there
   */
  static List<Block> read(String text, int from, int firstLine, InlineReader inline) {
    MarkdownReader reader = new MarkdownReader(text, from, firstLine, inline);
    inline.notes(notes(text, from));
    while (reader.at < text.length()) {
      reader.line();
    }
    reader.close();
    return reader.blocks;
  }

  private void line() {
    int end = end(at);
    int first = at;
    while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      first++;
    }
    int last = end;
    while (last > first && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t')) {
      last--;
    }
    int depth = first - at > 3 ? 0 : headingDepth(first, last);
    if (end == at && !insideLink(end)) {
      close();
    } else if (separator(first, last)) {
      close();
    } else if (depth > 0) {
      close();
      heading(first + depth, last, depth);
      return;
    } else if (first - at <= 3 && noteAt(text, first) != null) {
      note(first, last);
    } else if (first == last) {
      part();
    } else {
      add(first, last);
    }
    at = end + 1;
    line++;
  }

  private int end(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Whether a link that was begun is closed a few lines below: programs that make such documents
   * break links with blank lines.
   */
  private boolean insideLink(int end) {
    int bracket = open.lastIndexOf("[");
    if (bracket < 0 || open.indexOf("]", bracket) >= 0) {
      return false;
    }
    int limit = Math.min(text.length() - 1, end + LONGEST_LINK);
    for (int i = end; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '[' || c == ']') {
        return c == ']' && text.charAt(i + 1) == '(';
      }
    }
    return false;
  }

  private void note(int first, int last) {
    close();
    note = noteAt(text, first);
    openLine = line;
    open.append(text, Math.min(last, first + note.length() + NOTE_SIGNS), last);
  }

  /** Names of the footnotes that have a text. */
  private static Set<String> notes(String text, int from) {
    Set<String> names = new HashSet<>();
    for (int i = text.indexOf("[^", from); i >= 0; i = text.indexOf("[^", i + 1)) {
      String name = noteAt(text, i);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** The name of the footnote whose text begins at {@code at} with {@code [^name]:}, or null. */
  private static String noteAt(String text, int at) {
    if (!text.startsWith("[^", at)) {
      return null;
    }
    String name = InlineReader.noteName(text, at);
    return name != null && text.startsWith(":", at + name.length() + NOTE_SIGNS - 1) ? name : null;
  }

  private void part() {
    if (!rows.isEmpty()) {
      close();
    } else if (!open.isEmpty()) {
      open.append('\n').append(InlineReader.PART);
    }
  }

  private boolean closedByBar(int first, int last) {
    int slashes = last - 1;
    while (slashes > first && text.charAt(slashes - 1) == '\\') {
      slashes--;
    }
    return text.charAt(last - 1) == '|' && (last - 1 - slashes) % 2 == 0;
  }

  private void add(int first, int last) {
    boolean row = text.charAt(first) == '|' && last - first > 2 && closedByBar(first, last);
    if (row != !rows.isEmpty()) {
      close();
    }
    if (open.isEmpty() && rows.isEmpty()) {
      openLine = line;
      openIndent = first - at;
    }
    if (row) {
      rows.add(text.substring(first, last));
    } else {
      if (!open.isEmpty()) {
        open.append('\n').append(InlineReader.indented(first - at));
      }
      open.append(text, first, last);
    }
  }

  /**
   * Number of hash signs if a heading with words stands there, otherwise 0: a lone hash sign is
   * text.
   */
  private int headingDepth(int first, int last) {
    int i = first;
    while (i < last && text.charAt(i) == '#') {
      i++;
    }
    int depth = i - first;
    return depth > 0
            && depth <= DEEPEST
            && i < last
            && (text.charAt(i) == ' ' || text.charAt(i) == '\t')
        ? depth
        : 0;
  }

  /**
   * Dashes or asterisks alone part sections. Lines of underscores are blanks to fill in or stand
   * under a sum: text.
   */
  private boolean separator(int first, int last) {
    if (first == last || text.charAt(first) != '-' && text.charAt(first) != '*') {
      return false;
    }
    int signs = 0;
    for (int i = first; i < last; i++) {
      if (text.charAt(i) == text.charAt(first)) {
        signs++;
      } else if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return signs >= 3;
  }

  private void heading(int from, int last, int depth) {
    int begun = line;
    String words = withoutClosing(text.substring(from, last).strip(), depth);
    int next = end(at) + 1;
    int lines = 1;
    if (unbalanced(words)) {
      String joined = words;
      int more = next;
      for (int i = 1; i < MOST_HEADING_LINES && more < text.length(); i++) {
        int end = end(more);
        String below = text.substring(more, end).strip();
        if (below.isEmpty() || below.startsWith("#")) {
          break;
        }
        joined = joined + "\n" + below;
        more = end + 1;
        if (!unbalanced(joined)) {
          words = joined;
          next = more;
          lines = i + 1;
          break;
        }
      }
    }
    for (Prose caption : inline.read(words, begun)) {
      blocks.add(new Block.Heading(begun, depth, caption.onOneLine()));
    }
    at = next;
    line += lines;
  }

  private static String withoutClosing(String words, int depth) {
    String closing = " " + "#".repeat(depth);
    return words.endsWith(closing)
        ? words.substring(0, words.length() - closing.length()).stripTrailing()
        : words;
  }

  /** Whether emphasis or a bracket is open at the end: such a heading goes on in the next line. */
  private static boolean unbalanced(String words) {
    int round = 0;
    int square = 0;
    int bold = 0;
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case '(' -> round++;
        case ')' -> round--;
        case '[' -> square++;
        case ']' -> square--;
        case '*' -> bold++;
        default -> {}
      }
    }
    return round > 0
        || square > 0
        || bold % 2 != 0
        || bold % 4 == 2 && words.startsWith("**") && !words.endsWith("**") && bold == 2;
  }

  private void close() {
    if (!rows.isEmpty()) {
      table();
      rows.clear();
    }
    if (note != null) {
      StringBuilder words = new StringBuilder();
      List<String> targets = new ArrayList<>();
      for (Prose part : inline.read(open.toString(), openLine)) {
        words.append(words.isEmpty() ? "" : " ").append(part.onOneLine().text());
        targets.addAll(part.targets());
      }
      blocks.add(
          new Block.Note(openLine, note, new Prose(words.toString(), targets, openLine, false)));
      note = null;
      open.setLength(0);
    } else if (!open.isEmpty()) {
      int indent = openIndent;
      for (Prose words : inline.read(open.toString(), openLine)) {
        blocks.add(new Block.Paragraph(words.line(), indent, words));
      }
      open.setLength(0);
    }
  }

  private void table() {
    List<List<Prose>> table = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      table.add(
          (i == 1 || i > 1 && row.contains("---")) && rule(row) ? null : cells(row, openLine + i));
    }
    blocks.add(new Block.Table(openLine, Collections.unmodifiableList(table)));
  }

  private static boolean rule(String row) {
    return row.indexOf('-') > 0 && row.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }

  private List<Prose> cells(String row, int number) {
    List<Prose> cells = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        List<Prose> words = inline.read(row.substring(start, i).strip(), number);
        cells.add(
            words.isEmpty() ? new Prose("", List.of(), number, false) : words.get(0).onOneLine());
        start = i + 1;
      }
    }
    return cells;
  }
}
