package org.zan.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Substitute;

/** Where provisions stand after an act amended the texts that held them. */
final class Successors {
  private final StatuteBook book;
  private final Texts after;
  private final List<Outcome> outcomes;
  private final Map<String, Optional<TargetText>> texts = new HashMap<>();

  /**
   * What comes after.
   *
   * @param after the texts after all that the act orders
   * @param outcomes what it did, one day of effect after the other
   */
  Successors(StatuteBook book, Texts after, List<Outcome> outcomes) {
    this.book = book;
    this.after = after;
    this.outcomes = outcomes;
  }

  /**
   * A provision after the amendments.
   *
   * @param act the text that it is in now
   * @param part the provision
   */
  record Successor(TargetText act, Part part) {
    /** How it is cited. */
    String path(StatuteBook book) {
      return book.path(act.summary(), act.indexOf(part));
    }
  }

  /** A text after the amendments. */
  Optional<TargetText> text(String file) {
    return texts.computeIfAbsent(
        file, f -> after.of(f).map(text -> TargetText.read(f, text, book.jurisdictions())));
  }

  /** Where a provision stands that an instruction gave another number or place. */
  Optional<Successor> of(TargetText old, Part part, Order cause) {
    Instruction instruction = cause.instruction();
    if (instruction instanceof Repeal) {
      return Optional.empty();
    }
    boolean elsewhere = instruction instanceof Move || instruction instanceof Substitute;
    return elsewhere
        ? carried(old, part, cause)
        : text(old.file())
            .flatMap(
                fresh ->
                    at(fresh, map(part.offset(), old.file())).filter(it -> alike(it.part(), part)));
  }

  private static boolean alike(Part a, Part b) {
    return a.kind() == b.kind() && a.level().equals(b.level()) && !a.repealed();
  }

  private static Optional<Successor> at(TargetText fresh, int offset) {
    return offset < 0
        ? Optional.empty()
        : parts(fresh.reading().act()).stream()
            .filter(part -> part.kind() != Part.Kind.ACT && part.offset() == offset)
            .findFirst()
            .map(part -> new Successor(fresh, part));
  }

  /** What stands in a stretch that the instruction wrote, and where in that the provision is. */
  private Optional<Successor> carried(TargetText old, Part part, Order cause) {
    List<Part> roots = new ArrayList<>();
    for (Spot spot : old.find(Targets.path(Targets.of(cause.instruction()).get(0))).spots()) {
      roots.add(spot.part());
    }
    for (int i = 0; i < outcomes.size(); i++) {
      for (Done done : outcomes.get(i).done()) {
        if (done.order() == cause) {
          for (TextEdit edit : done.edits()) {
            Optional<Successor> found = within(i, done.file(), edit, roots, part);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Successor> within(
      int outcome, String file, TextEdit edit, List<Part> roots, Part part) {
    int start = edit.text().isBlank() ? -1 : placed(outcome, file, edit);
    Optional<TargetText> fresh = start < 0 ? Optional.empty() : text(file);
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    int end = start + edit.text().length();
    List<Part> written =
        parts(fresh.get().reading().act()).stream()
            .filter(p -> p.kind() != Part.Kind.ACT && start <= p.offset() && p.offset() < end)
            .filter(p -> p.parent().kind() == Part.Kind.ACT || p.parent().offset() < start)
            .toList();
    for (int i = 0; i < roots.size() && written.size() == roots.size(); i++) {
      Optional<Part> inner = descend(roots.get(i), written.get(i), part);
      if (inner.isPresent()) {
        return inner.filter(p -> !p.repealed()).map(p -> new Successor(fresh.get(), p));
      }
    }
    return Optional.empty();
  }

  /** The part that stands in {@code now} where {@code part} stands in {@code then}. */
  private static Optional<Part> descend(Part then, Part now, Part part) {
    if (part == then) {
      return Optional.of(now);
    }
    if (part.parent() == null) {
      return Optional.empty();
    }
    return descend(then, now, part.parent())
        .flatMap(
            parent ->
                parent.children().stream()
                    .filter(child -> child.level().equals(part.level()))
                    .filter(child -> child.number().equals(part.number()))
                    .filter(child -> child.kind() == part.kind() && child.lead() == part.lead())
                    .findFirst());
  }

  private static List<Part> parts(Part part) {
    List<Part> all = new ArrayList<>();
    all.add(part);
    part.children().forEach(child -> all.addAll(parts(child)));
    return all;
  }

  /** Where what an edit wrote begins in the end; -1 where it became part of another edit. */
  private int placed(int outcome, String file, TextEdit edit) {
    int shift = 0;
    for (TextEdit other : outcomes.get(outcome).edits().getOrDefault(file, List.of())) {
      if (other.equals(edit)) {
        int at = edit.place().offset() + shift;
        for (int i = outcome + 1; i < outcomes.size() && at >= 0; i++) {
          at = map(at, outcomes.get(i).edits().getOrDefault(file, List.of()));
        }
        return at;
      }
      shift += other.text().length() - other.place().length();
    }
    return -1;
  }

  /** Where what stood at an offset stands after all amendments; -1 where it is gone. */
  int map(int offset, String file) {
    int at = offset;
    for (Outcome outcome : outcomes) {
      at = at < 0 ? -1 : map(at, outcome.edits().getOrDefault(file, List.of()));
    }
    return at;
  }

  private static int map(int at, List<TextEdit> edits) {
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.place().offset();
      int end = start + edit.place().length();
      if (start < at && at < end) {
        return -1;
      }
      if (end <= at && start < at || start == end && start == at) {
        shift += edit.text().length() - edit.place().length();
      }
    }
    return at + shift;
  }
}
