package org.zan.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Successors.Successor;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.TextEdit;
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

/** References that a bill leaves without their target: those of other provisions, and its own. */
final class Orphans {
  private final AmendingAct bill;
  private final StatuteBook book;
  private final Citing citing;
  private final Successors successors;
  private final List<Outcome> outcomes;
  private final Map<Order, List<Orphan>> found = new LinkedHashMap<>();

  private Orphans(
      AmendingAct bill,
      StatuteBook book,
      Citing citing,
      Successors successors,
      List<Outcome> outcomes) {
    this.bill = bill;
    this.book = book;
    this.citing = citing;
    this.successors = successors;
    this.outcomes = outcomes;
  }

  /**
   * A reference that loses its target.
   *
   * @param from the act that refers
   * @param reference index of the reference
   * @param old the text that it led to
   * @param lost the provision that it led to
   */
  record Orphan(ActSummary from, int reference, TargetText old, Part lost) {}

  /** The references that are lost, by the instruction that took their target away. */
  static Map<Order, List<Orphan>> of(
      AmendingAct bill,
      StatuteBook book,
      Citing citing,
      Successors successors,
      List<Outcome> outcomes) {
    Orphans orphans = new Orphans(bill, book, citing, successors, outcomes);
    Set<String> files = new HashSet<>();
    for (Outcome outcome : outcomes) {
      for (Done done : outcome.done()) {
        if (structural(done.order().instruction())) {
          files.add(done.file());
        }
      }
    }
    for (ActSummary act : book.files()) {
      if (files.contains(act.file()) && citing.holds(act.file())) {
        orphans.look(act);
      }
    }
    return orphans.found;
  }

  private static boolean structural(Instruction instruction) {
    return instruction instanceof Repeal
        || instruction instanceof Renumber
        || instruction instanceof Move
        || instruction instanceof Designate
        || instruction instanceof Substitute;
  }

  private void look(ActSummary act) {
    String file = act.file();
    TargetText old = citing.text(file);
    TargetText fresh = successors.text(file).orElseThrow();
    citing.of(act).forEach(cite -> lost(old, fresh, cite.from(), cite.reference()));
    References own = bill.summary().references();
    for (int i = 0; i < own.size(); i++) {
      if (own.place(i) == Place.BLOCK && brought(own.offset(i)) && leadsTo(act, i)) {
        lostAmongOwn(old, fresh, i);
      }
    }
  }

  /** Whether the text there becomes text of the act; what is only quoted does not. */
  private boolean brought(int offset) {
    for (Order order : bill.orders()) {
      ICompositeNode node = NodeModelUtils.getNode(order.instruction());
      if (node.getOffset() <= offset && offset < node.getEndOffset()) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsTo(ActSummary act, int i) {
    References own = bill.summary().references();
    if (!own.date(i).isEmpty() || own.path(i).isEmpty()) {
      return false;
    }
    Resolution found = book.resolve(bill.summary(), i);
    return found.act() == act && found.state() == Resolution.State.RESOLVED;
  }

  /** Notes a reference whose provision is gone, or elsewhere. */
  private void lost(TargetText old, TargetText fresh, ActSummary from, int i) {
    String path = from.references().path(i);
    List<Spot> was = old.find(path).spots();
    boolean stays = successors.map(from.references().offset(i), from.file()) >= 0;
    if (!stays || was.isEmpty() || repealed(was.get(0).part())) {
      return;
    }
    Part part = was.get(0).part();
    Optional<Order> cause = taken(old, fresh, part, path);
    if (cause.isPresent()) {
      note(cause.get(), new Orphan(from, i, old, part));
    } else if (was.size() > 1) {
      lostOfRange(old, fresh, was, new Orphan(from, i, old, part));
    }
  }

  /**
   * A range holds what stands between its ends: it is another one where an end is gone, or where
   * something in it got another number or place. What is repealed in its midst leaves it as it is.
   */
  private void lostOfRange(TargetText old, TargetText fresh, List<Spot> was, Orphan first) {
    for (Spot spot : was.subList(1, was.size())) {
      Part part = spot.part();
      String address = book.path(old.summary(), old.indexOf(part));
      Optional<Order> cause = repealed(part) ? Optional.empty() : taken(old, fresh, part, address);
      boolean end = spot == was.get(was.size() - 1);
      if (cause.isPresent() && (end || !(cause.get().instruction() instanceof Repeal))) {
        note(cause.get(), new Orphan(first.from(), first.reference(), old, part));
        return;
      }
    }
  }

  /** The instruction that leaves a provision without its address; empty where it keeps it. */
  private Optional<Order> taken(TargetText old, TargetText fresh, Part part, String path) {
    List<Spot> is = fresh.find(path).spots();
    boolean there = !is.isEmpty() && !repealed(is.get(0).part());
    boolean same = there && is.get(0).part().offset() == successors.map(part.offset(), old.file());
    if (same || part.kind() == Part.Kind.ACT) {
      return Optional.empty();
    }
    Optional<Order> cause = cause(part, old.file());
    Optional<Successor> successor = cause.flatMap(order -> successors.of(old, part, order));
    boolean followed = there && successor.filter(now -> now.part() == is.get(0).part()).isPresent();
    return followed ? Optional.empty() : cause;
  }

  /** Notes a reference in the bill's own text that leads nowhere in the text after. */
  private void lostAmongOwn(TargetText old, TargetText fresh, int i) {
    String path = bill.summary().references().path(i);
    List<Spot> was = old.find(path).spots();
    List<Spot> is = fresh.find(path).spots();
    boolean there = !is.isEmpty() && !repealed(is.get(0).part());
    if (!there && !was.isEmpty()) {
      Part part = was.get(0).part();
      cause(part, old.file())
          .ifPresent(order -> note(order, new Orphan(bill.summary(), i, old, part)));
    }
  }

  private void note(Order cause, Orphan orphan) {
    found.computeIfAbsent(cause, key -> new ArrayList<>()).add(orphan);
  }

  private static boolean repealed(Part part) {
    for (Part p = part; p != null; p = p.parent()) {
      if (p.repealed()) {
        return true;
      }
    }
    return false;
  }

  /** The instruction that took the provision or its number away. */
  private Optional<Order> cause(Part part, String file) {
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
}
