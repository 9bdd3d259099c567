package org.zan.amend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.zan.amend.Application.Places;
import org.zan.dsl.zan.Suspend;

/** What {@code @suspend} does: a fact says from when to when; a block holds meanwhile. */
final class SuspendChanges {
  private final Application application;
  private final Order order;

  SuspendChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void suspend(Suspend suspend, Places places) {
    TargetText act = places.sheet().text();
    String fact =
        "@suspended "
            + application.by().date()
            + ".."
            + suspend.getDate()
            + application.reference(order);
    for (Spot spot : places.spots()) {
      EObject source = spot.kind() == Spot.Kind.PROVISION ? act.source(spot.part()) : null;
      if (source == null || spot.sentence() > 0) {
        Reports.noPlace(application, order, places);
        return;
      }
      FactPlace.Edit edit = FactPlace.add(act.text(), source, List.of(fact), act.newline());
      places
          .sheet()
          .add(
              new Change(
                  edit.start(), edit.end(), edit.text(), order, Site.level(spot.part()), -1));
    }
    if (!suspend.getBlock().isEmpty()) {
      meanwhile(suspend, places);
    }
  }

  /** What holds meanwhile stands beside what is suspended, with the days between which it does. */
  private void meanwhile(Suspend suspend, Places places) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("in-force", "@in-force " + application.by().date() + application.reference(order));
    facts.put("expires", "@expires " + suspend.getDate());
    Fragment fragment =
        Fragment.of(suspend, application.act().reading().text(), places.sheet().text()).with(facts);
    Spot last = places.spots().get(places.spots().size() - 1);
    Site site = Site.of(last, "after", fragment);
    places
        .sheet()
        .add(
            new Change(
                site.offset(),
                site.offset(),
                site.text(fragment),
                order,
                site.level(),
                site.anchor()));
    if (site.gapBelow(fragment)) {
      String newline = places.sheet().text().newline();
      places.sheet().addGap(new Change(site.offset(), site.offset(), newline, order, -1, -1));
    }
  }
}
