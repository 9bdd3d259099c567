package org.zan.dsl.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadTerm;

/** Makes the summary of a reading. */
public final class Summarizer {
  /**
   * Facts that name acts: what other acts are compared with. Titles and dates would be a fifth of
   * the index and are read from the file by who shows them.
   */
  private static final Set<String> NAMING = Set.of("act", "bill", "alias", "external");

  private Summarizer() {}

  /**
   * Summarizes.
   *
   * @param reading the file as read
   * @param bytes size of the file
   * @param strings keeps one copy of what recurs in the statute book
   */
  public static ActSummary summarize(ActReading reading, long bytes, Interner strings) {
    return summarize(reading, bytes, strings, false);
  }

  /**
   * Summarizes for rules.
   *
   * @param reading the file as read
   * @param bytes size of the file
   * @param strings keeps one copy of what recurs in the statute book
   * @param versions whether the act may have versions in other languages, with which its numbers
   *     are to be compared: a statute book in one language need not keep them
   */
  public static ActSummary summarize(
      ActReading reading, long bytes, Interner strings, boolean versions) {
    ActSummary summary = later(reading, bytes, strings, versions);
    // The reading is not to be kept for it.
    summary.fingerprints();
    summary.measures();
    return summary;
  }

  /**
   * Summarizes what somebody types: what only comparisons with other acts need is worked out when
   * they come, from the reading, so that answers need not wait for it.
   *
   * @param reading the file as read
   * @param bytes size of the file
   * @param strings keeps one copy of what recurs in the statute book
   * @param versions whether the act may have versions in other languages
   */
  public static ActSummary later(
      ActReading reading, long bytes, Interner strings, boolean versions) {
    Map<Part, Integer> indices = new IdentityHashMap<>();
    InForce.Builder inForce = new InForce.Builder(day(reading, "published"));
    reading.headerFact("in-force").ifPresent(fact -> inForce.starts(0, fact.value()));
    reading.headerFact("expires").ifPresent(fact -> inForce.ends(0, fact));
    ProvisionsBuilder provisions = new ProvisionsBuilder(strings, inForce);
    provisions.add(reading.act(), -1, indices);
    reading
        .headerFact("repealed")
        .or(() -> reading.headerFact("annulled"))
        .ifPresent(fact -> provisions.repeal(0, fact.value()));
    OnwardReferences.mark(reading, indices, provisions);
    List<String> aliases = new ArrayList<>();
    List<ActSummary.External> externals = new ArrayList<>();
    List<ActSummary.HeaderFact> header = new ArrayList<>();
    for (ReadFact fact : reading.header()) {
      if (NAMING.contains(fact.name())) {
        header.add(
            new ActSummary.HeaderFact(
                strings.of(fact.name()), fact.value(), fact.offset(), fact.length()));
      }
      if (fact.name().equals("alias")) {
        aliases.add(fact.value());
      } else if (fact.name().equals("external")) {
        String[] words = fact.value().split("\\s+");
        if (words.length == 2) {
          externals.add(new ActSummary.External(words[0], words[1]));
        }
      }
    }
    String kind = reading.data() ? "data" : reading.headerFact("bill").isPresent() ? "bill" : "act";
    References references = references(reading, indices, strings);
    return new ActSummary(
        reading.file(),
        bytes,
        kind,
        reading.identity().orElse(null),
        strings.of(reading.headerFact("language").map(ReadFact::value).orElse("")),
        aliases,
        externals,
        header,
        RelocationReader.of(reading, indices),
        references.any(Relation.TERMS),
        new Later<>(
            new ActBody(
                new Provisions(provisions),
                inForce.build(),
                List.copyOf(provisions.calls()),
                List.copyOf(terms(reading, indices)),
                new Later<>(() -> fingerprints(reading, indices)),
                versions && !reading.data() ? FigureReader.of(reading, indices) : Figures.NONE,
                new Later<>(() -> measures(reading, indices, strings)))),
        new Later<>(references));
  }

  private static Measures measures(
      ActReading reading, Map<Part, Integer> indices, Interner strings) {
    return reading.data() ? Measures.NONE : MeasureReader.of(reading, indices, strings);
  }

  private static Fingerprints fingerprints(ActReading reading, Map<Part, Integer> indices) {
    return reading.data() ? Fingerprints.NONE : FingerprintReader.of(reading, indices);
  }

  private static Optional<LocalDate> day(ActReading reading, String name) {
    return reading.headerFact(name).flatMap(fact -> LegalDate.leading(fact.value()));
  }

  private static References references(
      ActReading reading, Map<Part, Integer> indices, Interner strings) {
    List<ReadReference> list = reading.references();
    int size = list.size();
    int[] offset = new int[size];
    int[] length = new int[size];
    int[] line = new int[size];
    int[] column = new int[size];
    LineCount lines = new LineCount(reading.text());
    int[] from = new int[size];
    byte[] relation = new byte[size];
    byte[] place = new byte[size];
    String[] act = new String[size];
    String[] path = new String[size];
    String[] date = new String[size];
    for (int i = 0; i < size; i++) {
      ReadReference reference = list.get(i);
      offset[i] = reference.offset();
      length[i] = reference.length();
      lines.to(reference.offset());
      line[i] = lines.line();
      column[i] = lines.column();
      from[i] = indices.getOrDefault(reference.from().own(), 0);
      relation[i] = (byte) reference.relation().ordinal();
      place[i] = (byte) reference.place().ordinal();
      act[i] = strings.of(reference.url().isEmpty() ? reference.act() : reference.url());
      path[i] = strings.of(reference.malformed() ? written(reading, reference) : reference.path());
      date[i] = strings.of(reference.date());
    }
    return new References(offset, length, line, column, from, relation, place, act, path, date);
  }

  /** What cannot be read is kept as a path: nothing has it, so the reference leads nowhere. */
  private static String written(ActReading reading, ReadReference reference) {
    return reading.text().substring(reference.offset(), reference.offset() + reference.length());
  }

  private static List<ActSummary.Term> terms(ActReading reading, Map<Part, Integer> indices) {
    List<ActSummary.Term> terms = new ArrayList<>();
    boolean[] used = TermUse.used(reading);
    for (int i = 0; i < used.length; i++) {
      ReadTerm term = reading.terms().get(i);
      int provision = indices.getOrDefault(term.from(), 0);
      terms.add(
          new ActSummary.Term(
              term.term(),
              term.offset(),
              provision,
              term.alinea(),
              used[i],
              Meaning.of(reading, term)));
    }
    return terms;
  }
}
