package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Numbers.Brought;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.jurisdiction.Counting;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Target;

/**
 * The edit of a bill that gives a provision the next free number in place of one that is taken: the
 * next one at the end of a row, {@code 12-1} between others, or as the legal order writes it.
 */
final class FreeNumber {
  private static final int MOST = 100;

  private final Application application;
  private final Sheet sheet;
  private final Set<String> taken;

  /**
   * Looks for numbers.
   *
   * @param taken those that are not free, in their normal form
   */
  FreeNumber(Application application, Sheet sheet, Set<String> taken) {
    this.application = application;
    this.sheet = sheet;
    this.taken = taken;
  }

  /** The edit; empty where the place of the number does not say what the next one is. */
  Optional<TextEdit> edit(Brought brought) {
    if (brought.order().instruction() instanceof Renumber renumber) {
      Order order = brought.order();
      String written = renumber.getNumber().strip();
      int end = order.offset() + order.length();
      boolean single = !Targets.path(renumber.getTarget()).contains("..");
      return single && NumberText.normal(written).equals(brought.number())
          ? next(brought.number()).map(free -> edit(end - written.length(), written, free))
          : Optional.empty();
    }
    return brought.order().instruction() instanceof InsertProvisions insert
        ? beside(insert, brought).flatMap(free -> edit(insert, brought, free))
        : Optional.empty();
  }

  /** The edit that gives one of the provisions that are added another number. */
  Optional<TextEdit> edit(InsertProvisions insert, Brought brought, String free) {
    List<TextEdit> edits = new ArrayList<>();
    for (Block block : insert.getBlock()) {
      INode node = NodeModelUtils.getNode(block);
      if (block instanceof Item item
          && NumberText.normal(item.getMarker()).equals(brought.number())) {
        edits.add(edit(node.getOffset(), item.getMarker(), free));
      } else if (block instanceof Heading heading) {
        String line = firstLine(node.getOffset());
        int at =
            heading.getMarks().length()
                + line.substring(heading.getMarks().length()).indexOf(brought.number());
        boolean shown = at >= heading.getMarks().length();
        if (shown && line.indexOf(brought.number(), at + 1) < 0) {
          edits.add(edit(node.getOffset() + at, brought.number(), free));
        }
      }
    }
    return edits.size() == 1 ? Optional.of(edits.get(0)) : Optional.empty();
  }

  private String firstLine(int offset) {
    String text = application.act().reading().text();
    int newline = text.indexOf('\n', offset);
    return text.substring(offset, newline < 0 ? text.length() : newline);
  }

  /** The number of what is added behind an anchor, or at the end of what holds it. */
  private Optional<String> beside(InsertProvisions insert, Brought brought) {
    Target anchor = insert.getAnchor();
    List<Spot> spots = sheet.text().find(Targets.path(anchor)).spots();
    if (spots.isEmpty() || insert.getPosition().equals("before")) {
      return Optional.empty();
    }
    Part part = spots.get(spots.size() - 1).part();
    List<Part> row = new ArrayList<>(brought.parent().children());
    row.removeIf(p -> !p.level().equals(brought.level()) || p.number().isEmpty());
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Part last = row.get(row.size() - 1);
    boolean end = insert.getPosition().equals("into") || part == last;
    return end
        ? next(last.last().isEmpty() ? last.number() : last.last())
        : row.contains(part) ? between(part.number()) : Optional.empty();
  }

  private Optional<String> next(String number) {
    for (int i = 1; i < MOST; i++) {
      String candidate = NumberText.after(number, i);
      if (!taken.contains(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private Optional<String> between(String before) {
    ActReading reading = sheet.text().reading();
    Counting counting = new Counting(reading.jurisdictions().vocabulary());
    Optional<String> number = Optional.of(before);
    for (int i = 0; i < MOST && number.isPresent(); i++) {
      number = counting.added(number.get(), reading.jurisdiction().added());
      if (number.filter(it -> !taken.contains(it)).isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  private TextEdit edit(int offset, String written, String free) {
    Place place = new Place(application.act().reading().file(), offset, written.length());
    return new TextEdit(place, NumberText.like(free, written));
  }
}
