package org.zan.amend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.amend.Application.Places;
import org.zan.amend.rules.OfRepealed;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.Instruction;

/** What the instructions do that bring new provisions: {@code @insert} and {@code @substitute}. */
final class BlockChanges {
  private static final List<String> ENDED = List.of("@repealed", "@annulled");

  private final Application application;
  private final Order order;

  BlockChanges(Application application, Order order) {
    this.application = application;
    this.order = order;
  }

  void insert(InsertProvisions insert, Places places) {
    boolean before = insert.getPosition().equals("before");
    List<Spot> spots = places.spots();
    Spot spot = before ? spots.get(0) : spots.get(spots.size() - 1);
    Fragment fragment = fragment(insert, places);
    if (spot.sentence() > 0) {
      sentence(spot, before, fragment, places);
      return;
    }
    insert(spot, insert.getPosition(), fragment.with(facts(order, application)), places);
  }

  /** Adds a fragment at a place. */
  void insert(Spot spot, String position, Fragment fragment, Places places) {
    Site site = Site.of(spot, position, fragment);
    if (site == null) {
      Reports.noPlace(application, order, places);
      return;
    }
    Numbers numbers = new Numbers(application, order, places.sheet());
    numbers.taken(fragment.parts(), site.beside() == null ? spot : null, site);
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

  private Fragment fragment(Instruction instruction, Places places) {
    return Fragment.of(instruction, application.act().reading().text(), places.sheet().text());
  }

  /** What is added says since when it holds, and until when where it is temporary. */
  static Map<String, String> facts(Order order, Application application) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("in-force", "@in-force " + application.by().date() + application.reference(order));
    order.expires().ifPresent(date -> facts.put("expires", "@expires " + date));
    return facts;
  }

  void substitute(Instruction instruction, Places places) {
    Spot first = places.spots().get(0);
    Spot last = places.spots().get(places.spots().size() - 1);
    Fragment fragment = fragment(instruction, places);
    if (first.sentence() > 0) {
      words(first, fragment, places);
      return;
    }
    if (first.kind() == Spot.Kind.HEADING || first.kind() == Spot.Kind.TITLE) {
      new HeadingChanges(application, order).retitle(Passage.fold(fragment.text()).strip(), places);
      return;
    }
    TargetText act = places.sheet().text();
    EObject source = first.kind() == Spot.Kind.PROVISION ? act.source(first.part()) : null;
    boolean revived = source != null && first.part().repealed();
    fragment = revived ? fragment.with(facts(order, application)) : kept(fragment, source, act);
    if (!revived && order.expires().isPresent()) {
      fragment = fragment.with(Map.of("expires", "@expires " + order.expires().get()));
    }
    new Numbers(application, order, places.sheet()).replaced(fragment.parts(), first, last);
    put(fragment, first, last, places);
  }

  /** What was said about a provision stays true of its new words. */
  private static Fragment kept(Fragment fragment, EObject source, TargetText act) {
    if (source == null) {
      return fragment;
    }
    Map<String, String> facts = new LinkedHashMap<>();
    for (Fact fact : FactPlace.leading(source)) {
      if (!ENDED.contains(fact.getName())) {
        String written = NodeModelUtils.getTokenText(NodeModelUtils.getNode(fact)).strip();
        facts.put(fact.getName().substring(1), written.replaceAll("\\s*\\R\\s*", " "));
      }
    }
    return facts.isEmpty() ? fragment : fragment.with(facts, 1);
  }

  private void put(Fragment fragment, Spot first, Spot last, Places places) {
    TargetText act = places.sheet().text();
    Part part = first.part();
    boolean provision = first.kind() == Spot.Kind.PROVISION;
    boolean plain = !provision || part.depth() == 0;
    Fragment shaped = fragment;
    if (provision && part.kind() == Part.Kind.ITEM) {
      shaped =
          plain && fragment.headed()
              ? fragment.headingsAsItems()
              : !plain && fragment.itemFirst() ? fragment.itemsAsHeadings() : fragment;
    }
    int column = !provision ? Site.paragraphColumn(first) : plain ? part.column() : 0;
    int outer = plain ? Math.max(1, first.kind() == Spot.Kind.ACT ? 1 : 2) : part.depth();
    List<String> lines = shaped.lines(column, new Depths(act, outer));
    String text = String.join(act.newline(), lines).stripLeading();
    boolean ownLine = act.text().substring(first.lineStart(), first.start()).isBlank();
    int start = first.start();
    if (shaped.headed() && plain && ownLine) {
      start = first.lineStart();
    } else if (!ownLine && !shaped.paragraphFirst() && !provision) {
      text = act.newline() + " ".repeat(column) + text;
    }
    if (provision && TombstoneParts.several(part)) {
      text = amongTombstones(first, text, column, fragment, places);
    }
    if (text != null) {
      places.sheet().add(new Change(start, last.end(), text, order, Site.level(part), -1));
    }
  }

  /** One of several that a tombstone stands for comes back; the others keep theirs. */
  private String amongTombstones(
      Spot spot, String text, int column, Fragment fragment, Places places) {
    TargetText act = places.sheet().text();
    String path = Targets.path(places.target());
    String last = path.substring(path.lastIndexOf('/') + 1);
    String number =
        Step.parse(last, act.reading().jurisdictions().vocabulary().levelCodes()).number();
    TombstoneParts parts = TombstoneParts.around(spot, number, fragment.untitled());
    if (parts == null) {
      application.problems().at(OfRepealed.INFO, order, places.target()).data(path).add();
      return null;
    }
    String gap =
        act.source(spot.part()) instanceof Heading
            ? act.newline() + act.newline()
            : act.newline() + " ".repeat(column);
    return (parts.before().isEmpty() ? "" : parts.before() + gap)
        + text
        + (parts.after().isEmpty() ? "" : gap + parts.after());
  }

  /** A sentence is restated by words. */
  private void words(Spot spot, Fragment fragment, Places places) {
    for (Passage passage : spot.passages()) {
      int start = passage.whole().start(passage.from());
      int end = passage.whole().end(passage.from() + passage.length() - 1);
      places.sheet().add(Change.ofWords(start, end, oneLine(fragment), order));
    }
  }

  private void sentence(Spot spot, boolean before, Fragment fragment, Places places) {
    for (Passage passage : spot.passages()) {
      int start = passage.whole().start(passage.from());
      int end = passage.whole().end(passage.from() + passage.length() - 1);
      String text = before ? oneLine(fragment) + " " : " " + oneLine(fragment);
      places.sheet().add(Change.ofWords(before ? start : end, before ? start : end, text, order));
    }
  }

  private static String oneLine(Fragment fragment) {
    return fragment.text().strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
