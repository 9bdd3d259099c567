package org.zan.dsl.reading;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.zan.Document;

/**
 * One file while it is worked on: its text, its model and what they say. Rules that need one file
 * alone work on it; then it is dropped.
 *
 * @param file name of the file in its statute book, with slashes
 * @param text its text
 * @param document the EMF model
 * @param node root of the node model
 * @param act the act as a tree
 * @param header facts of the header
 * @param references all references, in order
 * @param terms all terms, in order of definition
 * @param notes the drafters' notes, in order
 * @param malformed the instructions that cannot be read, or bring provisions of which none stand
 *     below them
 * @param blocks text of other acts: what stands in the blocks of instructions, one root for each
 * @param jurisdictions all jurisdictions that are known
 * @param jurisdiction that of the act
 */
public record ActReading(
    String file,
    String text,
    Document document,
    ICompositeNode node,
    Part act,
    List<ReadFact> header,
    List<ReadReference> references,
    List<ReadTerm> terms,
    List<Words> notes,
    List<Words> malformed,
    List<Part> blocks,
    Jurisdictions jurisdictions,
    Jurisdiction jurisdiction) {

  /** The first fact of this name in the header. */
  public Optional<ReadFact> headerFact(String name) {
    return header.stream().filter(fact -> fact.name().equals(name)).findFirst();
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
