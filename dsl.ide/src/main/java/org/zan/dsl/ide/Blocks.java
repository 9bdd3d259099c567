package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;

/**
 * Paragraphs and pieces that stand beside each other in one piece of an act: what can be taken out
 * of it.
 *
 * @param parent the piece in which they stand
 * @param all its paragraphs and pieces, in order
 * @param from the first of those that are meant
 * @param to behind the last of those that are meant
 */
record Blocks(Part parent, List<Block> all, int from, int to) {
  /**
   * A paragraph or piece.
   *
   * @param start where its line begins
   * @param end behind its last character
   * @param part the piece; null for a paragraph
   * @param alinea which unnumbered paragraph or dash item it is; 0 for none
   */
  record Block(int start, int end, Part part, int alinea) {}

  List<Block> chosen() {
    return all.subList(from, to);
  }

  /** Whether all of the piece is meant. */
  boolean whole() {
    return chosen().size() == all.size();
  }

  /** What a selection covers, each paragraph and piece as a whole; empty where it covers none. */
  static Optional<Blocks> of(ActReading reading, Range selection) {
    Part parent = reading.act();
    Blocks blocks = in(reading, parent, reading.text().length(), selection);
    while (blocks.chosen().size() == 1) {
      Block only = blocks.chosen().get(0);
      Part part = only.part();
      boolean deeper =
          part != null
              && (part.caption() != null || selection.offset() > part.offset() + part.length());
      Blocks inner = deeper ? in(reading, part, only.end(), selection) : blocks;
      if (!deeper || inner.chosen().isEmpty()) {
        break;
      }
      blocks = inner;
    }
    boolean onLines =
        !blocks.chosen().isEmpty()
            && blocks.chosen().stream().allMatch(it -> lineStart(reading.text(), it.start()));
    return onLines ? Optional.of(blocks) : Optional.empty();
  }

  private static boolean lineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  /** The same paragraphs and pieces of another text; empty where it is built otherwise. */
  Optional<Blocks> same(ActReading other, Part there, int end) {
    Blocks all = in(other, there, end, new Range(other.file(), 0, 0));
    boolean alike = all.all().size() == this.all.size();
    for (int i = 0; alike && i < this.all.size(); i++) {
      Part one = this.all.get(i).part();
      Part its = all.all().get(i).part();
      alike =
          one == null
              ? its == null
              : its != null && one.kind() == its.kind() && one.number().equals(its.number());
    }
    return alike ? Optional.of(new Blocks(there, all.all(), from, to)) : Optional.empty();
  }

  private static Blocks in(ActReading reading, Part parent, int end, Range selection) {
    List<Integer> starts = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    parent.children().forEach(parts::add);
    parent.paragraphs().stream().map(Words::offset).forEach(starts::add);
    parts.stream().map(Part::offset).forEach(starts::add);
    starts.sort(Comparator.naturalOrder());
    List<Block> all = new ArrayList<>();
    int alinea = 0;
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
      Part part = parts.stream().filter(it -> it.offset() == start).findFirst().orElse(null);
      boolean counted = part == null || part.kind() == Part.Kind.DASH;
      alinea += counted ? 1 : 0;
      all.add(
          new Block(
              begin(reading.text(), start),
              trimmed(reading.text(), start, next),
              part,
              counted ? alinea : 0));
    }
    int from = 0;
    while (from < all.size() && all.get(from).end() <= selection.offset()) {
      from++;
    }
    int to = from;
    while (to < all.size() && all.get(to).start() < selection.end()) {
      to++;
    }
    return new Blocks(parent, all, from, to);
  }

  /** The beginning of the line where only blanks stand before; else the place itself. */
  private static int begin(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return text.substring(line, at).isBlank() ? line : at;
  }

  private static int trimmed(String text, int start, int end) {
    int trimmed = Math.min(end, text.length());
    while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
