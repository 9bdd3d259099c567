package org.zan.amend;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Application.Places;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;

/** What {@code @repeal} does: tombstones; what has no number goes. */
final class RepealChanges {
  private final Application application;
  private final Order order;

  RepealChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void repeal(Places places) {
    for (Spot spot : places.spots()) {
      if (spot.part().repealed() && spot.kind() == Spot.Kind.PROVISION) {
        Reports.ofRepealed(application, order, places.target(), Severity.INFO);
      } else {
        repeal(spot, places);
      }
    }
  }

  private void repeal(Spot spot, Places places) {
    TargetText act = places.sheet().text();
    Part part = spot.part();
    if (spot.sentence() > 0) {
      sentence(spot, places);
    } else if (spot.kind() == Spot.Kind.ACT) {
      header(act, places);
    } else if (spot.kind() == Spot.Kind.HEADING) {
      int start = FactPlace.trimmed(act.text(), HeadingChanges.titleStart(act, part));
      places.sheet().add(Change.ofWords(start, spot.end(), "", order));
    } else if (spot.kind() == Spot.Kind.PROVISION && numbered(part)) {
      tombstone(spot, places);
    } else {
      remove(spot, places);
    }
  }

  private static boolean numbered(Part part) {
    return !part.number().isEmpty() || !part.level().isEmpty();
  }

  private void tombstone(Spot spot, Places places) {
    TargetText act = places.sheet().text();
    Part part = spot.part();
    EObject source = act.source(part);
    boolean heading = source instanceof Heading;
    int end =
        heading
            ? FactPlace.trimmed(act.text(), HeadingChanges.titleStart(act, part))
            : part.offset() + ((Item) source).getMarker().length();
    StringBuilder text = new StringBuilder();
    for (Fact fact : FactPlace.leading(source)) {
      if (fact.getName().equals("@id")) {
        text.append(heading ? act.newline() : " ")
            .append(NodeModelUtils.getTokenText(NodeModelUtils.getNode(fact)).strip());
      }
    }
    String indent =
        text.length() == 0
            ? " "
            : act.newline() + " ".repeat(FactPlace.column(act.text(), end) + 1);
    text.append(heading ? act.newline() : indent)
        .append("@repealed ")
        .append(application.by().date())
        .append(application.reference(order));
    places.sheet().add(new Change(end, spot.end(), text.toString(), order, Site.level(part), -1));
  }

  /** Takes away what has no number, with the blank lines above it. */
  private void remove(Spot spot, Places places) {
    int start = spot.start();
    int end = spot.end();
    if (end > start) {
      int above = FactPlace.trimmed(places.sheet().text().text(), start);
      places.sheet().add(new Change(above, end, "", order, Site.level(spot.part()) + 1, -1));
    }
  }

  private void sentence(Spot spot, Places places) {
    for (Passage passage : spot.passages()) {
      Passage whole = passage.whole();
      int first = passage.from();
      int last = first + passage.length();
      boolean blank = last < whole.length() && whole.charAt(last) == ' ';
      int start = whole.start(first > 0 && !blank ? first - 1 : first);
      int end = whole.end(blank ? last : last - 1);
      places.sheet().add(Change.ofWords(start, end, "", order));
    }
  }

  /** An act that is repealed says so in its header. */
  private void header(TargetText act, Places places) {
    List<ReadFact> header = act.reading().header();
    if (act.reading().headerFact("repealed").isPresent() || header.isEmpty()) {
      return;
    }
    ReadFact last = header.get(header.size() - 1);
    int at = last.offset() + last.length();
    String fact = "@repealed " + application.by().date() + application.reference(order);
    places.sheet().add(new Change(at, at, act.newline() + fact, order, 0, -1));
  }
}
