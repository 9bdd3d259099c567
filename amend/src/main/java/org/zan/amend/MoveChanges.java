package org.zan.amend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.amend.Application.Places;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.zan.Move;

/** What {@code @move} does: provisions leave their place, with all that changes in them. */
final class MoveChanges {
  private final Application application;
  private final Order order;

  MoveChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void move(Move move, Places from) {
    boolean late = application.late(order, move.getAnchor());
    Optional<Places> to = late ? Optional.empty() : application.places(order, move.getAnchor());
    if (to.isEmpty() && !late) {
      return;
    }
    Spot first = from.spots().get(0);
    Spot last = from.spots().get(from.spots().size() - 1);
    boolean block =
        first.sentence() == 0
            && first.kind() != Spot.Kind.ACT
            && first.kind() != Spot.Kind.HEADING
            && first.kind() != Spot.Kind.TITLE;
    if (!block || to.isPresent() && inside(anchor(move, to.get()), first, last)) {
      Reports.noPlace(application, order, block ? to.get() : from);
      return;
    }
    take(move, from, to);
  }

  /** Nothing moves into itself. */
  private static boolean inside(Spot anchor, Spot first, Spot last) {
    return anchor.act() == first.act()
        && anchor.start() >= first.start()
        && anchor.start() < last.end();
  }

  private void take(Move move, Places from, Optional<Places> to) {
    Spot first = from.spots().get(0);
    Spot last = from.spots().get(from.spots().size() - 1);
    int start = first.start();
    int end = last.end();
    Relocation stretch = new Relocation(from.sheet(), start, end, Site.level(first.part()));
    List<Change> inner = stretch.inner();
    if (!stretch.sound(inner)) {
      return;
    }
    String text = stretch.text(inner);
    from.sheet().absorb(inner);
    TargetText act = from.sheet().text();
    int above = FactPlace.trimmed(act.text(), start);
    int column = FactPlace.column(act.text(), start);
    Sheet target =
        to.map(Places::sheet).orElseGet(() -> application.sheet(order, move.getAnchor()));
    String moved = from.sheet() == target ? text : retargeted(text, from, start, end);
    Fragment fragment = Fragment.of(" ".repeat(column) + moved, column, target.text());
    from.spots().forEach(spot -> from.sheet().leaves(spot.part()));
    int[] gone =
        beginsList(act, above, start, end) ? wholeLines(act, start, end) : new int[] {above, end};
    from.sheet()
        .add(
            new Change(gone[0], gone[1], "", order, Site.level(first.part()), -1)
                .touching(start, end));
    if (to.isPresent()) {
      new BlockChanges(application, order)
          .insert(anchor(move, to.get()), move.getPosition(), fragment, to.get());
    } else {
      application.later(order, move.getAnchor(), move.getPosition(), fragment);
    }
  }

  /**
   * Whether what moves stands below a blank line and right above more: that blank line parts a list
   * from the words before it, so it stays for those that are left.
   */
  private static boolean beginsList(TargetText act, int above, int start, int end) {
    String text = act.text();
    boolean blankAbove = text.substring(above, start).chars().filter(c -> c == '\n').count() > 1;
    int newline = text.indexOf('\n', end);
    int next = newline < 0 ? -1 : text.indexOf('\n', newline + 1);
    boolean more =
        newline >= 0
            && text.substring(end, newline).isBlank()
            && !text.substring(newline + 1, next < 0 ? text.length() : next).isBlank();
    return blankAbove && more && text.substring(lineStart(text, start), start).isBlank();
  }

  private static int[] wholeLines(TargetText act, int start, int end) {
    return new int[] {lineStart(act.text(), start), act.text().indexOf('\n', end) + 1};
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static Spot anchor(Move move, Places to) {
    boolean before = move.getPosition().equals("before");
    return to.spots().get(before ? 0 : to.spots().size() - 1);
  }

  /** References to the act that the text leaves must name it in the other act. */
  private String retargeted(String text, Places from, int start, int end) {
    TargetText act = from.sheet().text();
    if (!text.equals(act.text().substring(start, end))) {
      return text.replaceAll("\\]\\(((?:[a-z]+:)?)#", "](" + "$1" + act.summary().label() + "#");
    }
    StringBuilder moved = new StringBuilder(text);
    List<ReadReference> own =
        act.reading().references().stream()
            .filter(r -> r.offset() >= start && r.offset() < end)
            .filter(r -> r.act().isEmpty() && r.url().isEmpty() && !r.path().isEmpty())
            .sorted(Comparator.comparingInt(ReadReference::offset).reversed())
            .toList();
    for (ReadReference reference : own) {
      int hash = act.text().indexOf('#', reference.offset());
      if (hash >= 0 && hash < reference.offset() + reference.length()) {
        moved.insert(hash - start, act.summary().label());
      }
    }
    return moved.toString();
  }
}
