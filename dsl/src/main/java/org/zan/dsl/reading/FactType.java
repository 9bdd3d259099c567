package org.zan.dsl.reading;

import static org.zan.dsl.reading.FactType.Place.ACT;
import static org.zan.dsl.reading.FactType.Place.INSTRUCTION;
import static org.zan.dsl.reading.FactType.Place.JURISDICTION;
import static org.zan.dsl.reading.FactType.Place.PROVISION;
import static org.zan.dsl.reading.FactType.Place.REPOSITORY;
import static org.zan.dsl.reading.FactType.Place.VOCABULARY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact that the language knows: {@code docs/language.md}, "Facts". The one table of their names,
 * for rules, completion and documentation.
 *
 * @param name without its sign
 * @param value what its value is
 * @param once whether it may be given only once in one place
 * @param places where it may stand
 */
public record FactType(String name, Value value, boolean once, Set<Place> places) {
  /** Where a fact may stand. */
  public enum Place {
    /** The header of an act or bill. */
    ACT,
    /** Under a heading or a number, or at the end of the act. */
    PROVISION,
    /** Under an instruction. */
    INSTRUCTION,
    /** The repository file. */
    REPOSITORY,
    /** A jurisdiction's file. */
    JURISDICTION,
    /** A vocabulary's file. */
    VOCABULARY
  }

  /** What the value of a fact is. */
  public enum Value {
    /** Words. */
    WORDS,
    /** A date, and what may follow it. */
    DATE,
    /** A date, or an event that fixes it. */
    COMMENCEMENT,
    /** The date of an end, which old collections often do not know. */
    END,
    /** Two dates, the first and the last. */
    PERIOD,
    /** References. */
    REFERENCES
  }

  private static final boolean ONCE = true;
  private static final boolean OFTEN = false;

  private static final List<FactType> ALL =
      List.of(
          of("act", Value.WORDS, ONCE, ACT),
          of("bill", Value.WORDS, ONCE, ACT),
          of("alias", Value.WORDS, OFTEN, ACT),
          of("language", Value.WORDS, ONCE, ACT),
          of("title", Value.WORDS, ONCE, ACT),
          of("short-title", Value.WORDS, OFTEN, ACT),
          of("author", Value.WORDS, OFTEN, ACT),
          of("subject", Value.WORDS, OFTEN, ACT),
          of("same-as", Value.WORDS, OFTEN, ACT),
          of("adopted", Value.DATE, ONCE, ACT),
          of("published", Value.DATE, OFTEN, ACT),
          of("registered", Value.DATE, OFTEN, ACT),
          of("in-force", Value.COMMENCEMENT, ONCE, ACT, PROVISION, INSTRUCTION),
          of("applies-from", Value.DATE, ONCE, ACT, PROVISION, INSTRUCTION),
          of("expires", Value.DATE, ONCE, ACT, PROVISION, INSTRUCTION),
          of("repealed", Value.END, ONCE, ACT, PROVISION),
          of("annulled", Value.END, ONCE, ACT, PROVISION),
          of("suspended", Value.PERIOD, OFTEN, ACT, PROVISION),
          of("basis", Value.REFERENCES, OFTEN, ACT, PROVISION),
          of("transposes", Value.REFERENCES, OFTEN, ACT, PROVISION),
          of("calls-for", Value.WORDS, OFTEN, PROVISION),
          of("external", Value.WORDS, OFTEN, ACT, REPOSITORY),
          of("id", Value.WORDS, ONCE, PROVISION),
          of("closing", Value.WORDS, OFTEN, PROVISION),
          of("image", Value.WORDS, OFTEN, PROVISION),
          of("attachment", Value.WORDS, OFTEN, PROVISION),
          of("note", Value.WORDS, OFTEN, PROVISION),
          of("repository", Value.WORDS, ONCE, REPOSITORY),
          of("jurisdiction", Value.WORDS, ONCE, REPOSITORY, JURISDICTION),
          of("languages", Value.WORDS, ONCE, REPOSITORY, JURISDICTION),
          of("rule", Value.WORDS, OFTEN, REPOSITORY, JURISDICTION),
          of("name", Value.WORDS, ONCE, REPOSITORY, JURISDICTION),
          of("based", Value.WORDS, OFTEN, JURISDICTION),
          of("usual", Value.WORDS, ONCE, JURISDICTION),
          of("levels", Value.WORDS, ONCE, JURISDICTION),
          of("throughout", Value.WORDS, OFTEN, JURISDICTION),
          of("bare", Value.WORDS, OFTEN, JURISDICTION),
          of("word", Value.WORDS, OFTEN, JURISDICTION),
          of("body", Value.WORDS, OFTEN, JURISDICTION),
          of("kind", Value.WORDS, OFTEN, JURISDICTION),
          of("counting", Value.WORDS, OFTEN, JURISDICTION),
          of("items", Value.WORDS, ONCE, JURISDICTION),
          of("added", Value.WORDS, ONCE, JURISDICTION),
          of("import", Value.WORDS, OFTEN, JURISDICTION),
          of("vocabulary", Value.WORDS, ONCE, VOCABULARY),
          of("level", Value.WORDS, OFTEN, VOCABULARY),
          of("ordinal", Value.WORDS, OFTEN, VOCABULARY),
          of("unique", Value.WORDS, OFTEN, VOCABULARY),
          of("range", Value.WORDS, OFTEN, VOCABULARY),
          of("attached", Value.WORDS, OFTEN, VOCABULARY),
          of("month", Value.WORDS, OFTEN, VOCABULARY),
          of("letters", Value.WORDS, ONCE, VOCABULARY),
          of("definitions", Value.WORDS, ONCE, VOCABULARY),
          of("readability", Value.WORDS, ONCE, VOCABULARY),
          of("syllables", Value.WORDS, ONCE, VOCABULARY),
          of("doubled", Value.WORDS, OFTEN, VOCABULARY),
          of("hereinafter", Value.WORDS, OFTEN, VOCABULARY),
          of("duty", Value.WORDS, OFTEN, VOCABULARY),
          of("scope", Value.WORDS, OFTEN, VOCABULARY),
          of("deadline", Value.WORDS, OFTEN, VOCABULARY),
          of("period", Value.WORDS, OFTEN, VOCABULARY),
          of("competence", Value.WORDS, OFTEN, VOCABULARY),
          of("remainder", Value.WORDS, OFTEN, VOCABULARY),
          of("self", Value.WORDS, OFTEN, VOCABULARY),
          of("amending", Value.WORDS, OFTEN, VOCABULARY),
          of("twin", Value.WORDS, OFTEN, VOCABULARY),
          of("stemmer", Value.WORDS, ONCE, VOCABULARY),
          of("suffix", Value.WORDS, OFTEN, VOCABULARY),
          of("voiced", Value.WORDS, OFTEN, VOCABULARY),
          of("head", Value.WORDS, ONCE, VOCABULARY),
          of("paradigm", Value.WORDS, OFTEN, VOCABULARY));

  private static FactType of(String name, Value value, boolean once, Place... places) {
    return new FactType(name, value, once, Set.copyOf(Arrays.asList(places)));
  }

  /** All facts. */
  public static List<FactType> all() {
    return ALL;
  }

  /** The facts that may stand in a place, in the order in which they are usually written. */
  public static List<FactType> in(Place place) {
    return ALL.stream().filter(type -> type.places.contains(place)).toList();
  }

  /** The fact of this name that may stand in a place. */
  public static Optional<FactType> of(String name, Place place) {
    for (FactType type : ALL) {
      if (type.name.equals(name) && type.places.contains(place)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Whether the name is that of a fact that only the header of an act may have. */
  public static boolean ofWholeAct(String name) {
    return of(name, ACT).isPresent() && of(name, PROVISION).isEmpty();
  }

  /** What kind of header a file has. */
  public static Place headerOf(ActReading file) {
    if (!file.data()) {
      return ACT;
    }
    if (file.headerFact("repository").isPresent()) {
      return REPOSITORY;
    }
    return file.headerFact("vocabulary").isPresent() ? VOCABULARY : JURISDICTION;
  }
}
