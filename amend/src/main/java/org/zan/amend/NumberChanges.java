package org.zan.amend;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.zan.amend.Application.Places;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Renumber;

/** What {@code @renumber} does: the number changes, everything else stays. */
final class NumberChanges {
  private static final Pattern WORD = Pattern.compile("[^\\s#]+");

  private final Application application;
  private final Order order;

  NumberChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void renumber(Renumber renumber, Places places) {
    List<Spot> spots = places.spots();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      boolean numbered =
          spot.kind() == Spot.Kind.PROVISION
              && spot.sentence() == 0
              && !spot.part().number().isEmpty();
      if (!numbered) {
        Reports.noPlace(application, order, places);
        return;
      }
      String number = NumberText.after(renumber.getNumber().strip(), i);
      renumber(spot, number, places);
    }
  }

  private void renumber(Spot spot, String number, Places places) {
    TargetText act = places.sheet().text();
    Part part = spot.part();
    EObject source = act.source(part);
    new Numbers(application, order, places.sheet()).renumbered(part, number);
    if (source instanceof Item item) {
      String fresh = NumberText.like(number, item.getMarker());
      int end = part.offset() + item.getMarker().length();
      places
          .sheet()
          .add(new Change(part.offset(), end, fresh, order, Site.level(part), part.offset()));
      return;
    }
    int from = part.offset() + part.depth();
    int to = FactPlace.trimmed(act.text(), HeadingChanges.titleStart(act, part));
    Matcher words = WORD.matcher(act.text()).region(from, to);
    while (words.find()) {
      if (NumberText.normal(words.group()).equals(part.number())) {
        String fresh = NumberText.like(number, words.group());
        places
            .sheet()
            .add(
                new Change(
                    words.start(), words.end(), fresh, order, Site.level(part), part.offset()));
        return;
      }
    }
    glued(act, part, number, from, to, places);
  }

  /** A number that is written together with its word: {@code 5-бап}. */
  private void glued(TargetText act, Part part, String number, int from, int to, Places places) {
    int at = act.text().substring(from, to).indexOf(part.number());
    if (at < 0) {
      Reports.noPlace(application, order, places);
      return;
    }
    int start = from + at;
    places
        .sheet()
        .add(
            new Change(
                start,
                start + part.number().length(),
                number,
                order,
                Site.level(part),
                part.offset()));
  }
}
