package org.zan.dsl.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;

/**
 * Which of the terms that an act defines it uses. Words are compared by their beginnings, so that
 * inflected forms count: languages with case endings change the end of a word, seldom its
 * beginning. Errs towards "used". Reads the text once, however many terms there are: they are kept
 * as a tree of stems.
 */
public final class TermUse {
  private static final int SHORTEST_CUT = 4;
  private static final int LONG = 7;
  private static final int CUT_FROM_LONG = 2;
  private static final int MEDIUM = 6;

  /** A stem after those that lead to it. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Integer> terms = new ArrayList<>(1);

    /** How many letters may follow the stem. */
    private int rest;
  }

  /**
   * A place where a term is used.
   *
   * @param term index of the term
   * @param offset where its words begin
   * @param length of the words
   */
  public record Use(int term, int offset, int length) {}

  /** Takes the places where terms are used. */
  private interface Sink {
    void use(int term, int start, int end);
  }

  private final ActReading reading;
  private final List<String> terms;
  private final String language;
  private final Vocabulary vocabulary;
  private final char[] text;
  private final boolean[] used;
  private final Node root = new Node();

  /** Letters with which a term begins. */
  private final boolean[] beginnings = new boolean[1 << 16];

  private int longestRest;

  private Sink sink = this::mark;

  /** Where the stretch that is looked at begins. */
  private final int base;

  private TermUse(ActReading reading, List<String> terms, int from, int to) {
    this.base = from;
    this.reading = reading;
    this.terms = terms;
    this.vocabulary = reading.jurisdictions().vocabulary();
    this.language = reading.headerFact("language").map(ReadFact::value).orElse("");
    this.text = Letters.folded(reading.text().substring(from, to));
    this.used = new boolean[terms.size()];
  }

  /** For each term of the act, whether the act uses it elsewhere. */
  static boolean[] used(ActReading reading) {
    if (reading.terms().isEmpty()) {
      return new boolean[0];
    }
    TermUse use =
        new TermUse(
            reading,
            reading.terms().stream().map(ReadTerm::term).toList(),
            0,
            reading.text().length());
    use.plant();
    use.leaveOut();
    use.scan();
    use.join();
    return use.used;
  }

  /**
   * Where an act uses terms, in the order of the text. Where one term begins with another, both are
   * named.
   *
   * @param reading the act
   * @param terms of the act or of others
   * @param from where to begin; no word stands before and after it
   * @param to where to end
   */
  public static List<Use> uses(ActReading reading, List<String> terms, int from, int to) {
    List<Use> uses = new ArrayList<>();
    TermUse use = new TermUse(reading, List.copyOf(terms), from, to);
    use.sink = (term, start, end) -> uses.add(new Use(term, from + start, end - start));
    use.plant();
    use.leaveOut();
    use.scan();
    return uses;
  }

  private void plant() {
    for (int t = 0; t < used.length; t++) {
      used[t] = true;
      for (String variant : variants(terms.get(t))) {
        plant(t, Letters.words(variant));
      }
    }
  }

  /**
   * {@code authorised body for aid (hereinafter – authorised body)} is used where its words without
   * the brackets are, or those in the brackets, or the last of these: an abbreviation is brought in
   * by a word or two.
   */
  private static List<String> variants(String term) {
    List<String> variants = new ArrayList<>();
    variants.add(term);
    int open = term.indexOf('(');
    int close = term.indexOf(')', open + 1);
    if (open >= 0 && close >= 0) {
      variants.add(term.substring(0, open) + " " + term.substring(close + 1));
      String inner = term.substring(open + 1, close);
      for (int blank = 0; blank >= 0; blank = inner.indexOf(' ', blank + 1)) {
        variants.add(inner.substring(blank));
      }
    }
    return variants;
  }

  private void plant(int term, List<String> words) {
    Node node = root;
    for (String word : words) {
      int cut = cut(word);
      Node child =
          node.next.computeIfAbsent(word.substring(0, word.length() - cut), stem -> new Node());
      child.rest = Math.max(child.rest, cut + vocabulary.longestEnding(language));
      longestRest = Math.max(longestRest, child.rest);
      node = child;
    }
    if (node != root) {
      node.terms.add(term);
      used[term] = false;
      beginnings[words.get(0).charAt(0)] = true;
    }
  }

  /** How many letters at the end of a word another ending may change. */
  private int cut(String word) {
    if (word.length() < SHORTEST_CUT) {
      return 0;
    }
    int changes = vocabulary.changedByEnding(language);
    return word.length() >= LONG
        ? Math.max(changes, CUT_FROM_LONG)
        : word.length() >= MEDIUM ? changes : Math.min(changes, 1);
  }

  /**
   * A term in brackets after another, {@code **authorised body** (hereinafter – **body**)}, is a
   * short form of it: who uses the one uses the other.
   */
  private void join() {
    List<ReadTerm> defined = reading.terms();
    for (int t = 1; t < used.length; t++) {
      ReadTerm term = defined.get(t - 1);
      boolean near =
          defined.get(t).from() == term.from() && defined.get(t).alinea() == term.alinea();
      String between =
          near
              ? reading.text().substring(term.offset() + term.length(), defined.get(t).offset())
              : "";
      if (between.indexOf('(') >= 0 && between.indexOf(')') < 0) {
        used[t - 1] |= used[t];
        used[t] = used[t - 1];
      }
    }
  }

  /**
   * The header, the drafters' notes and the targets of references are no use of a term; a reference
   * to its definition is.
   */
  private void leaveOut() {
    for (ReadFact fact : reading.header()) {
      blank(fact.offset(), fact.offset() + fact.length());
    }
    for (Words note : reading.notes()) {
      blank(note.offset(), note.end());
    }
    for (ReadReference reference : reading.references()) {
      if (!reference.path().contains("def.")) {
        blank(reference.offset(), reference.offset() + reference.length());
      }
    }
  }

  private void blank(int from, int to) {
    int start = Math.max(0, from - base);
    int end = Math.min(to - base, text.length);
    if (start < end) {
      Arrays.fill(text, start, end, ' ');
    }
  }

  private void scan() {
    int at = 0;
    while (at < text.length) {
      if (text[at] == ' ') {
        at++;
      } else {
        if (beginnings[text[at]]) {
          follow(root, at, at);
        }
        at = wordEnd(at);
      }
    }
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length && text[end] != ' ') {
      end++;
    }
    return end;
  }

  /**
   * Follows the words from {@code at} in the tree; {@code start}: where the first of them stands.
   */
  private void follow(Node node, int start, int at) {
    int end = wordEnd(at);
    int next = -1;
    for (int length = end - at; length > 0 && end - at - length <= longestRest; length--) {
      Node child = node.next.get(new String(text, at, length));
      if (child != null && end - at - length <= child.rest) {
        child.terms.forEach(term -> sink.use(term, start, end));
        if (!child.next.isEmpty()) {
          next = next < 0 ? nextWord(end) : next;
          if (next < text.length) {
            follow(child, start, next);
          }
        }
      }
    }
  }

  private int nextWord(int from) {
    int at = from;
    while (at < text.length && text[at] == ' ') {
      at++;
    }
    return at;
  }

  private void mark(int term, int at, int end) {
    ReadTerm definition = reading.terms().get(term);
    used[term] |= at < definition.offset() || at >= definition.offset() + definition.length();
  }
}
