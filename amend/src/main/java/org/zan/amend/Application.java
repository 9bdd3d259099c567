package org.zan.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.zan.amend.rules.TargetMissing;
import org.zan.dsl.book.Neighbours;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.zan.Delete;
import org.zan.dsl.zan.Designate;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Retitle;
import org.zan.dsl.zan.Substitute;
import org.zan.dsl.zan.Suspend;
import org.zan.dsl.zan.Target;

/** Carries out instructions of one act that take effect at once. */
final class Application {
  private final AmendingAct act;
  private final Enactment by;
  private final StatuteBook book;
  private final Texts before;
  private final Problems problems;
  private final SortedMap<String, Sheet> sheets = new TreeMap<>();

  /** All that the instructions name, by the identity of the act. */
  private final Map<String, Set<String>> paths = new HashMap<>();

  private final Latecomers latecomers = new Latecomers(this);

  Application(AmendingAct act, Enactment by, StatuteBook book, Texts before) {
    this.act = act;
    this.by = by;
    this.book = book;
    this.before = before;
    this.problems = new Problems(act.reading().file());
  }

  AmendingAct act() {
    return act;
  }

  Enactment by() {
    return by;
  }

  Problems problems() {
    return problems;
  }

  Outcome run(List<Order> orders) {
    orders.forEach(this::note);
    carryOut(orders, order -> stage(order) == 0);
    sheets.values().forEach(this::check);
    // What is designated or moved takes along all that changes in it; what it is moved to comes
    // first.
    carryOut(orders, order -> stage(order) == 1);
    carryOut(orders, order -> stage(order) == 2);
    sheets.values().forEach(this::check);
    latecomers.place();
    SortedMap<String, List<TextEdit>> edits = new TreeMap<>();
    List<Done> done = new ArrayList<>();
    sheets.forEach(
        (file, sheet) -> {
          Numbers.report(this, sheet);
          check(sheet);
          for (Order order : orders) {
            List<TextEdit> own =
                edits(file, sheet.ordered().stream().filter(c -> c.order() == order).toList());
            if (!own.isEmpty()) {
              done.add(new Done(order, file, own));
            }
          }
          List<TextEdit> all = edits(file, sheet.changes());
          if (!all.isEmpty()) {
            edits.put(file, all);
          }
        });
    return new Outcome(edits, done, problems.findings(), before);
  }

  private void note(Order order) {
    for (Target target : Targets.named(order.instruction())) {
      String name = target.getAct() == null ? order.name() : target.getAct();
      String identity = name.isEmpty() ? "" : book.resolve(act.summary(), name, "").identity();
      paths.computeIfAbsent(identity, key -> new HashSet<>()).add(Targets.path(target));
    }
  }

  private static int stage(Order order) {
    return order.instruction() instanceof Designate
        ? 1
        : order.instruction() instanceof Move ? 2 : 0;
  }

  private void carryOut(List<Order> orders, Predicate<Order> which) {
    orders.stream().filter(which).forEach(this::carryOut);
  }

  private void check(Sheet sheet) {
    new Overlaps(problems, act.reading()).find(sheet);
    sheet.changes().removeIf(change -> problems.failed(change.order()));
  }

  private static List<TextEdit> edits(String file, List<Change> changes) {
    return changes.stream()
        .sorted(Change.BY_PLACE)
        .map(c -> new TextEdit(new Place(file, c.start(), c.end() - c.start()), c.text()))
        .toList();
  }

  private void carryOut(Order order) {
    Instruction instruction = order.instruction();
    WordChanges words = new WordChanges(this, order);
    if (instruction instanceof Replace replace) {
      replace.getTargets().forEach(target -> at(order, target, s -> words.replace(replace, s)));
    } else if (instruction instanceof Delete delete) {
      delete.getTargets().forEach(target -> at(order, target, s -> words.delete(delete, s)));
    } else if (instruction instanceof InsertWords insert) {
      insert.getTargets().forEach(target -> at(order, target, s -> words.insert(insert, s)));
    } else {
      provisions(order, instruction);
    }
  }

  private void provisions(Order order, Instruction instruction) {
    boolean brings = instruction instanceof InsertProvisions || instruction instanceof Substitute;
    if (brings && instruction.getBlock().isEmpty()) {
      // Malformed, which callers look for in the act as a whole.
      return;
    }
    BlockChanges blocks = new BlockChanges(this, order);
    if (instruction instanceof InsertProvisions insert && late(order, insert.getAnchor())) {
      Fragment fragment =
          Fragment.of(insert, act.reading().text(), sheet(order, insert.getAnchor()).text());
      later(
          order,
          insert.getAnchor(),
          insert.getPosition(),
          fragment.with(BlockChanges.facts(order, this)));
    } else if (instruction instanceof InsertProvisions insert) {
      at(order, insert.getAnchor(), places -> blocks.insert(insert, places));
    } else if (instruction instanceof Substitute substitute) {
      at(order, substitute.getTarget(), places -> blocks.substitute(substitute, places));
    } else if (instruction instanceof Repeal repeal) {
      RepealChanges repeals = new RepealChanges(this, order);
      repeal.getTargets().forEach(target -> at(order, target, repeals::repeal));
    } else if (instruction instanceof Retitle retitle) {
      String title = Strings.of(retitle.getTitle());
      HeadingChanges headings = new HeadingChanges(this, order);
      at(order, retitle.getTarget(), places -> headings.retitle(title, places));
    } else if (instruction instanceof Renumber renumber) {
      NumberChanges numbers = new NumberChanges(this, order);
      at(order, renumber.getTarget(), places -> numbers.renumber(renumber, places));
    } else if (instruction instanceof Designate designate) {
      Designation designation = new Designation(this, order);
      at(order, designate.getTarget(), places -> designation.designate(designate, places));
    } else if (instruction instanceof Move move) {
      MoveChanges moves = new MoveChanges(this, order);
      at(order, move.getTarget(), places -> moves.move(move, places));
    } else if (instruction instanceof Suspend suspend) {
      SuspendChanges suspensions = new SuspendChanges(this, order);
      suspend
          .getTargets()
          .forEach(target -> at(order, target, places -> suspensions.suspend(suspend, places)));
    }
  }

  /** Whether an anchor is not in the text before, so that it may be among what the act adds. */
  boolean late(Order order, Target anchor) {
    Sheet sheet = problems.failed(order) ? null : sheet(order, anchor);
    return sheet != null && sheet.text().find(Targets.path(anchor)).spots().isEmpty();
  }

  void later(Order order, Target anchor, String position, Fragment fragment) {
    latecomers.add(new Latecomers.Late(order, sheet(order, anchor), anchor, position, fragment));
  }

  /** What names the instruction in facts: {@code by kz/law/2021-12-29/91-VII#art1/5}. */
  String reference(Order order) {
    if (by.act().isEmpty()) {
      return "";
    }
    return " by " + by.act() + (order.path().equals(".") ? "" : "#" + order.path());
  }

  private void at(Order order, Target target, Consumer<Places> work) {
    places(order, target).ifPresent(work);
  }

  /**
   * Where a target leads.
   *
   * @param sheet the text
   * @param spots the places in it, at least one
   * @param target the target
   */
  record Places(Sheet sheet, List<Spot> spots, Target target) {}

  /** Where a target leads; empty, with a finding, where it leads nowhere. */
  Optional<Places> places(Order order, Target target) {
    Sheet sheet = sheet(order, target);
    if (sheet == null) {
      return Optional.empty();
    }
    String path = Targets.path(target);
    TargetText.Found found = sheet.text().find(path);
    List<Spot> spots = found.spots();
    if (spots.isEmpty() || !spots.get(0).exists()) {
      Reports.targetMissing(this, order, target, sheet.text(), found);
      return Optional.empty();
    }
    if (!tombstonesAllowed(order.instruction()) && repealed(spots)) {
      Reports.ofRepealed(this, order, target, Severity.ERROR);
      return Optional.empty();
    }
    return Optional.of(new Places(sheet, spots, target));
  }

  /** A tombstone can be restated, repealed once more, and have neighbours. */
  private static boolean tombstonesAllowed(Instruction instruction) {
    return instruction instanceof Repeal
        || instruction instanceof Substitute
        || instruction instanceof Renumber
        || instruction instanceof Move
        || instruction instanceof InsertProvisions insert && !insert.getPosition().equals("into");
  }

  /** Whether what a target leads to has no words any more. */
  boolean repealed(Order order, Target target) {
    Sheet sheet = sheet(order, target);
    List<Spot> spots = sheet == null ? List.of() : sheet.text().find(Targets.path(target)).spots();
    return !spots.isEmpty() && repealed(spots);
  }

  private static boolean repealed(List<Spot> spots) {
    for (Part part = spots.get(0).part(); part != null; part = part.parent()) {
      if (part.repealed()) {
        return true;
      }
    }
    return false;
  }

  /** What is beside the step of a path that leads nowhere. */
  Neighbours.Near near(TargetText text, TargetText.Found found) {
    int provision = text.indexOf(found.provision());
    return book.near(
        new Resolution(
            Resolution.State.DANGLING,
            text.summary(),
            provision,
            provision,
            "",
            found.failed(),
            0,
            null));
  }

  /** The address of a provision that another act moved within its act; empty for others. */
  Optional<String> moved(Order order, Target target) {
    String name = target.getAct() == null ? order.name() : target.getAct();
    Resolution now = book.resolve(act.summary(), name, Targets.path(target));
    boolean home =
        now.moved() != null
            && now.last() == now.provision()
            && now.act() == book.resolve(act.summary(), name, "").act();
    return home ? Optional.of(book.path(now.act(), now.provision())) : Optional.empty();
  }

  /** The text that a target is in, in the language of the amending act. */
  Sheet sheet(Order order, Target target) {
    String name = target.getAct() == null ? order.name() : target.getAct();
    if (name.isEmpty() && problems.failed(order)) {
      return null;
    }
    if (name.isEmpty()) {
      String path = Targets.path(target);
      problems.at(TargetMissing.INFO, order).data(path, "?", path, "", "").add();
      return null;
    }
    Resolution resolution = book.resolve(act.summary(), name, "");
    Optional<ActSummary> version = version(resolution);
    Optional<String> text = version.map(ActSummary::file).flatMap(before::of);
    if (text.isEmpty()) {
      String path = Targets.path(target);
      problems.at(TargetMissing.INFO, order, target).data(path, name, path, "", "").add();
      return null;
    }
    String file = version.get().file();
    Sheet sheet = sheets.get(file);
    if (sheet == null) {
      Set<String> named = paths.getOrDefault(resolution.identity(), Set.of());
      sheet = new Sheet(TargetText.read(file, text.get(), book.jurisdictions(), named));
      sheets.put(file, sheet);
    }
    return sheet;
  }

  /** The version in the language of the amending act; where either names none, the first. */
  private Optional<ActSummary> version(Resolution resolution) {
    if (!resolution.hasAct()) {
      return Optional.empty();
    }
    List<ActSummary> versions =
        resolution.act().identity().map(id -> book.acts(id.toString())).orElse(List.of());
    String language = act.language();
    return versions.stream()
        .filter(v -> v.language().equals(language))
        .findFirst()
        .or(
            () ->
                versions.stream()
                    .filter(v -> language.isEmpty() || v.language().isEmpty())
                    .findFirst());
  }

  Map<String, Sheet> sheets() {
    return sheets;
  }
}
