package org.zan.dsl.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;
import org.zan.dsl.text.Matching;

/**
 * The words of a provision with all that stands in it: what is quoted, the targets of references
 * and signs are left out, as they are of the fingerprints by which provisions are found alike.
 */
public final class Wording {
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”“";

  /**
   * Where two wordings differ.
   *
   * @param here the words of the first; of no length where it has none, behind the word before
   * @param there those of the second
   * @param tied whether a reference of the first stands among or beside them
   */
  public record Difference(Words here, Words there, boolean tied) {}

  /** A word; {@code link} where it stands in a reference. */
  private record Token(String folded, int from, int to, boolean link) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Wording(String text) {
    this.text = text;
  }

  /** That of the piece of an act that begins at a place; empty where none does. */
  public static Wording of(ActReading act, int offset) {
    Wording wording = new Wording(act.text());
    Tree.each(
        act.act(),
        part -> {
          if (part.offset() == offset && part.parent() != null) {
            wording.read(part);
          }
        });
    return wording;
  }

  private void read(Part part) {
    for (Words paragraph : part.paragraphs()) {
      read(paragraph.offset(), paragraph.end());
    }
    part.children().forEach(this::read);
  }

  private void read(int from, int to) {
    int quoted = 0;
    boolean link = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = wordEnd(i, to);
      if (end > i) {
        if (quoted == 0) {
          tokens.add(new Token(text.substring(i, end).toLowerCase(Locale.ROOT), i, end, link));
        }
        i = end;
        continue;
      }
      if (c == '[') {
        link = true;
      } else if (text.startsWith("](", i)) {
        link = false;
        int close = text.indexOf(')', i);
        i = close < 0 || close > to ? i : close;
      } else if (quoted > 0 && CLOSING.indexOf(c) >= 0) {
        quoted--;
      } else if (OPENING.indexOf(c) >= 0) {
        quoted++;
      }
      i++;
    }
  }

  private int wordEnd(int from, int to) {
    int end = from;
    while (end < to
        && (Character.isLetterOrDigit(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  /** Where the words of another one differ from these, in the order of the text. */
  public List<Difference> differences(Wording other) {
    List<Difference> differences = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (int[] match : Matching.of(folded(), other.folded())) {
      add(differences, x, match[0], other, y, match[1]);
      x = match[0] + 1;
      y = match[1] + 1;
    }
    add(differences, x, tokens.size(), other, y, other.tokens.size());
    return differences;
  }

  private void add(List<Difference> to, int x, int endX, Wording other, int y, int endY) {
    if (x < endX || y < endY) {
      boolean tied = false;
      for (int i = Math.max(0, x - 1); i < Math.min(tokens.size(), endX + 1); i++) {
        tied |= tokens.get(i).link;
      }
      to.add(new Difference(words(x, endX), other.words(y, endY), tied));
    }
  }

  private List<String> folded() {
    return tokens.stream().map(Token::folded).toList();
  }

  /** A stretch of the text; between two words where there is none. */
  private Words words(int from, int to) {
    if (from < to) {
      return new Words(tokens.get(from).from, tokens.get(to - 1).to - tokens.get(from).from);
    }
    return new Words(from > 0 ? tokens.get(from - 1).to : -1, 0);
  }

  /** Whether nothing but words, blanks and marks stands in a stretch, on one line. */
  public boolean plain(Words stretch) {
    String words = of(stretch);
    return stretch.offset() >= 0
        && words.chars().noneMatch(c -> c == '\n' || c == '[' || c == ']' || c == '*' || c == '^')
        && words.chars().noneMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
  }

  /** The text of a stretch. */
  public String of(Words stretch) {
    return stretch.length() == 0 ? "" : text.substring(stretch.offset(), stretch.end());
  }

  /** How many blanks stand before a place: one or none. */
  public int blankBefore(int offset) {
    return offset > 0 && text.charAt(offset - 1) == ' ' ? 1 : 0;
  }

  /** Whether it has any word. */
  public boolean isEmpty() {
    return tokens.isEmpty();
  }
}
