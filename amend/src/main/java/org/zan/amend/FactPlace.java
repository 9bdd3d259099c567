package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;

/**
 * Where facts stand in a provision: directly under its heading or behind its number, the words then
 * below them.
 */
final class FactPlace {
  /** Facts that are text or marks in it, not about the provision. */
  private static final List<String> TEXT = List.of("@note", "@image", "@attachment", "@closing");

  /**
   * A replacement in a text.
   *
   * @param start first offset
   * @param end offset after the last
   * @param text what takes its place
   */
  record Edit(int start, int end, String text) {}

  private FactPlace() {}

  /** The facts about a provision that stand at its beginning. */
  static List<Fact> leading(EObject provision) {
    List<Fact> facts = new ArrayList<>();
    for (Block child : children(provision)) {
      if (!(child instanceof Fact fact) || TEXT.contains(fact.getName())) {
        break;
      }
      facts.add(fact);
    }
    return facts;
  }

  private static List<Block> children(EObject provision) {
    return provision instanceof Heading heading
        ? heading.getChildren()
        : provision instanceof Item item ? item.getChildren() : List.of();
  }

  /** Whether the provision has a fact of this name at its beginning. */
  static boolean has(EObject provision, String name) {
    return leading(provision).stream().anyMatch(fact -> fact.getName().equals("@" + name));
  }

  /** The edit that adds facts to a heading or an item. */
  static Edit add(String text, EObject provision, List<String> facts, String newline) {
    List<Fact> leading = leading(provision);
    if (!leading.isEmpty()) {
      int last = NodeModelUtils.getNode(leading.get(leading.size() - 1)).getEndOffset();
      int at = trimmed(text, last);
      int first = NodeModelUtils.getNode(leading.get(leading.size() - 1)).getOffset();
      String indent = newline + " ".repeat(column(text, first));
      return new Edit(at, at, indent + String.join(indent, facts));
    }
    return provision instanceof Heading heading
        ? underHeading(text, heading, facts, newline)
        : behindNumber(text, (Item) provision, facts, newline);
  }

  /**
   * The edit that adds facts to a heading or an item of new text: where the words go below the
   * facts, all their lines begin in one column.
   */
  static Edit addToNew(String text, EObject provision, List<String> facts, String newline) {
    Edit edit = add(text, provision, facts, newline);
    List<Block> children = children(provision);
    if (!(provision instanceof Item item)
        || !(children.get(0) instanceof Paragraph paragraph)
        || !leading(provision).isEmpty()) {
      return edit;
    }
    int end = trimmed(text, NodeModelUtils.getNode(paragraph).getEndOffset());
    String indent = "\n" + " ".repeat(column(text, NodeModelUtils.getNode(item).getOffset()) + 2);
    String words = text.substring(edit.end(), end).replaceAll("\n[ \t]*", indent);
    return new Edit(edit.start(), end, edit.text() + words);
  }

  private static Edit underHeading(
      String text, Heading heading, List<String> facts, String newline) {
    int at =
        heading.getCaption().isEmpty()
            ? NodeModelUtils.getNode(heading).getOffset() + heading.getMarks().length()
            : NodeModelUtils.getNode(heading.getCaption().get(heading.getCaption().size() - 1))
                .getEndOffset();
    at = trimmed(text, at);
    int next = text.indexOf('\n', at);
    int second = next < 0 ? -1 : text.indexOf('\n', next + 1);
    boolean gap =
        next < 0 || text.substring(next + 1, second < 0 ? text.length() : second).isBlank();
    return new Edit(at, at, newline + String.join(newline, facts) + (gap ? "" : newline));
  }

  private static Edit behindNumber(String text, Item item, List<String> facts, String newline) {
    int marker = NodeModelUtils.getNode(item).getOffset();
    int end = marker + item.getMarker().length();
    int words = end;
    while (words < text.length() && Line.blank(text.charAt(words))) {
      words++;
    }
    String indent = newline + " ".repeat(column(text, end) + 1);
    String written = " " + String.join(indent, facts);
    if (words == text.length() || text.charAt(words) == '\n') {
      return new Edit(end, end, written);
    }
    Block first = item.getChildren().get(0);
    return first instanceof Item
        ? new Edit(end, words, written + newline + " ".repeat(column(text, words)))
        : new Edit(end, words, written + newline + newline + " ".repeat(column(text, marker) + 2));
  }

  static int column(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    return Line.column(text.substring(start, at).toCharArray(), 0, at - start);
  }

  static int trimmed(String text, int from) {
    int end = from;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
