package org.zan.dsl.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.lexer.TokenKind;
import org.zan.dsl.lexer.TokenList;

/**
 * Makes of the reading of a text that of a later one in which one stretch of prose is another: all
 * that was read is the same, but for where it stands. Nothing that is read of a text begins or ends
 * within such a stretch; where something does all the same, there is no result.
 */
final class Moving {
  /** Where the stretch begins, where it ended, and how far what follows has moved. */
  private final int start;

  private final int end;
  private final int by;

  private final Map<Part, Part> parts = new IdentityHashMap<>();
  private final Map<ReadReference, ReadReference> references = new IdentityHashMap<>();
  private boolean possible = true;

  Moving(int start, int end, int newEnd) {
    this.start = start;
    this.end = end;
    this.by = newEnd - end;
  }

  /**
   * Whether what is read of a text depends on no more of a token than its length: prose of a
   * paragraph, neither tied to a reference nor a term that is defined; blanks at the end of a line
   * that is more than the mark of a heading.
   */
  static boolean harmless(TokenList before, TokenList after, int token) {
    TokenKind kind = before.kind(token);
    TokenKind left = token == 0 ? TokenKind.BODY : before.kind(token - 1);
    if (kind == TokenKind.WS) {
      // A heading without words reaches to where these would begin.
      return left != TokenKind.HASHES && beforeLineEnd(before, after, token);
    }
    if (kind != TokenKind.PROSE && kind != TokenKind.LEAD) {
      return false;
    }
    return left != TokenKind.LINK_OPEN && left != TokenKind.DEF_OPEN && inParagraph(before, token);
  }

  /** Blanks at the end of a line say nothing; those at its beginning say what belongs to what. */
  private static boolean beforeLineEnd(TokenList before, TokenList after, int token) {
    int from = before.start(token);
    int old = from;
    while (old < before.end(token) && blank(before.chars()[old])) {
      old++;
    }
    int now = from;
    while (now < after.end(token) && blank(after.chars()[now])) {
      now++;
    }
    int rest = before.end(token) - old;
    if (rest == 0 || rest != after.end(token) - now || !Moving.breaks(before.chars()[old])) {
      return false;
    }
    for (int i = 0; i < rest; i++) {
      if (before.chars()[old + i] != after.chars()[now + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a paragraph has opened the words in which a token stands, not a heading or a table. */
  private static boolean inParagraph(TokenList tokens, int token) {
    for (int i = token; i >= 0; i--) {
      switch (tokens.kind(i)) {
        case LEAD, PARA -> {
          return true;
        }
        case PROSE,
            LINK_OPEN,
            LINK_MIDDLE,
            LINK_CLOSE,
            DEF_OPEN,
            DEF_CLOSE,
            FOOTNOTE_MARK,
            TARGET_START,
            RELATION,
            URL,
            ACT_NAME,
            AT_DATE,
            PATH,
            BAD_TARGET,
            WS,
            NOTE -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** The reading of the later text, with its characters; empty where it must be read anew. */
  Optional<ActReading> of(ActReading before, String text, char[] chars) {
    Part act = part(before.act(), null, null);
    List<Part> blocks =
        before.blocks().stream().map(it -> part(it, null, parts.get(it.host()))).toList();
    ActReading moved =
        new ActReading(
            before.file(),
            text,
            chars,
            act,
            facts(before.header()),
            before.hasBody(),
            before.references().stream().map(this::reference).toList(),
            before.terms().stream().map(this::term).toList(),
            words(before.notes()),
            words(before.malformed()),
            blocks,
            before.jurisdictions(),
            before.jurisdiction());
    return possible ? Optional.of(moved) : Optional.empty();
  }

  private int place(int offset) {
    possible &= offset <= start || offset >= end;
    return offset < end ? offset : offset + by;
  }

  /** Something that begins at the end of the stretch moves; something that ends there, too. */
  private Words words(Words words) {
    int from = place(words.offset());
    return new Words(from, place(words.end()) - from);
  }

  private List<Words> words(List<Words> all) {
    return all.stream().map(this::words).toList();
  }

  private Part part(Part old, Part parent, Part host) {
    Part moved = new Part(old, parent, host, words(new Words(old.offset(), old.length())));
    parts.put(old, moved);
    old.children().forEach(child -> part(child, moved, null));
    moved.take(facts(old.facts()), facts(old.instructionFacts()), words(old.paragraphs()));
    return moved;
  }

  private List<ReadFact> facts(List<ReadFact> facts) {
    return facts.isEmpty() ? facts : facts.stream().map(this::fact).toList();
  }

  private ReadFact fact(ReadFact fact) {
    Words whole = words(new Words(fact.offset(), fact.length()));
    return new ReadFact(
        fact.name(),
        fact.value(),
        place(fact.valueOffset()),
        fact.references().stream().map(this::reference).toList(),
        whole.offset(),
        whole.length());
  }

  private ReadReference reference(ReadReference old) {
    return references.computeIfAbsent(old, this::moved);
  }

  private ReadReference moved(ReadReference old) {
    Words target = words(new Words(old.offset(), old.length()));
    return new ReadReference(
        old.relation(),
        old.place(),
        old.act(),
        old.date(),
        old.path(),
        old.url(),
        words(old.words()),
        target.offset(),
        target.length(),
        parts.get(old.from()),
        old.malformed());
  }

  private ReadTerm term(ReadTerm old) {
    Words words = words(new Words(old.offset(), old.length()));
    return new ReadTerm(
        old.term(), words.offset(), words.length(), parts.get(old.from()), old.alinea());
  }
}
