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

  /** The tombstones that are left; null where it cannot be told which numbers there are. */
  static TombstoneParts around(Spot spot, String number) {
    if (!(spot.act().source(spot.part()) instanceof Item item)) {
      return null;
    }
    String marker = item.getMarker();
    String[] ends = marker.substring(1, marker.length() - 1).split("\\s+[-–—]\\s+", -1);
    List<String> members = new ArrayList<>();
    String member = ends[0];
    while (members.size() < MOST && !Numbers.normal(member).equals(spot.part().last())) {
      members.add(member);
      member = NumberText.after(member, 1);
    }
    members.add(member);
    int at = members.stream().map(Numbers::normal).toList().indexOf(number);
    if (at < 0 || members.size() > MOST) {
      return null;
    }
    String facts = spot.act().text().substring(spot.part().offset() + marker.length(), spot.end());
    return new TombstoneParts(
        tombstone(members.subList(0, at), facts),
        tombstone(members.subList(at + 1, members.size()), facts));
  }

  private static String tombstone(List<String> members, String facts) {
    return switch (members.size()) {
      case 0 -> "";
      case 1 -> members.get(0) + facts;
      default -> "{" + members.get(0) + " – " + members.get(members.size() - 1) + "}" + facts;
    };
  }
}
