package org.zan.dsl.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zan.dsl.norm.ActId;

/**
 * What other acts need to know of one act in one language: immutable, small (some 0.1 byte for each
 * byte of text), a pure function of the file's bytes and the jurisdictions. Everything that crosses
 * acts reads summaries, never models.
 */
public final class ActSummary {
  private final String file;
  private final long bytes;
  private final String kindOfFile;
  private final ActId identity;
  private final String language;
  private final List<String> aliases;
  private final List<External> externals;
  private final List<HeaderFact> header;
  private final List<Relocation> relocations;
  private final boolean importsTerms;
  private final Later<ActBody> body;
  private final Later<References> references;

  /**
   * A short name for an act that is not held.
   *
   * @param identity identity or address
   * @param alias the short name
   */
  public record External(String identity, String alias) {}

  /**
   * A fact of the header.
   *
   * @param name without its sign
   * @param value its words
   * @param offset where its sign stands
   * @param length up to the end of its value
   */
  public record HeaderFact(String name, String value, int offset, int length) {}

  /**
   * A term that the act defines.
   *
   * @param term its words
   * @param offset where they stand
   * @param provision index of the provision that defines it
   * @param alinea which of that provision's unnumbered paragraphs defines it, from 1; 0 where none
   *     does
   * @param used whether the act uses it elsewhere
   * @param meaning a hash of the words that say what it means; 0 where they are too few to compare
   */
  public record Term(
      String term, int offset, int provision, int alinea, boolean used, int meaning) {}

  /**
   * A fact that says that a provision calls for an act.
   *
   * @param provision index of the provision
   * @param kind kind of the act, as identities name it; empty where it is left open
   * @param until the day until which it is to be made, as written; or empty
   * @param offset where the fact stands
   * @param length its length
   */
  public record Call(int provision, String kind, String until, int offset, int length) {}

  ActSummary(
      String file,
      long bytes,
      String kindOfFile,
      ActId identity,
      String language,
      List<String> aliases,
      List<External> externals,
      List<HeaderFact> header,
      List<Relocation> relocations,
      boolean importsTerms,
      Later<ActBody> body,
      Later<References> references) {
    this.file = file;
    this.bytes = bytes;
    this.kindOfFile = kindOfFile;
    this.identity = identity;
    this.language = language;
    this.aliases = List.copyOf(aliases);
    this.externals = List.copyOf(externals);
    this.header = List.copyOf(header);
    this.relocations = List.copyOf(relocations);
    this.importsTerms = importsTerms;
    this.body = body;
    this.references = references;
  }

  /** Name of the file in its statute book, with slashes. */
  public String file() {
    return file;
  }

  /** Size of the file. */
  public long bytes() {
    return bytes;
  }

  /** Whether it is a draft. */
  public boolean bill() {
    return kindOfFile.equals("bill");
  }

  /** Whether the file holds data for the program, not an act. */
  public boolean data() {
    return kindOfFile.equals("data");
  }

  /** Its identity; empty where the file has none that can be read. */
  public Optional<ActId> identity() {
    return Optional.ofNullable(identity);
  }

  /** Code of its language, or empty. */
  public String language() {
    return language;
  }

  /** Its short names. */
  public List<String> aliases() {
    return aliases;
  }

  /** Short names that it gives to acts that are not held. */
  public List<External> externals() {
    return externals;
  }

  /** The facts of its header that name acts: identity, aliases, external acts. */
  public List<HeaderFact> header() {
    return header;
  }

  /** The first fact of this name among those of {@link #header}. */
  public Optional<HeaderFact> headerFact(String name) {
    for (HeaderFact fact : header) {
      if (fact.name().equals(name)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** Its provisions. */
  public Provisions provisions() {
    return body.get().provisions();
  }

  /** Since when its provisions are in force, and until when. */
  public InForce inForce() {
    return body.get().inForce();
  }

  /** The acts for which its provisions call. */
  public List<Call> calls() {
    return body.get().calls();
  }

  /** Its references. */
  public References references() {
    return references.get();
  }

  /** The terms that it defines. */
  public List<Term> terms() {
    return body.get().terms();
  }

  /** Whether it uses the terms of another act. */
  public boolean importsTerms() {
    return importsTerms;
  }

  /** The provisions of other acts that it gave other numbers or places; none for a bill. */
  public List<Relocation> relocations() {
    return relocations;
  }

  /** By what its long provisions are compared with others. */
  public Fingerprints fingerprints() {
    return body.get().fingerprints().get();
  }

  /** The numbers and dates that its provisions name, to compare its language versions by. */
  public Figures figures() {
    return body.get().figures();
  }

  /** The periods, shares and days of the year that its provisions name. */
  public Measures measures() {
    return body.get().measures().get();
  }

  /**
   * Whether another summary gives other acts the same names to refer to it, is of the same sort,
   * and moves the same provisions of others.
   */
  public boolean sameNames(ActSummary other) {
    return Objects.equals(identity, other.identity)
        && aliases.equals(other.aliases)
        && language.equals(other.language)
        && kindOfFile.equals(other.kindOfFile)
        && relocations.equals(other.relocations);
  }

  /**
   * Whether another summary has the same provisions and terms and refers to the same, wherever all
   * stand in its text: then what is found in other acts stays, but for places in this one.
   */
  public boolean sameButPlaces(ActSummary other) {
    return sameNames(other)
        && externals.equals(other.externals)
        && body.get().sameButPlaces(other.body.get())
        && references().sameButPlaces(other.references());
  }

  /** Writes it so that {@link #read} gives it back. */
  public void write(SummaryWriter out) throws IOException {
    out.string(file);
    out.number(bytes);
    out.string(kindOfFile);
    out.string(identity == null ? "" : identity.toString());
    out.string(language);
    out.strings(aliases.toArray(String[]::new));
    out.count(externals.size());
    for (External external : externals) {
      out.string(external.identity());
      out.string(external.alias());
    }
    out.count(header.size());
    for (HeaderFact fact : header) {
      out.string(fact.name());
      out.string(fact.value());
      out.count(fact.offset());
      out.count(fact.length());
    }
    out.count(relocations.size());
    for (Relocation relocation : relocations) {
      out.string(relocation.act());
      out.string(relocation.path());
      out.string(relocation.toAct());
      out.string(relocation.toPath());
      out.string(relocation.date());
      out.count(relocation.provision());
    }
    out.bool(importsTerms);
    body.write(out, ActBody::write);
    references.write(out, References::write);
  }

  /**
   * Reads what {@link #write} has written; what only few acts of a book are asked for, later.
   *
   * @throws IOException where it was something else
   */
  public static ActSummary read(SummaryReader in) throws IOException {
    String file = in.string();
    long bytes = in.number();
    String kind = in.string();
    ActId identity = ActId.parse(in.string()).orElse(null);
    String language = in.string();
    List<String> aliases = List.of(in.strings());
    List<External> externals = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      externals.add(new External(in.string(), in.string()));
    }
    List<HeaderFact> header = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      header.add(new HeaderFact(in.string(), in.string(), in.count(), in.count()));
    }
    List<Relocation> relocations = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      relocations.add(
          new Relocation(
              in.string(), in.string(), in.string(), in.string(), in.string(), in.count()));
    }
    return new ActSummary(
        file,
        bytes,
        kind,
        identity,
        language,
        aliases,
        externals,
        header,
        relocations,
        in.bool(),
        new Later<>(in, ActBody::read),
        new Later<>(in, References::read));
  }

  /** How messages call it: its first alias, its identity, or its file. */
  public String label() {
    if (!aliases.isEmpty()) {
      return aliases.get(0);
    }
    return identity == null ? file : identity.toString();
  }
}
