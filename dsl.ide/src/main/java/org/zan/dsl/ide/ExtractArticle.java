package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;

/**
 * Makes an article of its own of paragraphs and items of another, in all languages of the act;
 * every reference to them follows. In a draft the numbers behind move on; in an act in force they
 * stay, and the new article is numbered behind its neighbour.
 */
final class ExtractArticle implements Refactorings.Offered {
  /** What is taken out, and of which article. */
  private record Choice(ActReading reading, ActSummary act, Part article, Blocks blocks) {}

  @Override
  public String name() {
    return "extract-article";
  }

  @Override
  public Refactoring.Kind kind() {
    return Refactoring.Kind.EXTRACT;
  }

  @Override
  public Optional<String[]> offer(View view, Range selection) {
    return choice(view, selection)
        .flatMap(
            it -> new Extraction(view, it.reading(), it.act(), it.article(), it.blocks()).number())
        .map(number -> new String[] {number});
  }

  @Override
  public List<Edit> edits(View view, Range selection) {
    Optional<Choice> choice = choice(view, selection);
    if (choice.isEmpty()) {
      return List.of();
    }
    List<Extraction> all = new ArrayList<>();
    Choice own = choice.get();
    List<Part> parts = Parts.of(own.reading());
    int parent = parts.indexOf(own.blocks().parent());
    for (ActSummary version : Parts.versions(view.book(), own.act())) {
      int there = Parts.same(view.book(), own.act(), parent, version);
      Optional<ActReading> reading = view.reading(version.file());
      if (there >= 0 && reading.isPresent()) {
        Part same = Parts.of(reading.get()).get(there);
        int end = Parts.whole(view, version, there).end();
        own.blocks()
            .same(reading.get(), same, end)
            .ifPresent(
                blocks ->
                    all.add(new Extraction(view, reading.get(), version, article(same), blocks)));
      }
    }
    Follow follow = new Follow(view);
    for (Extraction each : all) {
      if (each.number().isEmpty() || !each.announce(follow)) {
        return List.of();
      }
    }
    List<Edit> following = new ArrayList<>(follow.edits());
    List<Edit> edits = new ArrayList<>();
    all.forEach(each -> edits.addAll(each.edits(following)));
    edits.addAll(following);
    return edits;
  }

  private static Optional<Choice> choice(View view, Range selection) {
    Optional<ActReading> reading = view.reading(selection.file());
    Optional<ActSummary> act = view.book().file(selection.file());
    if (reading.isEmpty() || act.isEmpty() || selection.length() == 0) {
      return Optional.empty();
    }
    return Blocks.of(reading.get(), selection)
        .filter(blocks -> article(blocks.parent()) != null && !blocks.whole())
        .filter(
            blocks ->
                blocks.chosen().stream()
                    .allMatch(it -> it.part() == null || it.part().caption() == null))
        .filter(blocks -> !orders(reading.get(), blocks))
        .map(blocks -> new Choice(reading.get(), act.get(), article(blocks.parent()), blocks));
  }

  /** Whether instructions are among it: they belong to the act that was opened above them. */
  private static boolean orders(ActReading reading, Blocks blocks) {
    int from = blocks.chosen().get(0).start();
    int to = blocks.chosen().get(blocks.chosen().size() - 1).end();
    return reading.references().stream()
        .filter(it -> it.offset() >= from && it.offset() < to)
        .anyMatch(it -> it.place() == Place.AMENDED_ACT || it.place() == Place.INSTRUCTION);
  }

  /** The innermost heading around a piece. */
  private static Part article(Part part) {
    Part up = part;
    while (up != null && up.kind() != Part.Kind.LEVEL) {
      up = up.parent();
    }
    return up == null || up.number().isEmpty() || !up.last().isEmpty() ? null : up;
  }
}
