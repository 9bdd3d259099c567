package org.zan.dsl.lexer;

/**
 * Decides what each line of a text is and what belongs to what: the rules of {@code
 * docs/language.md}, "Lines". Works through the text once, line by line, and emits structure as
 * empty {@link TokenKind#BEGIN} and {@link TokenKind#END} marks. Total: every text has tokens, and
 * the generated parsers accept them without an error.
 */
public final class BlockLexer extends Cursor {
  /** What stands above a line, as far as it matters to whether a number opens an item. */
  private enum Above {
    NOTHING,
    BLANK,
    HEADING,
    FACT,
    NUMBER,
    LEAD_IN,
    TEXT
  }

  private final String source;
  private final InlineLexer inline;
  private final RowLexer rows;
  private final FactLexer facts;
  private final InstructionLexer instructions;
  private final Below below;

  private Region region = Region.file();
  private Above above = Above.NOTHING;
  private boolean header = true;
  private boolean tableOpen;

  /** Column that a line must reach to continue the paragraph above it, or -1 where none is open. */
  private int paragraphColumn = -1;

  /**
   * Creates a lexer that gives its tokens to {@code sink}.
   *
   * @param words the text
   * @param text its characters, maybe with room behind them
   */
  public BlockLexer(String words, char[] text, TokenSink sink) {
    super(text, words.length(), sink);
    this.source = words;
    TargetLexer targets = new TargetLexer(text, sink);
    this.inline = new InlineLexer(words, text, sink, targets);
    this.rows = new RowLexer(text, sink, inline);
    this.facts = new FactLexer(text, sink, targets);
    this.instructions = new InstructionLexer(text, sink, targets);
    this.below = new Below(text, limit);
  }

  /**
   * Emits the tokens of the next logical line. Returns false, after closing what is open, at the
   * end of the text.
   */
  public boolean advance() {
    if (at == 0 && limit > 0 && text[0] == '\uFEFF') {
      sink.token(TokenKind.WS, 0, 1);
      at = 1;
    }
    if (at >= limit) {
      while (region.outer != null) {
        closeRegion();
      }
      closeItems(-1);
      closeHeadings(0);
      return false;
    }
    int start = Line.skipBlanks(text, at, limit);
    if (Line.atEnd(text, start, limit)) {
      hidden(start);
      above = above == Above.NOTHING ? above : Above.BLANK;
      tableOpen = false;
      paragraphColumn = -1;
    } else if (Line.note(text, start, limit)) {
      hidden(start);
      noteLine(start);
      continueParagraph();
    } else {
      line(start, Line.column(text, at, start));
    }
    lineEnd();
    return true;
  }

  /**
   * Goes on with the paragraph that a note interrupted. The line end after the note belongs to the
   * paragraph's words, as any line end within a paragraph does.
   */
  private void continueParagraph() {
    int next = Line.next(text, at, limit);
    int first = Line.skipBlanks(text, next, limit);
    if (paragraphColumn >= 0
        && next > at
        && !Line.atEnd(text, first, limit)
        && continues(next, first, paragraphColumn)) {
      inlineLines(at, first, paragraphColumn, false);
    }
  }

  private void line(int start, int column) {
    while (region.outer != null && column <= region.owner) {
      closeRegion();
    }
    char sign = text[start];
    if (sign == '#' && column <= region.base) {
      heading(start, column);
      return;
    }
    if (sign == '@' && Line.named(text, start, limit)) {
      tableOpen = false;
      paragraphColumn = -1;
      closeItems(column);
      hidden(start);
      command(start, column, column);
      return;
    }
    leaveHeader();
    if (sign == '|' && !region.closing) {
      row(start, column);
      return;
    }
    tableOpen = false;
    int marker = region.closing ? -1 : Markers.end(text, start, limit);
    if (marker > 0 && opensItem(start, marker, column, above)) {
      item(start, marker, column);
    } else {
      paragraph(start, column);
    }
  }

  private void leaveHeader() {
    if (header) {
      header = false;
      sink.token(TokenKind.BODY, at, at);
    }
  }

  private void heading(int start, int column) {
    leaveHeader();
    tableOpen = false;
    paragraphColumn = -1;
    region.closing = false;
    int hashes = start;
    while (hashes < limit && text[hashes] == '#') {
      hashes++;
    }
    int depth = Math.min(hashes - start, Region.MAX_HASHES);
    closeItems(-1);
    closeHeadings(depth);
    hidden(start);
    sink.token(TokenKind.HASHES, start, hashes);
    int end = below.plain(hashes, column);
    at = hashes;
    int words = hashes;
    while (words < end && Line.space(text[words])) {
      words++;
    }
    hidden(words);
    inline.lex(words, end);
    at = end;
    region.pushHeading(depth);
    above = Above.HEADING;
  }

  /** A fact or instruction whose sign stands in {@code column} of a line that begins elsewhere. */
  private void command(int start, int column, int lineColumn) {
    int nameEnd = nameEnd(start + 1);
    String name = new String(text, start + 1, nameEnd - start - 1);
    above = Above.FACT;
    if (InstructionLexer.instruction(name)) {
      leaveHeader();
      instruction(name, start, column, lineColumn);
      return;
    }
    if (FactNames.inBody(name)) {
      leaveHeader();
    }
    boolean closing = name.equals(FactNames.CLOSING);
    int end = closing ? below.line(nameEnd) : below.plain(nameEnd, lineColumn);
    sink.token(TokenKind.FACT_NAME, start, nameEnd);
    facts.lexValue(name, nameEnd, end);
    at = end;
    region.closing |= closing;
  }

  private void instruction(String name, int start, int column, int lineColumn) {
    int end = below.quoted(start, lineColumn);
    boolean block = instructions.lex(name, start, end);
    at = end;
    int factColumn = column == lineColumn ? column : lineColumn + 1;
    boolean begun = false;
    for (int fact = factBelow(factColumn); fact >= 0; fact = factBelow(factColumn)) {
      if (!begun) {
        sink.token(TokenKind.BEGIN, at, at);
        begun = true;
      }
      notesTo(fact);
      int nameEnd = nameEnd(fact + 1);
      int valueEnd = below.plain(nameEnd, Line.column(text, Line.start(text, fact), fact));
      sink.token(TokenKind.FACT_NAME, fact, nameEnd);
      facts.lexValue(new String(text, fact + 1, nameEnd - fact - 1), nameEnd, valueEnd);
      at = valueEnd;
    }
    int base = block && !region.full() ? blockColumn() : -1;
    if (base > lineColumn) {
      if (!begun) {
        sink.token(TokenKind.BEGIN, at, at);
      }
      sink.token(TokenKind.BODY, at, at);
      region = region.inner(base, lineColumn);
      above = Above.NOTHING;
    } else if (begun) {
      sink.token(TokenKind.END, at, at);
    }
  }

  /**
   * Offset of the fact in the line below, notes left out, that belongs to an instruction whose
   * facts stand at {@code column}; or -1.
   */
  private int factBelow(int column) {
    int line = Line.next(text, at, limit);
    while (line < limit && line > at) {
      int sign = Line.skipBlanks(text, line, limit);
      if (Line.atEnd(text, sign, limit)) {
        return -1;
      }
      if (!Line.note(text, sign, limit)) {
        boolean fact =
            text[sign] == '@'
                && Line.named(text, sign, limit)
                && Line.column(text, line, sign) >= column
                && ofInstruction(new String(text, sign + 1, nameEnd(sign + 1) - sign - 1));
        return fact ? sign : -1;
      }
      line = Line.next(text, Line.end(text, sign, limit), limit);
    }
    return -1;
  }

  /**
   * Whether a fact of this name may belong to an instruction; the end of the act belongs to none.
   */
  private static boolean ofInstruction(String name) {
    return !name.equals(FactNames.CLOSING) && !InstructionLexer.instruction(name);
  }

  /** Column of the next line that is no blank and no note, or -1. */
  private int blockColumn() {
    int line = Line.next(text, at, limit);
    while (line < limit) {
      int first = Line.skipBlanks(text, line, limit);
      if (!Line.atEnd(text, first, limit) && !Line.note(text, first, limit)) {
        return Line.column(text, line, first);
      }
      line = Line.next(text, Line.end(text, first, limit), limit);
    }
    return -1;
  }

  private void item(int start, int markerEnd, int column) {
    closeItems(column);
    hidden(start);
    paragraphColumn = -1;
    int lineStart = Line.start(text, start);
    int marker = start;
    int end = markerEnd;
    int markerColumn = column;
    while (true) {
      sink.token(TokenKind.MARKER, marker, end);
      region.pushItem(markerColumn);
      int words = Line.skipBlanks(text, end, limit);
      if (words > end) {
        sink.token(TokenKind.WS, end, words);
      }
      int wordsColumn = Line.column(text, lineStart, words);
      int nested = Markers.end(text, words, limit);
      if (Line.atEnd(text, words, limit)) {
        at = words;
        above = Above.NUMBER;
        return;
      }
      if (text[words] == '@' && Line.named(text, words, limit)) {
        at = words;
        command(words, wordsColumn, column);
        return;
      }
      if (nested < 0 || region.full()) {
        at = words;
        words(words, markerColumn + 1);
        return;
      }
      marker = words;
      end = nested;
      markerColumn = wordsColumn;
    }
  }

  private void paragraph(int start, int column) {
    boolean takenByNumber = above == Above.NUMBER && region.item() == column;
    closeItems(takenByNumber ? column + 1 : column);
    hidden(start);
    words(start, takenByNumber ? column : Math.max(region.item(), region.owner) + 1);
  }

  /**
   * A paragraph whose words begin at {@code start}; lines below it continue it from {@code column}
   * on.
   */
  private void words(int start, int column) {
    inlineLines(start, start, column, true);
  }

  /**
   * Emits the words from {@code start}, the first of them at {@code first}, with the lines below
   * that continue them.
   */
  private void inlineLines(int start, int first, int column, boolean opens) {
    int end = endOfLine(first);
    int lineStart = first;
    while (true) {
      above = Line.leadsIn(text, lineStart, end) ? Above.LEAD_IN : Above.TEXT;
      int next = Line.next(text, end, limit);
      int second = Line.skipBlanks(text, next, limit);
      if (next >= limit
          || next == end
          || Line.atEnd(text, second, limit)
          || !continues(next, second, column)) {
        break;
      }
      lineStart = second;
      end = endOfLine(second);
    }
    if (opens) {
      inline.lexParagraph(start, end);
    } else {
      inline.lex(start, end);
    }
    at = end;
    paragraphColumn = column;
  }

  /** As {@link Line#end}, for the long lines of paragraphs. */
  private int endOfLine(int from) {
    int end = source.indexOf('\n', from);
    if (end < 0) {
      return limit;
    }
    return end > from && text[end - 1] == '\r' ? end - 1 : end;
  }

  private boolean continues(int lineStart, int first, int column) {
    int standing = Line.column(text, lineStart, first);
    char sign = text[first];
    if (standing < column
        || sign == '#' && standing <= region.base
        || sign == '@' && Line.named(text, first, limit)
        || Line.note(text, first, limit)) {
      return false;
    }
    if (region.closing) {
      return true;
    }
    int marker = Markers.end(text, first, limit);
    return sign != '|' && !(marker > 0 && opensItem(first, marker, standing, above));
  }

  private boolean opensItem(int start, int markerEnd, int column, Above line) {
    if (region.full()) {
      return false;
    }
    return line != Above.TEXT
        || Markers.always(text, start)
        || region.hasItemAt(column)
        || Markers.first(text, start, markerEnd);
  }

  private void row(int start, int column) {
    if (!tableOpen) {
      closeItems(column);
      sink.token(TokenKind.TABLE_START, at, at);
    }
    hidden(start);
    paragraphColumn = -1;
    at = rows.lex(start, Line.end(text, start, limit));
    tableOpen = true;
    above = Above.BLANK;
  }

  private void closeItems(int column) {
    while (region.items() > 0 && region.item() >= column) {
      region.popItem();
      sink.token(TokenKind.END, at, at);
    }
  }

  private void closeHeadings(int depth) {
    while (region.headings() > 0 && region.heading() >= depth) {
      region.popHeading();
      sink.token(TokenKind.END, at, at);
    }
  }

  private void closeRegion() {
    closeItems(-1);
    closeHeadings(0);
    sink.token(TokenKind.END, at, at);
    region = region.outer;
    tableOpen = false;
    paragraphColumn = -1;
    above = above == Above.NOTHING || above == Above.NUMBER ? Above.BLANK : above;
  }
}
