package org.zan.dsl.rules.support;

import java.util.List;
import java.util.Locale;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;

/**
 * Where a term holds that is defined for a part of an act alone: {@code In this chapter, **park**
 * means …}. Only words that say so count, not where the definition stands.
 *
 * @param part in which the term holds
 * @param words that say so
 * @param from where the part begins
 * @param to where it ends
 */
public record Scope(Part part, Words words, int from, int to) {
  private static final String FACT = "scope";

  /** The scope of a term; null where the act says none, or one that is not read for sure. */
  public static Scope of(ActReading act, ReadTerm term) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    List<String> phrases = vocabulary.words(language, FACT);
    for (Part part = term.from(); !phrases.isEmpty() && part != null; part = part.parent()) {
      List<Words> paragraphs = part.paragraphs();
      for (int i = paragraphs.size() - 1; i >= 0; i--) {
        Words paragraph = paragraphs.get(i);
        if (paragraph.offset() < term.offset()) {
          boolean own = term.offset() < paragraph.end();
          int end = own ? term.offset() : paragraph.end();
          Scope scope =
              own || act.text().charAt(end - 1) == ':'
                  ? said(act, part, paragraph.offset(), end, phrases)
                  : null;
          if (scope != null) {
            return only(act, scope, end, language, vocabulary) ? scope : null;
          }
        }
      }
      if (part.kind() == Part.Kind.LEVEL) {
        return null;
      }
    }
    return null;
  }

  /** What the words between two places say at their beginning, or after “hereinafter”. */
  private static Scope said(ActReading act, Part part, int from, int to, List<String> phrases) {
    String words = act.text().substring(from, to).toLowerCase(Locale.ROOT);
    String level = "";
    for (String phrase : phrases) {
      if (phrase.indexOf(' ') < 0) {
        level = phrase;
        continue;
      }
      int at = words.indexOf(phrase);
      int end = at + phrase.length();
      boolean whole = at >= 0 && (end == words.length() || !Character.isLetter(words.charAt(end)));
      if (whole && (at == 0 || announced(act, words.substring(0, at)))) {
        Part holds = around(part, level);
        return holds == null
            ? null
            : new Scope(
                holds, new Words(from + at, phrase.length()), holds.offset(), end(act, holds));
      }
    }
    return null;
  }

  /** Whether words end with those that announce a short name: {@code (hereinafter}. */
  private static boolean announced(ActReading act, String before) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    String words = before.strip();
    return act.jurisdictions().vocabulary().words(language, "hereinafter").stream()
        .anyMatch(words::endsWith);
  }

  private static Part around(Part part, String level) {
    Part up = part;
    while (up != null && !up.level().equals(level)) {
      up = up.parent();
    }
    return up;
  }

  /** Whether nothing between the words and the term widens the scope: another level, a number. */
  private static boolean only(
      ActReading act, Scope scope, int end, String language, Vocabulary vocabulary) {
    String rest = act.text().substring(scope.words.end(), end);
    for (String word : rest.split("[^\\p{L}\\p{N}]+")) {
      boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
      if (number || !word.isEmpty() && vocabulary.inflected(language, word).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Where the next piece that does not stand in this one begins. */
  private static int end(ActReading act, Part part) {
    for (Part at = part; at.parent() != null; at = at.parent()) {
      List<Part> siblings = at.parent().children();
      int next = siblings.indexOf(at) + 1;
      if (next < siblings.size()) {
        return siblings.get(next).offset();
      }
    }
    return act.text().length();
  }

  /** Whether a place stands in it. */
  public boolean holds(int offset) {
    return from <= offset && offset < to;
  }
}
