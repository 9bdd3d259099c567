package org.zan.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zan.amend.rules.NumberTaken;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.reading.Part;

/**
 * Whether the numbers that an act brings are free: those of the text before, without those that it
 * frees, and those that it brings itself.
 */
final class Numbers {
  private static final String ANNEX = "annex";

  private final Application application;
  private final Order order;
  private final Sheet sheet;

  Numbers(Application application, Order order, Sheet sheet) {
    this.application = application;
    this.order = order;
    this.sheet = sheet;
  }

  /** Notes the numbers of provisions that are added at a place. */
  void taken(List<Part> added, Spot spot, Site site) {
    Part parent = site.beside() != null ? site.beside().parent() : parent(spot, site);
    int lead = site.beside() == null ? -1 : site.beside().lead();
    for (Part part : added) {
      if (!part.number().isEmpty()) {
        sheet.brings(
            new Brought(order, parent, lead, part.level(), part.number(), null, site.offset()));
      }
    }
  }

  private static Part parent(Spot spot, Site site) {
    boolean beside = spot.kind() == Spot.Kind.PROVISION && site.anchor() >= 0;
    return beside ? spot.part().parent() : spot.part();
  }

  /** Notes the numbers of provisions that take the place of others. */
  void replaced(List<Part> added, Spot first, Spot last) {
    if (first.kind() != Spot.Kind.PROVISION || first.part().parent() == null) {
      return;
    }
    Part parent = first.part().parent();
    boolean inside = false;
    for (Part sibling : parent.children()) {
      inside |= sibling == first.part();
      if (inside) {
        sheet.frees(sibling);
      }
      inside &= sibling != last.part();
    }
    for (Part part : added) {
      if (!part.number().isEmpty()) {
        sheet.brings(
            new Brought(order, parent, first.part().lead(), part.level(), part.number(), null, -1));
      }
    }
  }

  /** Notes the number of an item that is made of what stands without one. */
  void designated(Part host, String marker, List<Spot> spots) {
    for (Spot spot : spots) {
      if (spot.kind() == Spot.Kind.PROVISION) {
        sheet.frees(spot.part());
      }
    }
    for (Part child : host.children()) {
      if (spots.stream().anyMatch(s -> s.ordinal() > 0 && s.ordinal() == child.lead())) {
        sheet.frees(child);
      }
    }
    sheet.brings(new Brought(order, host, 0, "", NumberText.normal(marker), null, -1));
  }

  /** Notes that a provision gets another number. */
  void renumbered(Part part, String number) {
    sheet.frees(part);
    String[] words = number.strip().split("\\s+");
    sheet.brings(
        new Brought(
            order,
            part.parent(),
            part.lead(),
            part.level(),
            NumberText.normal(words[words.length - 1]),
            part,
            -1));
  }

  /**
   * A number that an act brings.
   *
   * @param order the instruction
   * @param parent in which provision
   * @param lead which of its paragraphs leads in the list; -1 where that is not known
   * @param level code of the level, empty for an item
   * @param number in its normal form
   * @param part the provision that gets it; null for a new one
   * @param at where in the text before it is added; -1 where it takes the place of others
   */
  record Brought(
      Order order, Part parent, int lead, String level, String number, Part part, int at) {
    private boolean same(Brought other) {
      return level.equals(other.level)
          && number.equals(other.number)
          && (parent == other.parent && lead == other.lead);
    }

    /** Whether a provision counts in the same row. */
    boolean amongst(Part part) {
      return part.level().equals(level) && (lead < 0 || !level.isEmpty() || part.lead() == lead);
    }

    /** Whether a provision has the number. */
    boolean takes(Part part) {
      return amongst(part) && part.number().equals(number);
    }
  }

  /** Reports the numbers that are not free once all instructions have been looked at. */
  static void report(Application application, Sheet sheet) {
    List<Brought> seen = new ArrayList<>();
    AddedNumbers added = new AddedNumbers(application, sheet);
    for (Brought brought : sheet.brought()) {
      List<Part> row = row(brought, sheet);
      Part taken = null;
      for (Part part : row) {
        taken = taken == null && brought.takes(part) && !sheet.freed(part) ? part : taken;
      }
      boolean twice = seen.stream().anyMatch(brought::same);
      if (taken != null || twice) {
        Optional<TextEdit> free =
            new FreeNumber(application, sheet, taken(brought, sheet)).edit(brought);
        Report.Draft draft =
            application
                .problems()
                .at(NumberTaken.INFO, brought.order())
                .data(
                    brought.level() + brought.number(),
                    taken == null ? "" : sheet.text().summary().label(),
                    free.map(TextEdit::text).orElse(""));
        free.ifPresent(
            edit -> draft.fix(edit.place().offset(), edit.place().length(), edit.text()));
        draft.add();
      } else {
        added.look(brought, row, taken(brought, sheet));
      }
      seen.add(brought);
    }
  }

  /** The numbers that are not free where another is brought. */
  private static Set<String> taken(Brought brought, Sheet sheet) {
    Set<String> taken = new HashSet<>();
    for (Part part : row(brought, sheet)) {
      if (part.level().equals(brought.level()) && !sheet.freed(part)) {
        taken.add(part.number());
      }
    }
    sheet.brought().stream()
        .filter(other -> other.parent() == brought.parent())
        .forEach(other -> taken.add(other.number()));
    return taken;
  }

  /** The provisions among which a number must be free: those beside, or all of its level. */
  private static List<Part> row(Brought brought, Sheet sheet) {
    boolean whole = sheet.text().reading().jurisdiction().isThroughout(brought.level());
    if (brought.level().isEmpty() || !whole) {
      return brought.parent().children();
    }
    List<Part> all = new ArrayList<>();
    collect(around(brought.parent()), brought.level(), all);
    return all;
  }

  /** The annex around a part, or the act: annexes number for themselves. */
  private static Part around(Part part) {
    Part p = part;
    while (p.parent() != null && !p.level().equals(ANNEX)) {
      p = p.parent();
    }
    return p;
  }

  private static void collect(Part part, String level, List<Part> all) {
    for (Part child : part.children()) {
      if (child.level().equals(level)) {
        all.add(child);
      } else if (!child.level().equals(ANNEX)) {
        collect(child, level, all);
      }
    }
  }
}
