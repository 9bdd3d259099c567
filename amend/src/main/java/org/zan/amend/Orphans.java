package org.zan.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.zan.amend.rules.OrphansReference;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;
import org.zan.dsl.zan.Designate;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Substitute;

/** References of other provisions that a bill leaves without their target. */
final class Orphans {
  private static final int MOST_NAMED = 3;

  private final AmendingAct bill;
  private final StatuteBook book;
  private final Texts before;
  private final Texts after;
  private final List<Finding> findings = new ArrayList<>();

  Orphans(AmendingAct bill, StatuteBook book, Texts before, Texts after) {
    this.bill = bill;
    this.book = book;
    this.before = before;
    this.after = after;
  }

  /**
   * A reference that loses its target.
   *
   * @param from the act that refers
   * @param reference index of the reference
   * @param lost the provision that it led to
   */
  record Orphan(ActSummary from, int reference, Part lost) {}

  /** What is found, given what the instructions did day by day. */
  List<Finding> findings(List<Outcome> outcomes) {
    Set<String> files = new HashSet<>();
    for (Outcome outcome : outcomes) {
      for (Done done : outcome.done()) {
        if (structural(done.order().instruction())) {
          files.add(done.file());
        }
      }
    }
    for (ActSummary act : book.files()) {
      if (files.contains(act.file()) && before.of(act.file()).isPresent()) {
        look(act, outcomes);
      }
    }
    return findings;
  }

  private static boolean structural(Instruction instruction) {
    return instruction instanceof Repeal
        || instruction instanceof Renumber
        || instruction instanceof Move
        || instruction instanceof Designate
        || instruction instanceof Substitute;
  }

  private void look(ActSummary act, List<Outcome> outcomes) {
    String file = act.file();
    TargetText old = TargetText.read(file, before.of(file).orElseThrow(), book.jurisdictions());
    TargetText fresh = TargetText.read(file, after.of(file).orElseThrow(), book.jurisdictions());
    Map<Order, List<Orphan>> byOrder = new LinkedHashMap<>();
    Set<String> names = new HashSet<>(act.aliases());
    act.identity().ifPresent(id -> names.add(id.key()));
    for (ActSummary from : book.files()) {
      if (from.data() || from.bill() || book.amends(from, act)) {
        continue;
      }
      References references = from.references();
      for (int i = 0; i < references.size(); i++) {
        if (refersTo(act, names, from, i)) {
          int reference = i;
          lost(old, fresh, outcomes, from, i)
              .ifPresent(
                  part ->
                      cause(old, part, file, outcomes)
                          .ifPresent(
                              order ->
                                  byOrder
                                      .computeIfAbsent(order, key -> new ArrayList<>())
                                      .add(new Orphan(from, reference, part))));
        }
      }
    }
    byOrder.forEach((order, orphans) -> report(order, old, orphans));
  }

  private boolean refersTo(ActSummary act, Set<String> names, ActSummary from, int i) {
    References references = from.references();
    Place place = references.place(i);
    boolean own = references.act(i).isEmpty();
    boolean candidate =
        (place == Place.WORDS || place == Place.FACT)
            && references.date(i).isEmpty()
            && !references.path(i).isEmpty()
            && (own
                ? from == act
                : !from.externals().isEmpty()
                    || names.contains(references.act(i))
                    || names.contains(ActId.key(references.act(i))));
    if (!candidate) {
      return false;
    }
    Resolution found = book.resolve(from, i);
    return found.act() == act && found.state() == Resolution.State.RESOLVED;
  }

  /** The provision that a reference led to, if it does so no more. */
  private Optional<Part> lost(
      TargetText old, TargetText fresh, List<Outcome> outcomes, ActSummary from, int i) {
    String path = from.references().path(i);
    if (map(from.references().offset(i), from.file(), outcomes) < 0) {
      return Optional.empty();
    }
    List<Spot> was = old.find(path).spots();
    if (was.isEmpty() || repealed(was.get(0).part())) {
      return Optional.empty();
    }
    Part part = was.get(0).part();
    List<Spot> is = fresh.find(path).spots();
    boolean same =
        !is.isEmpty()
            && !repealed(is.get(0).part())
            && is.get(0).part().offset() == map(part.offset(), old.file(), outcomes);
    return same || part.kind() == Part.Kind.ACT ? Optional.empty() : Optional.of(part);
  }

  private static boolean repealed(Part part) {
    for (Part p = part; p != null; p = p.parent()) {
      if (p.repealed()) {
        return true;
      }
    }
    return false;
  }

  /** Where what stood at an offset stands after the amendments; -1 where it is gone. */
  private static int map(int offset, String file, List<Outcome> outcomes) {
    int at = offset;
    for (Outcome outcome : outcomes) {
      int shift = 0;
      for (TextEdit edit : outcome.edits().getOrDefault(file, List.of())) {
        int start = edit.place().offset();
        int end = start + edit.place().length();
        if (start < at && at < end) {
          return -1;
        }
        if (end <= at && start < at || start == end && start == at) {
          shift += edit.text().length() - edit.place().length();
        }
      }
      at += shift;
    }
    return at;
  }

  /** The instruction that took the provision or its number away. */
  private Optional<Order> cause(TargetText old, Part part, String file, List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      for (Done done : outcome.done()) {
        boolean ours = done.file().equals(file) && structural(done.order().instruction());
        if (ours && done.edits().stream().anyMatch(edit -> touches(edit, part))) {
          return Optional.of(done.order());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean touches(TextEdit edit, Part part) {
    int start = edit.place().offset();
    int end = start + edit.place().length();
    for (Part p = part; p != null && p.kind() != Part.Kind.ACT; p = p.parent()) {
      boolean number = p.offset() <= start && start <= p.offset() + p.length();
      if (number || start <= p.offset() && p.offset() < end) {
        return true;
      }
    }
    return false;
  }

  private void report(Order order, TargetText old, List<Orphan> orphans) {
    Report.Draft draft =
        new Report(OrphansReference.INFO, bill.reading().file(), findings::add)
            .at(order.offset(), order.length());
    List<String> named = new ArrayList<>();
    for (Orphan orphan : orphans) {
      References references = orphan.from().references();
      String where =
          orphan.from().label()
              + "#"
              + book.path(orphan.from(), references.from(orphan.reference()));
      if (!named.contains(where)) {
        named.add(where);
      }
      draft.related(
          orphan.from().file(),
          references.offset(orphan.reference()),
          references.length(orphan.reference()));
    }
    String list = String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())));
    draft.data(list, named.size() > MOST_NAMED ? String.valueOf(named.size() - MOST_NAMED) : "");
    if (order.instruction() instanceof Renumber renumber) {
      Conforming.instructions(bill, book, before, order, renumber, orphans, old)
          .ifPresent(text -> draft.fix(end(order.instruction()), 0, text));
    }
    draft.add();
  }

  private int end(EObject instruction) {
    int end = org.eclipse.xtext.nodemodel.util.NodeModelUtils.getNode(instruction).getEndOffset();
    return FactPlace.trimmed(bill.reading().text(), end);
  }
}
