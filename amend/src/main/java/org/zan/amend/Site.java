package org.zan.amend;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Fact;

/**
 * A place at which provisions are added.
 *
 * @param act the act
 * @param offset where
 * @param before whether they come before what stands there, else after it
 * @param column column of new items and paragraphs
 * @param outer hash signs of new headings
 * @param level how deep in the act it is
 * @param anchor where the provision begins beside which they are added; -1 where they are added in
 *     one
 * @param beside the plain item beside which they are added, or null
 * @param headings whether the neighbours are items with headings
 */
record Site(
    TargetText act,
    int offset,
    boolean before,
    int column,
    int outer,
    int level,
    int anchor,
    Part beside,
    boolean headings) {
  private static final String ANNEX = "annex";

  /** The place after, before or at the end of a spot; null where nothing can be added there. */
  static Site of(Spot spot, String position, Fragment fragment) {
    if (position.equals("into")) {
      return into(spot, fragment);
    }
    boolean before = position.equals("before");
    int offset = before ? spot.start() : spot.end();
    Part part = spot.part();
    return switch (spot.kind()) {
      case PROVISION -> {
        boolean plain = part.depth() == 0;
        yield new Site(
            spot.act(),
            offset,
            before,
            plain ? part.column() : 0,
            plain ? depthBelow(part) : part.depth(),
            level(part),
            part.offset(),
            plain ? part : null,
            !plain && part.kind() == Part.Kind.ITEM);
      }
      case HEADING -> underHeading(spot);
      case ACT -> into(spot, fragment);
      case TITLE -> null;
      default ->
          new Site(
              spot.act(),
              offset,
              before,
              paragraphColumn(spot),
              depthBelow(part),
              level(part) + 1,
              spot.start(),
              null,
              false);
    };
  }

  /** Directly under a heading, after the facts about it. */
  private static Site underHeading(Spot spot) {
    EObject source = spot.act().source(spot.part());
    List<Fact> facts = FactPlace.leading(source);
    int offset =
        facts.isEmpty()
            ? spot.end()
            : FactPlace.trimmed(
                spot.act().text(),
                NodeModelUtils.getNode(facts.get(facts.size() - 1)).getEndOffset());
    Part part = spot.part();
    return new Site(
        spot.act(), offset, false, 0, depthBelow(part), level(part) + 1, -1, null, false);
  }

  private static Site into(Spot spot, Fragment fragment) {
    Part part = spot.part();
    if (spot.kind() != Spot.Kind.PROVISION && spot.kind() != Spot.Kind.ACT) {
      return of(spot, "after", fragment);
    }
    int offset = spot.kind() == Spot.Kind.ACT ? endOfAct(spot, fragment) : spot.end();
    Part item = null;
    int outer = 0;
    boolean headings = false;
    for (Part child : part.children()) {
      boolean plain = child.kind() == Part.Kind.ITEM && child.depth() == 0;
      item = plain ? child : item;
      outer = outer == 0 ? child.depth() : outer;
      headings |= child.kind() == Part.Kind.ITEM && child.depth() > 0;
    }
    boolean list = fragment.itemFirst() && item != null;
    int own = part.kind() == Part.Kind.ACT || part.depth() > 0 ? 0 : part.column() + 2;
    return new Site(
        spot.act(),
        offset,
        false,
        list ? item.column() : own,
        outer == 0 ? depthBelow(part) : outer,
        level(part) + 1,
        -1,
        list && endsWith(part, item) ? item : null,
        headings);
  }

  /** Whether the last thing that stands in a part is this item. */
  private static boolean endsWith(Part part, Part item) {
    boolean last = part.children().get(part.children().size() - 1) == item;
    return last && item.lead() == part.alineas();
  }

  /** Annexes stand at the very end, other provisions before the end of the act and its annexes. */
  private static int endOfAct(Spot spot, Fragment fragment) {
    String text = spot.act().text();
    if (fragment.level().equals(ANNEX)) {
      return FactPlace.trimmed(text, text.length());
    }
    Part last = null;
    for (Part child : spot.part().children()) {
      last = child.level().equals(ANNEX) ? last : child;
    }
    return last == null || last.depth() == 0
        ? spot.end()
        : new Spot(spot.act(), last, Spot.Kind.PROVISION, 0, 0).end();
  }

  /** How many provisions are around a part. */
  static int level(Part part) {
    int level = 0;
    for (Part p = part.parent(); p != null; p = p.parent()) {
      level++;
    }
    return level;
  }

  private static int depthBelow(Part part) {
    for (Part p = part; p != null; p = p.parent()) {
      if (p.depth() > 0) {
        return p.depth() + 1;
      }
    }
    return 1;
  }

  /** The column of a paragraph; of one behind a number, that of the paragraphs below it. */
  static int paragraphColumn(Spot spot) {
    int start = spot.start();
    boolean own = spot.act().text().substring(spot.lineStart(), start).isBlank();
    return own ? spot.column() : spot.part().column() + 2;
  }

  /** The lines of a fragment as they stand here, with what parts them from their neighbours. */
  String text(Fragment fragment) {
    String newline = act.newline();
    Fragment shaped =
        headings && fragment.itemFirst()
            ? fragment.itemsAsHeadings()
            : beside != null && fragment.headed() ? fragment.headingsAsItems() : fragment;
    String lines = String.join(newline, shaped.lines(column, new Depths(act, outer)));
    boolean items = beside != null && shaped.itemFirst() && shaped.itemLast();
    boolean gap = shaped.rows() ? false : !items || apart();
    String between = gap ? newline + newline : newline;
    if (!before) {
      return between + lines;
    }
    int own = FactPlace.column(act.text(), offset);
    String first = lines.substring(Math.min(lines.length(), leadingBlanks(lines)));
    return (gapAbove(items) ? newline + " ".repeat(shaped.headed() ? 0 : own) : "")
        + first
        + between
        + " ".repeat(own);
  }

  private static int leadingBlanks(String lines) {
    int count = 0;
    while (count < lines.length() && lines.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  /** Whether a blank line must be added above what comes before something. */
  private boolean gapAbove(boolean items) {
    String text = act.text();
    int line = text.lastIndexOf('\n', offset - 1);
    if (line < 0 || !text.substring(line + 1, offset).isBlank()) {
      return false;
    }
    int above = text.lastIndexOf('\n', line - 1) + 1;
    String words = text.substring(above, line).strip();
    boolean leadIn = words.endsWith(":") || words.endsWith("—");
    return !words.isEmpty() && !(items && (leadIn || !firstOfList()));
  }

  private boolean firstOfList() {
    List<Part> siblings = beside.parent().children();
    int index = siblings.indexOf(beside);
    return index == 0 || siblings.get(index - 1).lead() != beside.lead();
  }

  /** Whether a blank line stands between the items here. */
  private boolean apart() {
    List<Part> siblings = beside.parent().children();
    int index = siblings.indexOf(beside);
    Part other =
        index + 1 < siblings.size()
            ? siblings.get(index + 1)
            : index > 0 ? siblings.get(index - 1) : null;
    if (other == null || other.kind() != Part.Kind.ITEM) {
      return false;
    }
    int line = act.text().lastIndexOf('\n', Math.max(beside.offset(), other.offset()) - 1);
    int above = act.text().lastIndexOf('\n', line - 1);
    return line > 0 && act.text().substring(above + 1, line).isBlank();
  }

  /** Whether a blank line must be added below, as what follows stands in the next line. */
  boolean gapBelow(Fragment fragment) {
    if (before || fragment.rows()) {
      return false;
    }
    String text = act.text();
    int line = text.indexOf('\n', offset);
    if (line < 0) {
      return false;
    }
    int end = text.indexOf('\n', line + 1);
    String next = text.substring(line + 1, end < 0 ? text.length() : end);
    return !next.isBlank() && !(beside != null && fragment.itemLast());
  }
}
