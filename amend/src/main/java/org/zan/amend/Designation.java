package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zan.amend.Application.Places;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Designate;
import org.zan.dsl.zan.Heading;

/**
 * What {@code @designate} does: text without number, with its items and closing words, becomes an
 * item; it is indented as what belongs to one.
 */
final class Designation {
  private static final int STEP = 2;
  private static final Set<Spot.Kind> FITTING =
      Set.of(Spot.Kind.HEADING, Spot.Kind.PROVISION, Spot.Kind.PARAGRAPH, Spot.Kind.DEFINITION);

  private final Application application;
  private final Order order;

  Designation(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void designate(Designate designate, Places places) {
    List<Spot> spots = places.spots();
    Spot first = spots.get(0);
    Spot last = spots.get(spots.size() - 1);
    boolean titled = first.kind() == Spot.Kind.HEADING;
    boolean fits =
        first.sentence() == 0 && FITTING.contains(first.kind()) && !(titled && spots.size() == 1);
    if (!fits) {
      Reports.noPlace(application, order, places);
      return;
    }
    TargetText act = places.sheet().text();
    Part host = first.kind() == Spot.Kind.PROVISION ? first.part().parent() : first.part();
    String marker = marker(designate.getNumber().strip(), host);
    int end = withList(last, host);
    if (titled) {
      underTitle(first, marker, end, places);
    } else {
      wrap(first, marker, end, places, host);
    }
    new Numbers(application, order, places.sheet()).designated(host, marker, spots);
  }

  /** A bare number takes the signs of the items beside it. */
  private static String marker(String number, Part host) {
    if (NumberText.signed(number)) {
      return number;
    }
    for (Part child : host.children()) {
      if (child.kind() == Part.Kind.ITEM && !child.number().isEmpty() && child.caption() == null) {
        return number + ")";
      }
    }
    return number + ".";
  }

  /** The last paragraph comes with the list that it leads in. */
  private static int withList(Spot last, Part host) {
    int end = last.end();
    if (last.kind() == Spot.Kind.PARAGRAPH) {
      for (Part child : host.children()) {
        if (child.lead() == last.ordinal() && child.kind() == Part.Kind.ITEM) {
          end = Math.max(end, new Spot(last.act(), child, Spot.Kind.PROVISION, 0, 0).end());
        }
      }
    }
    return end;
  }

  private void wrap(Spot first, String marker, int end, Places places, Part host) {
    TargetText act = places.sheet().text();
    int start = first.start();
    int level = Site.level(host) + 1;
    boolean ownLine = act.text().substring(first.lineStart(), start).isBlank();
    int column = ownLine ? first.column() : host.column() + STEP;
    String body = take(start, end, level, places);
    if (body == null) {
      return;
    }
    boolean item = first.kind() == Spot.Kind.PROVISION;
    int words = first.kind() == Spot.Kind.PROVISION ? start : firstEnd(first);
    StringBuilder text = new StringBuilder(ownLine ? "" : act.newline() + " ".repeat(column));
    text.append(marker).append(item ? act.newline() + " ".repeat(column + STEP) : " ");
    boolean continues = !item;
    String[] lines = body.split("\\n", -1);
    int done = start;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (i > 0) {
        text.append('\n');
        continues &= !line.isBlank() && done < words;
        int more = continues ? Math.max(STEP, marker.length() + 1) : STEP;
        text.append(line.isBlank() ? "" : " ".repeat(more));
      }
      text.append(line);
      done += line.length() + 1;
    }
    int from = ownLine ? start : FactPlace.trimmed(act.text(), start);
    places.sheet().add(new Change(from, end, text.toString(), order, level, start));
  }

  private static int firstEnd(Spot first) {
    return new Spot(first.act(), first.part(), Spot.Kind.PARAGRAPH, first.ordinal(), 0).end();
  }

  /** The text of a stretch with the changes in it, which are taken out of the sheet. */
  private String take(int start, int end, int level, Places places) {
    Relocation stretch = new Relocation(places.sheet(), start, end, level);
    List<Change> inner = stretch.inner();
    if (!stretch.sound(inner)) {
      return null;
    }
    String text = stretch.text(inner);
    places.sheet().absorb(inner);
    return text;
  }

  /**
   * The title becomes that of the new item: {@code ## Article 5. Scope} to {@code ### (1) Scope}.
   */
  private void underTitle(Spot heading, String marker, int end, Places places) {
    TargetText act = places.sheet().text();
    Part part = heading.part();
    if (!(act.source(part) instanceof Heading)) {
      Reports.noPlace(application, order, places);
      return;
    }
    int title = HeadingChanges.titleStart(act, part);
    int trimmed = FactPlace.trimmed(act.text(), title);
    String body = take(title, end, Site.level(part) + 1, places);
    if (body == null) {
      return;
    }
    List<String> lines = new ArrayList<>();
    boolean first = true;
    for (String line : body.split("\\n", -1)) {
      boolean deeper = !first && line.startsWith("#");
      lines.add(deeper ? "#" + line : line);
      first = false;
    }
    String gap = act.newline() + act.newline();
    String text =
        gap + "#".repeat(part.depth() + 1) + " " + marker + " " + String.join("\n", lines);
    places.sheet().add(new Change(trimmed, end, text, order, Site.level(part) + 1, title));
  }
}
