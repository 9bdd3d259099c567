package org.zan.dsl.print;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Footnote;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Run;
import org.zan.dsl.zan.Target;

/** The words of paragraphs, headings, cells, facts and targets as source text. */
final class InlineText {
  /**
   * A line of words.
   *
   * @param notes notes that stand above it, within its paragraph
   * @param words the words without blanks around them; never empty
   */
  record Line(List<String> notes, String words) {}

  private InlineText() {}

  /** The lines of a paragraph or heading. */
  static List<Line> lines(List<Run> runs, Layout layout) {
    List<Line> lines = new ArrayList<>();
    List<String> notes = List.of();
    StringBuilder open = new StringBuilder();
    boolean joined = layout == Layout.NONE && plainTwice(runs);
    for (Run run : runs) {
      boolean plain = run instanceof Plain;
      String source = plain && joined ? unsigned(source(run)) : source(run);
      List<String> above = plain && run != runs.get(0) ? layout.notes(run) : List.of();
      int end = source.indexOf('\n');
      if (end < 0) {
        open.append(source);
        continue;
      }
      int start = 0;
      while (end >= 0) {
        notes = close(lines, notes, open.append(source, start, end), above);
        above = List.of();
        start = end + 1;
        end = source.indexOf('\n', start);
      }
      open.append(source, start, source.length());
    }
    close(lines, notes, open, List.of());
    return lines;
  }

  /** Whether plain words follow plain words: in the source a note stood between them. */
  private static boolean plainTwice(List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i) instanceof Plain && runs.get(i - 1) instanceof Plain) {
        return true;
      }
    }
    return false;
  }

  /**
   * Plain words whose brackets and asterisks cannot become signs when what divided them is gone.
   */
  private static String unsigned(String source) {
    StringBuilder words = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length()) {
        words.append(c).append(source.charAt(++i));
      } else {
        words.append("[]*".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return words.toString();
  }

  /** Adds what was collected as a line; returns the notes above the next one. */
  private static List<String> close(
      List<Line> lines, List<String> notes, StringBuilder open, List<String> next) {
    String words = trimmed(open);
    open.setLength(0);
    if (words.isEmpty()) {
      return next.isEmpty() ? notes : next;
    }
    lines.add(new Line(notes, words));
    return next;
  }

  /** The lines of words that no note interrupts. */
  static List<String> lines(String source) {
    if (source.indexOf('\n') < 0) {
      String words = trimmed(source);
      return words.isEmpty() ? List.of() : List.of(words);
    }
    List<String> lines = new ArrayList<>();
    for (String line : source.split("\n")) {
      String words = trimmed(line);
      if (!words.isEmpty()) {
        lines.add(words);
      }
    }
    return lines;
  }

  /** The runs in one line. */
  static String oneLine(List<Run> runs) {
    if (runs.size() == 1 && runs.get(0) instanceof Plain plain) {
      return oneLine(plain.getText());
    }
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> words.append(source(run)));
    return oneLine(words.toString());
  }

  /** The words in one line. */
  static String oneLine(String source) {
    return String.join(" ", lines(source));
  }

  private static String source(Run run) {
    if (run instanceof Plain plain) {
      return plain.getText();
    }
    if (run instanceof Link link) {
      String words = link.getWords() == null ? "" : link.getWords();
      return "[" + words + "](" + targets(link.getTargets()) + ")";
    }
    if (run instanceof Definition definition) {
      return "**" + definition.getWords() + "**";
    }
    return ((Footnote) run).getMark();
  }

  /** Several targets, a blank between them. */
  static String targets(List<Target> targets) {
    if (targets.size() == 1) {
      return target(targets.get(0));
    }
    List<String> words = new ArrayList<>(targets.size());
    targets.forEach(target -> words.add(target(target)));
    return String.join(" ", words);
  }

  /** A target of a reference. */
  static String target(Target target) {
    return some(target.getRelation())
        + some(target.getUrl())
        + some(target.getAct())
        + some(target.getDate())
        + some(target.getPath())
        + some(target.getMalformed());
  }

  private static String some(String part) {
    return part == null ? "" : part;
  }

  /** The text without the blanks, tabs and carriage returns around it. */
  private static String trimmed(CharSequence text) {
    int start = 0;
    int end = text.length();
    while (start < end && org.zan.dsl.lexer.Line.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && org.zan.dsl.lexer.Line.blank(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(start, end).toString();
  }
}
