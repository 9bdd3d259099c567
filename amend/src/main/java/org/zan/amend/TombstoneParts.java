package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.norm.Numbers;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Item;

/**
 * A tombstone of several items, such as {@code {4) – 6)} @repealed …}, one of which comes back to
 * life: those before and after it keep tombstones.
 */
final class TombstoneParts {
  private static final int MOST = 200;

  private final String before;
  private final String after;

  private TombstoneParts(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** What stands above the item that is restated; empty for the first. */
  String before() {
    return before;
  }

  /** What stands below it; empty for the last. */
  String after() {
    return after;
  }

  /** Whether the part is a tombstone of several. */
  static boolean several(Part part) {
    return !part.last().isEmpty();
  }

  /**
   * The tombstones that are left; null where it cannot be told which numbers there are.
   *
   * @param number of the one that is restated
   * @param single its heading without a title, such as {@code § 6.}; empty for an item
   */
  static TombstoneParts around(Spot spot, String number, String single) {
    return spot.act().source(spot.part()) instanceof Item item
        ? ofItems(spot, number, item)
        : ofHeadings(spot, number, single);
  }

  private static TombstoneParts ofItems(Spot spot, String number, Item item) {
    String marker = item.getMarker();
    String[] ends = marker.substring(1, marker.length() - 1).split("\\s+[-–—]\\s+", -1);
    List<String> members = members(ends[0], spot.part().last());
    int at = members.stream().map(Numbers::normal).toList().indexOf(number);
    if (at < 0) {
      return null;
    }
    String facts = spot.act().text().substring(spot.part().offset() + marker.length(), spot.end());
    return new TombstoneParts(
        tombstone(members.subList(0, at), facts),
        tombstone(members.subList(at + 1, members.size()), facts));
  }

  /** The numbers from one to another; empty where the one does not lead to the other. */
  private static List<String> members(String first, String last) {
    List<String> members = new ArrayList<>();
    String member = first;
    while (members.size() < MOST && !Numbers.normal(member).equals(last)) {
      members.add(member);
      member = NumberText.after(member, 1);
    }
    members.add(member);
    return members.size() > MOST ? List.of() : members;
  }

  private static String tombstone(List<String> members, String facts) {
    return switch (members.size()) {
      case 0 -> "";
      case 1 -> members.get(0) + facts;
      default -> "{" + members.get(0) + " – " + members.get(members.size() - 1) + "}" + facts;
    };
  }

  private static TombstoneParts ofHeadings(Spot spot, String number, String single) {
    Part part = spot.part();
    String text = spot.act().text();
    int end = part.offset() + part.length();
    String several = text.substring(part.offset(), end);
    String marks =
        several.substring(0, several.length() - several.replaceFirst("^#+", "").length());
    String facts = text.substring(end, spot.end());
    List<String> members = members(part.number(), part.last());
    int at = members.indexOf(number);
    boolean known =
        at >= 0
            && swap(several, part.number(), number) != null
            && swap(several, part.last(), number) != null
            && swap(single, number, number) != null;
    if (!known) {
      return null;
    }
    List<String> before = members.subList(0, at);
    List<String> after = members.subList(at + 1, members.size());
    String one = marks + " " + single;
    return new TombstoneParts(
        heading(before, part, several, swap(one, number, before.isEmpty() ? "" : before.get(0)))
            + (before.isEmpty() ? "" : facts),
        heading(after, part, several, swap(one, number, after.isEmpty() ? "" : after.get(0)))
            + (after.isEmpty() ? "" : facts));
  }

  private static String heading(List<String> members, Part part, String several, String single) {
    if (members.size() < 2) {
      return members.isEmpty() ? "" : single;
    }
    String last = members.get(members.size() - 1);
    int tail = several.lastIndexOf(part.last());
    String ended =
        several.substring(0, tail) + last + several.substring(tail + part.last().length());
    return swap(ended, part.number(), members.get(0));
  }

  /** A heading with another number; null where it does not show the old one. */
  private static String swap(String heading, String old, String number) {
    int at = heading.indexOf(old);
    return at < 0 ? null : heading.substring(0, at) + number + heading.substring(at + old.length());
  }
}
