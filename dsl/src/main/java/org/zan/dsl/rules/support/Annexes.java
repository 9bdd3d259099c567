package org.zan.dsl.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.jurisdiction.CitationReader;
import org.zan.dsl.jurisdiction.CitationReader.Citation;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;

/** The annexes of an act, and what its words say of them. */
public final class Annexes {
  private static final String ANNEX = "annex";
  private static final String NOTE = "//";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Annexes() {}

  /** The annexes of the act itself, in order; not those within an annex or a block. */
  public static List<Part> of(ActReading act) {
    List<Part> annexes = new ArrayList<>();
    collect(act.act(), annexes);
    return annexes;
  }

  private static void collect(Part part, List<Part> annexes) {
    for (Part child : part.children()) {
      if (child.level().equals(ANNEX)) {
        annexes.add(child);
      } else if (child.caption() != null) {
        collect(child, annexes);
      }
    }
  }

  /** Whether words outside the annex mention it, by its number or without any. */
  public static boolean cited(ActReading act, Part annex, List<Part> annexes) {
    if (referred(act, annex)) {
      return true;
    }
    String text = act.text();
    int end = end(act, annex);
    int line = 0;
    while (line < text.length()) {
      int next = Shift.nextLine(text, line);
      boolean silent =
          line >= annex.offset() && line < end || text.startsWith(NOTE, Shift.words(text, line));
      if (!silent && !heads(annexes, line) && mentions(act, text.substring(line, next), annex)) {
        return true;
      }
      line = next;
    }
    return false;
  }

  /** Whether a reference to a place in this act begins its path with the annex. */
  private static boolean referred(ActReading act, Part annex) {
    for (ReadReference reference : act.references()) {
      String first = reference.path().split("[/.]", 2)[0];
      boolean own = reference.act().isEmpty() && reference.url().isEmpty();
      if (own && (first.equals(ANNEX) || first.equals(ANNEX + annex.number()))) {
        return true;
      }
    }
    return false;
  }

  /** Where what follows the annex begins. */
  private static int end(ActReading act, Part annex) {
    for (Part sibling : annex.parent().children()) {
      if (sibling.offset() > annex.offset()) {
        return sibling.offset();
      }
    }
    return act.text().length();
  }

  private static boolean heads(List<Part> annexes, int line) {
    return annexes.stream().anyMatch(annex -> annex.offset() == line);
  }

  private static boolean mentions(ActReading act, String words, Part annex) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    if (attached(words, vocabulary.attached(language))) {
      return true;
    }
    if (!named(words, language, vocabulary)) {
      return false;
    }
    Citation citation = CitationReader.read(words, language, vocabulary);
    List<CitationReader.Mention> numbered =
        citation.mentions().stream().filter(mention -> mention.level().equals(ANNEX)).toList();
    return annex.number().isEmpty()
        || numbered.isEmpty()
        || new CitedNumbers(numbered, citation.loose()).has(annex.number());
  }

  /** Whether a word has one of these beginnings. */
  private static boolean attached(String words, List<String> beginnings) {
    String small = words.toLowerCase(Locale.ROOT);
    for (String beginning : beginnings) {
      int at = small.indexOf(beginning);
      if (at == 0 || at > 0 && !Character.isLetter(small.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String words, String language, Vocabulary vocabulary) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (vocabulary
          .inflected(language, word.group())
          .filter(level -> level.level().equals(ANNEX))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
