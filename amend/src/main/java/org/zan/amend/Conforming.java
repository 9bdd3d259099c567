package org.zan.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Orphans.Orphan;
import org.zan.amend.Successors.Successor;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Repeal;

/**
 * What makes other provisions cite a provision by its new number or place, or cite no more what is
 * repealed: instructions in the bill, and edits of the text that the bill itself brings.
 */
final class Conforming {
  private final AmendingAct bill;
  private final StatuteBook book;
  private final Texts before;
  private final Successors successors;
  private final Map<String, Optional<TargetText>> citing = new HashMap<>();

  Conforming(AmendingAct bill, StatuteBook book, Texts before, Successors successors) {
    this.bill = bill;
    this.book = book;
    this.before = before;
    this.successors = successors;
  }

  /** Ways to mend a reference, the best one first; each is the edits of the bill. */
  List<List<TextEdit>> ways(Order cause, Orphan orphan) {
    boolean own = orphan.from() == bill.summary();
    Optional<ActReading> reading =
        own ? Optional.of(bill.reading()) : text(orphan).map(TargetText::reading);
    int at = orphan.from().references().offset(orphan.reference());
    Optional<ReadReference> reference =
        reading.flatMap(r -> r.references().stream().filter(x -> x.offset() == at).findFirst());
    boolean words =
        reference.isPresent()
            && reference.get().words().length() > 0
            && !reference.get().path().contains("..")
            && orphan.from().language().equals(bill.language());
    if (!words) {
      return List.of();
    }
    Optional<Successor> successor = successors.of(orphan.old(), orphan.lost(), cause);
    if (successor.isEmpty()) {
      return own || !(cause.instruction() instanceof Repeal)
          ? List.of()
          : omitted(cause, orphan, reference.get());
    }
    String target = target(orphan, reference.get(), successor.get());
    Optional<String> fresh =
        new Citation(
                CitingWords.source(reading.get(), reference.get()),
                bill.language(),
                book.jurisdictions().vocabulary())
            .renumbered(orphan.lost(), successor.get().part());
    return own
        ? fresh.map(text -> rewritten(reference.get(), text, target)).stream().toList()
        : fresh
            .flatMap(
                text ->
                    citingWords(orphan, reference.get())
                        .map(cited -> cited.replace(act(orphan), text, target)))
            .map(line -> after(cause, line))
            .stream()
            .toList();
  }

  private Optional<TargetText> text(Orphan orphan) {
    return citing.computeIfAbsent(
        orphan.from().file(),
        file -> before.of(file).map(text -> TargetText.read(file, text, book.jurisdictions())));
  }

  private Optional<CitingWords> citingWords(Orphan orphan, ReadReference reference) {
    ActSummary from = orphan.from();
    String path = book.path(from, from.references().from(orphan.reference()));
    return text(orphan).flatMap(text -> CitingWords.of(text, path, reference));
  }

  private List<List<TextEdit>> omitted(Order cause, Orphan orphan, ReadReference reference) {
    Part item = reference.from();
    return citingWords(orphan, reference).stream()
        .flatMap(cited -> cited.omit(act(orphan), item).stream())
        .map(line -> after(cause, line))
        .toList();
  }

  /** The act that cites, where the instruction must name it. */
  private String act(Orphan orphan) {
    return orphan.from().file().equals(orphan.old().file()) ? "" : orphan.from().label() + "#";
  }

  /** The reference to the provision in its new place. */
  private String target(Orphan orphan, ReadReference reference, Successor successor) {
    String written = source(orphan, reference);
    int hash = written.indexOf('#');
    boolean moved = !successor.act().file().equals(orphan.old().file());
    String relation = written.substring(0, written.indexOf(':') + 1);
    boolean home = successor.act().file().equals(orphan.from().file());
    String act = moved ? relation + (home ? "" : successor.act().summary().label()) : "";
    return (moved ? act : written.substring(0, hash))
        + "#"
        + successor.path(book)
        + inner(reference.path(), orphan.lost());
  }

  private String source(Orphan orphan, ReadReference reference) {
    String text =
        orphan.from() == bill.summary()
            ? bill.reading().text()
            : text(orphan).map(TargetText::text).orElse("");
    return text.substring(reference.offset(), reference.offset() + reference.length());
  }

  /** What the path names inside the provision: {@code /al2/sen1}. */
  private String inner(String written, Part lost) {
    List<Step> steps =
        Path.parse(written, book.jurisdictions().vocabulary().levelCodes())
            .map(Path::steps)
            .orElse(List.of());
    int from = steps.size();
    while (from > 0 && inside(steps.get(from - 1), lost)) {
      from--;
    }
    StringBuilder inner = new StringBuilder();
    steps.subList(from, steps.size()).forEach(step -> inner.append('/').append(step));
    return inner.toString();
  }

  private static boolean inside(Step step, Part lost) {
    return switch (step.kind()) {
      case LEVEL, NUMBER, DEFINITION -> false;
      case PARAGRAPH -> lost.kind() != Part.Kind.DASH;
      default -> true;
    };
  }

  /** The text that the bill brings is put right where it stands. */
  private List<TextEdit> rewritten(ReadReference reference, String words, String target) {
    String file = bill.reading().file();
    List<TextEdit> edits = new ArrayList<>();
    String then = CitingWords.source(bill.reading(), reference);
    if (!then.equals(words)) {
      Place place = new Place(file, reference.words().offset(), reference.words().length());
      edits.add(new TextEdit(place, words));
    }
    edits.add(new TextEdit(new Place(file, reference.offset(), reference.length()), target));
    return edits;
  }

  /** An instruction below another, with the same days of effect. */
  private List<TextEdit> after(Order cause, String line) {
    String text = bill.reading().text();
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    String indent = newline + " ".repeat(FactPlace.column(text, cause.offset()));
    StringBuilder added = new StringBuilder(indent).append(line);
    for (Fact fact : cause.instruction().getFacts()) {
      added
          .append(indent)
          .append(NodeModelUtils.getTokenText(NodeModelUtils.getNode(fact)).strip());
    }
    int end = NodeModelUtils.getNode(cause.instruction()).getEndOffset();
    int at = FactPlace.trimmed(text, end);
    return List.of(new TextEdit(new Place(bill.reading().file(), at, 0), added.toString()));
  }
}
