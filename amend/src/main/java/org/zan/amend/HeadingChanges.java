package org.zan.amend;

import org.zan.amend.Application.Places;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.zan.Heading;

/** What {@code @retitle} does: the title changes, level and number stay. */
final class HeadingChanges {
  private final Application application;
  private final Order order;

  HeadingChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void retitle(String title, Places places) {
    String written = places.sheet().typography().written(title);
    for (Spot spot : places.spots()) {
      retitle(spot, written, places);
    }
  }

  private void retitle(Spot spot, String title, Places places) {
    TargetText act = places.sheet().text();
    Part part = spot.part();
    if (part.kind() == Part.Kind.ACT) {
      ReadFact fact = act.reading().headerFact("title").orElse(null);
      if (fact == null) {
        Reports.noPlace(application, order, places);
        return;
      }
      int end = fact.offset() + fact.length();
      places.sheet().add(Change.ofWords(fact.valueOffset(), end, title, order));
      return;
    }
    if (!(act.source(part) instanceof Heading)) {
      Reports.noPlace(application, order, places);
      return;
    }
    int start = titleStart(act, part);
    int end = part.offset() + part.length();
    int trimmed = FactPlace.trimmed(act.text(), start);
    String text = title.isEmpty() || trimmed == start ? title : " " + title;
    places
        .sheet()
        .add(
            Change.ofWords(
                trimmed, end, trimmed == start && start == end ? " " + text : text, order));
  }

  /** Where the title begins in the source: behind level and number. */
  static int titleStart(TargetText act, Part part) {
    int words = part.offset() + part.depth();
    String text = act.text();
    int end = part.offset() + part.length();
    while (words < end && text.charAt(words) == '#') {
      words++;
    }
    while (words < end && Character.isWhitespace(text.charAt(words))) {
      words++;
    }
    return Math.min(end, words + part.caption().titleStart());
  }
}
