package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Takes the markup off the words of a block: emphasis, links, raised letters, escapes, entities.
 * One pass; nothing else is lost.
 */
final class InlineReader {
  /**
   * A line that held nothing but blanks: it parts paragraphs, but emphasis and links go on over it.
   */
  static final char PART = '\uFDD4';

  /** First of sixteen characters that stand for the blanks before a line inside a paragraph. */
  static final char FIRST_INDENT = '\uFDE0';

  static final char LAST_INDENT = '\uFDEF';

  private static final char GONE = Emphasis.GONE;
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_COMMENT = 4_000;
  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_NOTE_NAME = 9;
  private static final List<String> ENDS = List.of("-->", ">", ";");
  private static final int COMMENT_END = 0;
  private static final int TAG_END = 1;
  private static final int ENTITY_END = 2;

  private final Links links;
  private final Report report;
  private final Emphasis emphasis = new Emphasis();

  private String source = "";
  private int at;
  private int line;
  private char[] out = new char[1024];
  private byte[] marks = new byte[1024];
  private int length;
  private int[] brackets = new int[16];
  private int[] bracketRuns = new int[16];
  private boolean[] pictures = new boolean[16];
  private int open;
  private Set<String> notes = Set.of();
  private final int[] found = new int[ENDS.size()];
  private int raised = -1;
  private int lowered = -1;
  private List<String> targets = new ArrayList<>();

  InlineReader(Links links, Report report) {
    this.links = links;
    this.report = report;
  }

  /**
   * What stands before a line of a block that begins so many columns further right; empty for 0.
   */
  static String indented(int columns) {
    int most = LAST_INDENT - FIRST_INDENT;
    return columns == 0 ? "" : Character.toString(FIRST_INDENT + Math.min(columns, most));
  }

  /** Whether the character marks something and is no word of the source. */
  static boolean inner(char c) {
    return c >= Prose.OPEN && c <= LAST_INDENT;
  }

  /** Takes the names of the footnotes that have a text: other marks are text. */
  void notes(Set<String> names) {
    notes = names;
  }

  /**
   * Reads a block.
   *
   * @param block its lines without blanks around them; {@link #PART} for a line of blanks
   * @param firstLine number of its first line
   * @return its paragraphs
   */
  List<Prose> read(String block, int firstLine) {
    if (plain(block)) {
      return List.of(new Prose(block, List.of(), firstLine, false));
    }
    source = block;
    at = 0;
    line = firstLine;
    Arrays.fill(found, 0);
    length = 0;
    open = 0;
    raised = -1;
    lowered = -1;
    targets = new ArrayList<>();
    emphasis.clear();
    if (out.length < block.length() + 16) {
      out = new char[block.length() + block.length() / 8 + 16];
      marks = new byte[out.length];
    }
    int end = source.length();
    while (at < end) {
      char c = source.charAt(at);
      if (c > ']' || c > '\n' && c < '&') {
        put(c);
        at++;
      } else {
        step(c);
      }
    }
    emphasis.resolve(0, out, marks);
    for (int i = 0; i < open; i++) {
      out[brackets[i]] = '[';
    }
    return new ParagraphReader(out, marks, length, targets).read(firstLine);
  }

  /** Whether nothing is to be taken off: most paragraphs are plain. */
  private static boolean plain(String block) {
    int length = block.length();
    if (length == 0 || Prose.blank(block.charAt(0)) || Prose.blank(block.charAt(length - 1))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = block.charAt(i);
      if (c < '_'
          ? c == '*' || c == '[' || c == '<' || c == '&' || c == '\\' || c == '\n'
          : c == PART) {
        return false;
      }
    }
    return true;
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> escape();
      case '*' -> asterisks();
      case '[' -> bracket();
      case ']' -> closeBracket();
      case '<' -> tag();
      case '&' -> entity();
      default -> {
        line += c == '\n' ? 1 : 0;
        put(c);
        at++;
      }
    }
  }

  private void put(char c) {
    if (length == out.length) {
      out = Arrays.copyOf(out, length * 2);
      marks = Arrays.copyOf(marks, length * 2);
    }
    marks[length] = 0;
    out[length++] = c;
  }

  private void escape() {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    if (next > ' ' && next < 127 && !Character.isLetterOrDigit(next)) {
      put(next);
      at += 2;
    } else if (next == '\n') {
      at++;
    } else {
      put('\\');
      at++;
    }
  }

  private void asterisks() {
    int end = at;
    while (end < source.length() && source.charAt(end) == '*') {
      end++;
    }
    char previous = at == 0 ? '\n' : source.charAt(at - 1);
    char next = end == source.length() ? '\n' : source.charAt(end);
    emphasis.add(length, end - at, inner(previous) ? '\n' : previous, next == PART ? '\n' : next);
    while (at < end) {
      put('*');
      at++;
    }
  }

  /** The name of the footnote mark {@code [^name]} that stands at {@code at}, or null. */
  static String noteName(String text, int at) {
    int end = at + 2;
    while (end < text.length()
        && end - at - 2 < LONGEST_NOTE_NAME
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean closed = end > at + 2 && end < text.length() && text.charAt(end) == ']';
    return closed && text.charAt(at + 1) == '^' ? text.substring(at + 2, end) : null;
  }

  private void bracket() {
    String note =
        at + 1 < source.length() && source.charAt(at + 1) == '^' ? noteName(source, at) : null;
    if (note != null && notes.contains(note)) {
      put(Prose.NOTE);
      for (at++; source.charAt(at - 1) != ']'; at++) {
        put(source.charAt(at));
      }
      return;
    }

    if (open == brackets.length) {
      brackets = Arrays.copyOf(brackets, open * 2);
      bracketRuns = Arrays.copyOf(bracketRuns, open * 2);
      pictures = Arrays.copyOf(pictures, open * 2);
    }
    brackets[open] = length;
    pictures[open] =
        at > 0 && source.charAt(at - 1) == '!' && !(at > 1 && source.charAt(at - 2) == '\\');
    bracketRuns[open++] = emphasis.count();
    put('[');
    at++;
  }

  private void closeBracket() {
    if (open == 0) {
      put(']');
      at++;
      return;
    }
    open--;
    Destination destination = Destination.read(source, at + 1);
    if (destination == null) {
      put(']');
      at++;
      return;
    }
    int bracket = brackets[open];
    emphasis.resolve(bracketRuns[open], out, marks);
    boolean image = pictures[open];
    boolean words = words(bracket + 1);
    if (image) {
      report.problem(Problem.Kind.IMAGE, line, destination.target());
      out[bracket - 1] = GONE;
    }
    String target = image || !words ? null : links.target(destination.target(), line);
    if (!image && !words) {
      report.problem(Problem.Kind.EMPTY_LINK, line, destination.target());
    }
    if (target == null) {
      out[bracket] = GONE;
    } else {
      joinParts(bracket);
      openLink(bracket);
      targets.add(target);
      closeLink();
    }
    // CommonMark: no link holds another, so what was open before is text.
    open = 0;
    at = destination.end();
  }

  private boolean words(int from) {
    for (int i = from; i < length; i++) {
      if (out[i] != PART && !passed(out[i])) {
        return true;
      }
    }
    return false;
  }

  private void joinParts(int from) {
    for (int i = from; i < length; i++) {
      out[i] = out[i] == PART ? GONE : out[i];
    }
  }

  /** Marks the link's beginning before its first word: blanks and line breaks go out of it. */
  private void openLink(int bracket) {
    int at = bracket;
    while (passed(out[at + 1])) {
      out[at] = out[at + 1];
      marks[at] = marks[at + 1];
      at++;
    }
    out[at] = Prose.OPEN;
    marks[at] = 0;
  }

  private static boolean passed(char c) {
    return c == GONE || c >= FIRST_INDENT && c <= LAST_INDENT || Prose.blank(c);
  }

  private void closeLink() {
    put(Prose.CLOSE);
    for (int at = length - 1; passed(out[at - 1]); at--) {
      out[at] = out[at - 1];
      marks[at] = marks[at - 1];
      out[at - 1] = Prose.CLOSE;
      marks[at - 1] = 0;
    }
  }

  private void tag() {
    if (source.startsWith("<!--", at)) {
      int end = find(COMMENT_END, LONGEST_COMMENT);
      if (end > 0) {
        at = end + 3;
        return;
      }
    }
    int end = find(TAG_END, LONGEST_TAG);
    String name = end < 0 ? "" : HtmlTags.name(source.substring(at + 1, end));
    switch (name) {
      case "" -> {
        put('<');
        at++;
        return;
      }
      case "sup" -> raised = length;
      case "sub" -> lowered = length;
      case "/sup" -> raised = script(raised, true);
      case "/sub" -> lowered = script(lowered, false);
      case "br" -> put('\n');
      default -> {}
    }
    at = end + 1;
  }

  /**
   * Offset of the next such words, or -1 where they do not stand within so many characters. What
   * was found is kept, so that looking for them often takes no longer than reading the text once.
   */
  private int find(int which, int within) {
    if (found[which] <= at) {
      int next = source.indexOf(ENDS.get(which), at + 1);
      found[which] = next < 0 ? Integer.MAX_VALUE : next;
    }
    return found[which] - within > at ? -1 : found[which];
  }

  private int script(int from, boolean up) {
    int end = length;
    int start = from;
    while (start >= 0 && end > start && Prose.blank(out[end - 1])) {
      end--;
    }
    while (start >= 0 && start < end && Prose.blank(out[start])) {
      start++;
    }
    if (from < 0 || marked(start, end)) {
      return -1;
    }
    put(' ');
    int tail = length - 1 - end;
    char[] rest = Arrays.copyOfRange(out, end, end + tail);
    int now = up ? Scripts.raise(out, start, end) : Scripts.lower(out, start, end);
    System.arraycopy(rest, 0, out, now, tail);
    length = now + tail;
    return -1;
  }

  private boolean marked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (out[i] == '*'
          || out[i] == '['
          || out[i] == '\n'
          || out[i] >= '\uFDD0' && out[i] <= '\uFDEF') {
        return true;
      }
    }
    return false;
  }

  private void entity() {
    int end = find(ENTITY_END, LONGEST_ENTITY);
    String decoded = end < 0 ? null : HtmlTags.entity(source.substring(at + 1, end));
    if (decoded == null) {
      put('&');
      at++;
    } else {
      for (int i = 0; i < decoded.length(); i++) {
        put(decoded.charAt(i));
      }
      at = end + 1;
    }
  }
}
