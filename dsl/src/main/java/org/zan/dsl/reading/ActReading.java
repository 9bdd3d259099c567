package org.zan.dsl.reading;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.zan.Document;

/**
 * One file while it is worked on: its text and what it says. Rules that need one file alone work on
 * it; then it is dropped. Nothing in it changes; the model is parsed when somebody asks for it.
 */
public final class ActReading {
  private final String file;
  private final String text;
  private final char[] chars;
  private final Part act;
  private final List<ReadFact> header;
  private final boolean body;
  private final List<ReadReference> references;
  private final List<ReadTerm> terms;
  private final List<Words> notes;
  private final List<Words> malformed;
  private final List<Part> blocks;
  private final Jurisdictions jurisdictions;
  private final Jurisdiction jurisdiction;

  /** Null until somebody asks for them. */
  private volatile Signs signs;

  /** Model and nodes; null until somebody asks for them. */
  private volatile IParseResult parsed;

  /**
   * A file as read.
   *
   * @param chars those of the text, which nobody may change
   */
  ActReading(
      String file,
      String text,
      char[] chars,
      Part act,
      List<ReadFact> header,
      boolean body,
      List<ReadReference> references,
      List<ReadTerm> terms,
      List<Words> notes,
      List<Words> malformed,
      List<Part> blocks,
      Jurisdictions jurisdictions,
      Jurisdiction jurisdiction) {
    this.file = file;
    this.text = text;
    this.chars = chars;
    this.act = act;
    this.header = List.copyOf(header);
    this.body = body;
    this.references = List.copyOf(references);
    this.terms = List.copyOf(terms);
    this.notes = List.copyOf(notes);
    this.malformed = List.copyOf(malformed);
    this.blocks = List.copyOf(blocks);
    this.jurisdictions = jurisdictions;
    this.jurisdiction = jurisdiction;
  }

  /** Name of the file in its statute book, with slashes. */
  public String file() {
    return file;
  }

  /** Its text. */
  public String text() {
    return text;
  }

  /** The act as a tree. */
  public Part act() {
    return act;
  }

  /** Facts of the header. */
  public List<ReadFact> header() {
    return header;
  }

  /** Whether anything follows the header. */
  public boolean hasBody() {
    return body;
  }

  /** All references, in order. */
  public List<ReadReference> references() {
    return references;
  }

  /** All terms, in order of definition. */
  public List<ReadTerm> terms() {
    return terms;
  }

  /** The drafters' notes, in order. */
  public List<Words> notes() {
    return notes;
  }

  /** The instructions that cannot be read, or bring provisions of which none stand below them. */
  public List<Words> malformed() {
    return malformed;
  }

  /** Text of other acts: what stands in the blocks of instructions, one root for each. */
  public List<Part> blocks() {
    return blocks;
  }

  /** All jurisdictions that are known. */
  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  /** That of the act. */
  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** Where its signs stand. */
  public Signs signs() {
    Signs found = signs;
    if (found == null) {
      found = Signs.of(chars);
      signs = found;
    }
    return found;
  }

  /** The EMF model. */
  public Document document() {
    return (Document) parsed().getRootASTElement();
  }

  /** Root of the node model. */
  public ICompositeNode node() {
    return parsed().getRootNode();
  }

  private IParseResult parsed() {
    IParseResult result = parsed;
    if (result == null) {
      // One tree for all who ask: they go from models to nodes and back.
      synchronized (this) {
        result = parsed;
        if (result == null) {
          result = ZanDocuments.parse(text);
          parsed = result;
        }
      }
    }
    return result;
  }

  /** The first fact of this name in the header. */
  public Optional<ReadFact> headerFact(String name) {
    // No stream: nearly every rule asks, for every act.
    for (ReadFact fact : header) {
      if (fact.name().equals(name)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** The fact that names the act or bill. */
  public Optional<ReadFact> identityFact() {
    return headerFact("act").or(() -> headerFact("bill"));
  }

  /** The identity of the act or bill. */
  public Optional<ActId> identity() {
    return identityFact().flatMap(fact -> ActId.parse(fact.value()));
  }

  /**
   * Whether the file holds data for the program (the repository file, a jurisdiction, a
   * vocabulary), not an act.
   */
  public boolean data() {
    return headerFact("repository")
        .or(() -> headerFact("jurisdiction"))
        .or(() -> headerFact("vocabulary"))
        .isPresent();
  }

  /** The words of a stretch as written. */
  public String words(Words words) {
    return text.substring(words.offset(), words.end());
  }
}
