package org.zan.amend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.book.PathFinder;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;

/** The text of an act that is to be amended, with what is needed to find places in it. */
final class TargetText {
  /**
   * Where a path leads.
   *
   * @param spots the places, several for a range; empty where it leads nowhere
   * @param failed the step that leads nowhere, or the whole path where it cannot be read
   * @param provision the deepest provision on the way
   */
  record Found(List<Spot> spots, String failed, Part provision) {}

  private final ActReading reading;
  private final ActSummary summary;
  private final PathFinder finder;
  private final List<Part> parts = new ArrayList<>();
  private final String text;

  private TargetText(ActReading reading, String text) {
    this.reading = reading;
    this.text = text;
    this.summary = Summarizer.summarize(reading, reading.text().length(), new Interner());
    this.finder = new PathFinder(summary, reading.jurisdictions().vocabulary()::insideArticle);
    list(reading.act());
  }

  /** Reads the text of an act. */
  static TargetText read(String file, String text, Jurisdictions jurisdictions) {
    return new TargetText(ActReader.read(file, text, jurisdictions), text);
  }

  /**
   * Reads of the text of an act what instructions need that name these paths; all of it where one
   * leads nowhere.
   */
  static TargetText read(
      String file, String text, Jurisdictions jurisdictions, Collection<String> paths) {
    Optional<Excerpt> excerpt = Excerpt.of(text, paths, jurisdictions.vocabulary().levelCodes());
    if (excerpt.isPresent()) {
      TargetText part =
          new TargetText(ActReader.read(file, excerpt.get().text(), jurisdictions), text);
      if (paths.stream().allMatch(path -> part.complete(path, excerpt.get()))) {
        return part;
      }
    }
    return read(file, text, jurisdictions);
  }

  private boolean complete(String path, Excerpt excerpt) {
    List<Spot> spots = find(path).spots();
    return !spots.isEmpty()
        && spots.stream()
            .allMatch(spot -> spot.kind() != Spot.Kind.ACT && excerpt.has(spot.part().offset()));
  }

  /** The order of the summary: each part before its children. */
  private void list(Part part) {
    parts.add(part);
    part.children().forEach(this::list);
  }

  String file() {
    return reading.file();
  }

  String text() {
    return text;
  }

  ActReading reading() {
    return reading;
  }

  ActSummary summary() {
    return summary;
  }

  /** Index of a part among the provisions of the summary. */
  int indexOf(Part part) {
    return parts.indexOf(part);
  }

  /** What stands directly in a part. */
  List<Block> blocks(Part part) {
    EObject source = source(part);
    return source instanceof Document document
        ? document.getBody()
        : source instanceof Heading heading ? heading.getChildren() : ((Item) source).getChildren();
  }

  /** The model of a part: a heading, an item, or the document. */
  EObject source(Part part) {
    if (part.kind() == Part.Kind.ACT) {
      return reading.document();
    }
    List<Block> blocks = reading.document().getBody();
    while (true) {
      Block block = blocks.get(lastUpTo(part.offset(), blocks));
      if (offset(block) == part.offset()) {
        return block;
      }
      blocks =
          block instanceof Heading heading ? heading.getChildren() : ((Item) block).getChildren();
    }
  }

  /** Index of the last block that begins at the offset or before; blocks are in order of text. */
  private static int lastUpTo(int offset, List<Block> blocks) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (offset(blocks.get(middle)) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static int offset(Block block) {
    return NodeModelUtils.getNode(block).getOffset();
  }

  /** The part that a heading or item of the model is. */
  Part partAt(int offset) {
    return parts.get(summary.provisions().at(offset));
  }

  /** The line end of the file. */
  String newline() {
    return text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** Where a path leads. */
  Found find(String written) {
    Optional<Path> parsed = Path.parse(written, reading.jurisdictions().vocabulary().levelCodes());
    if (parsed.isEmpty()) {
      return new Found(List.of(), written, reading.act());
    }
    Path path = parsed.get();
    PathFinder.Found first = finder.find(path);
    if (first.failed() >= 0) {
      String step = path.steps().get(first.failed()).toString();
      return new Found(List.of(), step, parts.get(first.provision()));
    }
    Spot spot = spot(parts.get(first.provision()), path.steps());
    if (path.last() == null) {
      return new Found(List.of(spot), "", spot.part());
    }
    PathFinder.Found last = finder.findLast(path);
    if (last.failed() >= 0) {
      return new Found(List.of(), path.last().toString(), parts.get(last.provision()));
    }
    List<Step> steps = new ArrayList<>(path.steps().subList(0, path.steps().size() - 1));
    steps.add(path.last());
    Spot end = spot(parts.get(last.provision()), steps);
    List<Spot> range = Ranges.between(spot, end);
    return new Found(range, range.isEmpty() ? path.last().toString() : "", spot.part());
  }

  private Spot spot(Part part, List<Step> steps) {
    int count = steps.size();
    Step last = count == 0 ? null : steps.get(count - 1);
    if (last == null) {
      return new Spot(this, part, Spot.Kind.ACT, 0, 0);
    }
    if (last.kind() == Step.Kind.SENTENCE) {
      Spot base = spot(part, steps.subList(0, count - 1));
      return new Spot(this, base.part(), base.kind(), base.ordinal(), last.ordinal());
    }
    return switch (last.kind()) {
      case HEADING -> new Spot(this, part, Spot.Kind.HEADING, 0, 0);
      case TITLE -> new Spot(this, part, Spot.Kind.TITLE, 0, 0);
      case PREAMBLE -> new Spot(this, part, Spot.Kind.PREAMBLE, 0, 0);
      case CLOSING -> new Spot(this, part, Spot.Kind.CLOSING, 0, 0);
      case ROW -> new Spot(this, part, Spot.Kind.ROW, last.ordinal(), 0);
      case PARAGRAPH ->
          part.kind() == Part.Kind.DASH && endsInDash(part, last)
              ? new Spot(this, part, Spot.Kind.PROVISION, 0, 0)
              : new Spot(this, part, Spot.Kind.PARAGRAPH, last.ordinal(), 0);
      case DEFINITION -> definition(part, last);
      default -> new Spot(this, part, Spot.Kind.PROVISION, 0, 0);
    };
  }

  /** Whether the step led to the dash itself, not to a paragraph in it. */
  private boolean endsInDash(Part dash, Step step) {
    return dash.lead() + 1 == step.ordinal();
  }

  /** A definition is its item, or an unnumbered paragraph with the list that it leads in. */
  private Spot definition(Part part, Step step) {
    int provision = parts.indexOf(part);
    for (ActSummary.Term term : summary.terms()) {
      boolean own = part.kind() == Part.Kind.ITEM || part.kind() == Part.Kind.DASH;
      if (term.provision() == provision
          && PathFinder.folded(term.term()).equals(PathFinder.folded(step.number()))) {
        return term.alinea() == 0 || own && term.alinea() == 1
            ? new Spot(this, part, Spot.Kind.PROVISION, 0, 0)
            : new Spot(this, part, Spot.Kind.DEFINITION, term.alinea(), 0);
      }
    }
    return new Spot(this, part, Spot.Kind.PROVISION, 0, 0);
  }
}
