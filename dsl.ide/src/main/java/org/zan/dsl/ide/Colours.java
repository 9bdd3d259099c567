package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.lexer.TokenKind;
import org.zan.dsl.lexer.TokenList;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.InstructionType;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;
import org.zan.dsl.summary.ActSummary;

/** What the words of a text are: semantic tokens. */
public final class Colours {
  /** What a stretch is. The order is part of what editors are told; new ones come last. */
  public enum Type {
    /** Notes of drafters. */
    NOTE,
    /** A heading. */
    STRUCTURE,
    /** The number of an item. */
    NUMBER,
    /** The name of a fact. */
    FACT,
    /** The name of an instruction. */
    INSTRUCTION,
    /** A reference that leads to a provision. */
    RESOLVED,
    /** A reference to what is repealed. */
    REPEALED,
    /** A reference out of the statute book. */
    EXTERNAL,
    /** A reference that leads nowhere. */
    DANGLING,
    /** A term where it is defined. */
    TERM_DEFINED,
    /** A term where it is used. */
    TERM_USED
  }

  /**
   * A coloured stretch; it lies in one line.
   *
   * @param type what it is
   * @param range where
   */
  public record Token(Type type, Range range) {}

  private static final Type[] TYPES = Type.values();

  private final ActReading reading;

  /** For each character the type of its token, from 1; what is painted last stays. */
  private final byte[] painted;

  private Colours(ActReading reading) {
    this.reading = reading;
    this.painted = new byte[reading.text().length()];
  }

  /** The tokens of a file in order; none overlap. */
  public static List<Token> of(View view, String file) {
    return of(view, new Range(file, 0, Integer.MAX_VALUE));
  }

  /** The tokens of a stretch of a file in order. */
  public static List<Token> of(View view, Range range) {
    Optional<ActReading> reading = view.reading(range.file());
    Optional<ActSummary> act = view.book().file(range.file());
    if (reading.isEmpty() || act.isEmpty()) {
      return List.of();
    }
    Colours colours = new Colours(reading.get());
    colours.structure();
    colours.terms(view, act.get(), range);
    colours.references(view, act.get());
    return colours.tokens(range);
  }

  private void structure() {
    for (Words note : reading.notes()) {
      paint(Type.NOTE, note.offset(), note.length());
    }
    for (Part part : Parts.of(reading)) {
      boolean heading =
          part.length() > 0 && reading.text().charAt(part.offset()) == '#' && part.parent() != null;
      if (part.parent() != null) {
        paint(heading ? Type.STRUCTURE : Type.NUMBER, part.offset(), part.length());
      }
    }
    for (Words sign : signs(reading.text())) {
      String name = reading.text().substring(sign.offset() + 1, sign.end());
      boolean instruction = InstructionType.of(name).isPresent();
      paint(instruction ? Type.INSTRUCTION : Type.FACT, sign.offset(), sign.length());
    }
  }

  /** The names of facts and instructions with their signs. */
  static List<Words> signs(String text) {
    List<Words> signs = new ArrayList<>();
    // By tokens: to parse a large act for its nodes takes ten times as long.
    TokenList tokens = TokenList.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      boolean hidden = tokens.kind(i) == TokenKind.WS || tokens.kind(i) == TokenKind.NOTE;
      if (!hidden && tokens.end(i) > start && tokens.chars()[start] == '@') {
        String name = text.substring(start + 1, tokens.end(i));
        if (!name.isEmpty() && name.codePoints().allMatch(c -> Character.isLetter(c) || c == '-')) {
          signs.add(new Words(start, tokens.end(i) - start));
        }
      }
    }
    return signs;
  }

  private void terms(View view, ActSummary act, Range range) {
    Terms.uses(view, act, reading, range)
        .forEach(use -> paint(Type.TERM_USED, use.range().offset(), use.range().length()));
    for (ReadTerm term : reading.terms()) {
      paint(Type.TERM_DEFINED, term.offset(), term.length());
    }
  }

  private void references(View view, ActSummary act) {
    int most = Math.min(reading.references().size(), act.references().size());
    for (int i = 0; i < most; i++) {
      ReadReference reference = reading.references().get(i);
      Type type = type(view.book().resolve(act, i).state());
      paint(type, reference.words().offset(), reference.words().length());
      paint(type, reference.offset(), reference.length());
    }
  }

  private static Type type(Resolution.State state) {
    return switch (state) {
      case RESOLVED -> Type.RESOLVED;
      case REPEALED -> Type.REPEALED;
      case EXTERNAL -> Type.EXTERNAL;
      default -> Type.DANGLING;
    };
  }

  private void paint(Type type, int offset, int length) {
    int end = Math.min(painted.length, offset + length);
    for (int i = Math.max(0, offset); i < end; i++) {
      painted[i] = (byte) (type.ordinal() + 1);
    }
  }

  private List<Token> tokens(Range range) {
    Set<Character> lineEnds = Set.of('\r', '\n');
    List<Token> tokens = new ArrayList<>();
    String text = reading.text();
    int end = (int) Math.min(painted.length, (long) range.offset() + range.length());
    int at = Math.max(0, range.offset());
    while (at < end) {
      int start = at++;
      byte type = painted[start];
      if (type != 0 && !lineEnds.contains(text.charAt(start))) {
        while (at < end && painted[at] == type && !lineEnds.contains(text.charAt(at))) {
          at++;
        }
        tokens.add(new Token(TYPES[type - 1], new Range(reading.file(), start, at - start)));
      }
    }
    return tokens;
  }
}
