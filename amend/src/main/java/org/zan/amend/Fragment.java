package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Table;

/**
 * New text of an act: the block of an instruction or what is moved, without the indentation of the
 * place that it comes from. Immutable.
 */
final class Fragment {
  /** Read before the fragment, so that its headings are read as those of the act. */
  private final String prefix;

  private final ActReading reading;
  private final Jurisdictions jurisdictions;

  private Fragment(String prefix, String body, Jurisdictions jurisdictions) {
    this.prefix = prefix;
    this.jurisdictions = jurisdictions;
    this.reading = ActReader.read("", prefix + body, jurisdictions);
  }

  /** The block of an instruction, as text of the act that it changes. */
  static Fragment of(Instruction instruction, String source, TargetText act) {
    List<Block> blocks = instruction.getBlock();
    int start = NodeModelUtils.getNode(blocks.get(0)).getOffset();
    int end = NodeModelUtils.getNode(blocks.get(blocks.size() - 1)).getEndOffset();
    return of(source.substring(0, end), start, act);
  }

  /** A stretch of a text that begins with a block and goes to its end. */
  static Fragment of(String source, int start, TargetText act) {
    int base = FactPlace.column(source, start);
    String identity = act.reading().identity().map(Object::toString).orElse("");
    String prefix = identity.isEmpty() ? "" : "@act " + identity + "\n\n";
    return new Fragment(
        prefix, flush(source.substring(start), base), act.reading().jurisdictions());
  }

  /** The lines without the indentation of the first; drafters' notes are left out. */
  private static String flush(String text, int base) {
    List<String> lines = new ArrayList<>();
    boolean first = true;
    for (String line : text.stripTrailing().split("\\r?\\n", -1)) {
      int indent = first ? base : indent(line);
      String words = line.strip();
      if (first || !words.startsWith("//")) {
        lines.add(words.isEmpty() ? "" : " ".repeat(Math.max(0, indent - base)) + words);
      }
      first = false;
    }
    return String.join("\n", lines);
  }

  private static int indent(String line) {
    char[] chars = line.toCharArray();
    int words = Line.skipBlanks(chars, 0, chars.length);
    return Line.column(chars, 0, words);
  }

  /** The text, its outermost lines in the first column. */
  String text() {
    return reading.text().substring(prefix.length());
  }

  /** What it consists of. */
  List<Block> blocks() {
    return reading.document().getBody();
  }

  /** The provisions that it consists of; paragraphs have none. */
  List<Part> parts() {
    return reading.act().children();
  }

  /** The heading that it begins with, without signs and title: {@code § 6.}; empty for none. */
  String untitled() {
    if (!headed() || parts().isEmpty()) {
      return "";
    }
    Part part = parts().get(0);
    String heading =
        reading.text().substring(part.offset() + part.depth(), part.offset() + part.length());
    String words = heading.stripLeading();
    return words.substring(0, Math.min(words.length(), part.caption().titleStart())).strip();
  }

  /** Whether it begins with a heading. */
  boolean headed() {
    return !blocks().isEmpty() && blocks().get(0) instanceof Heading;
  }

  boolean itemFirst() {
    return !blocks().isEmpty() && blocks().get(0) instanceof Item;
  }

  boolean itemLast() {
    return !blocks().isEmpty() && blocks().get(blocks().size() - 1) instanceof Item;
  }

  boolean paragraphFirst() {
    return !blocks().isEmpty() && blocks().get(0) instanceof Paragraph;
  }

  /** Whether it is nothing but rows of a table. */
  boolean rows() {
    return blocks().size() == 1 && blocks().get(0) instanceof Table;
  }

  /** Rows of its table. */
  List<Row> rowList() {
    return blocks().get(0) instanceof Table table ? table.getRows() : List.of();
  }

  /** Code of the level of its first heading, or empty. */
  String level() {
    return parts().isEmpty() ? "" : parts().get(0).level();
  }

  /** The fragment with facts for each of its outermost provisions that has none of that name. */
  Fragment with(Map<String, String> facts) {
    return with(facts, Integer.MAX_VALUE);
  }

  /** The fragment with facts for its first outermost provisions. */
  Fragment with(Map<String, String> facts, int most) {
    StringBuilder text = new StringBuilder(reading.text());
    List<EObject> provisions = new ArrayList<>();
    for (Block block : blocks()) {
      if (provisions.size() < most && (block instanceof Heading || numbered(block))) {
        provisions.add(block);
      }
    }
    for (int i = provisions.size() - 1; i >= 0; i--) {
      EObject provision = provisions.get(i);
      List<String> lines = new ArrayList<>();
      facts.forEach(
          (name, line) -> {
            if (!FactPlace.has(provision, name)) {
              lines.add(line);
            }
          });
      if (!lines.isEmpty()) {
        FactPlace.Edit edit = FactPlace.addToNew(reading.text(), provision, lines, "\n");
        text.replace(edit.start(), edit.end(), edit.text());
      }
    }
    return new Fragment(prefix, text.substring(prefix.length()), jurisdictions);
  }

  static boolean numbered(EObject block) {
    return block instanceof Item item && "-–—•".indexOf(item.getMarker().charAt(0)) < 0;
  }

  /** The fragment with its items as headings, as their new neighbours are. */
  Fragment itemsAsHeadings() {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks()) {
      String source = source(block);
      if (!numbered(block)) {
        lines.add(source);
        continue;
      }
      String marker = ((Item) block).getMarker();
      String rest = source.substring(marker.length()).strip();
      boolean facts = rest.startsWith("@");
      lines.add("# " + marker + (rest.isEmpty() ? "" : facts ? "\n" + dedented(rest) : ""));
      if (!rest.isEmpty() && !facts) {
        lines.add(dedented(rest));
      }
    }
    return new Fragment(prefix, String.join("\n\n", lines), jurisdictions);
  }

  /** The fragment with its headings that are items as plain items. */
  Fragment headingsAsItems() {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks()) {
      boolean item =
          block instanceof Heading
              && partAt(NodeModelUtils.getNode(block).getOffset()).kind() == Part.Kind.ITEM;
      if (!item) {
        lines.add(source(block));
        continue;
      }
      String source = source(block);
      String words = source.substring(((Heading) block).getMarks().length()).strip();
      lines.add(words.replaceAll("\\n(?=[^\\n])", "\n  "));
    }
    return new Fragment(prefix, String.join("\n", lines), jurisdictions);
  }

  private Part partAt(int offset) {
    return parts().stream()
        .filter(part -> part.offset() == offset)
        .findFirst()
        .orElse(reading.act());
  }

  private static String dedented(String text) {
    return text.replaceAll("\\n {1,2}", "\n");
  }

  private String source(Block block) {
    int start = NodeModelUtils.getNode(block).getOffset();
    List<Block> all = blocks();
    int index = all.indexOf(block);
    int end =
        index + 1 < all.size()
            ? NodeModelUtils.getNode(all.get(index + 1)).getOffset()
            : reading.text().length();
    return reading.text().substring(start, end).stripTrailing();
  }

  /**
   * The lines as they stand at their place.
   *
   * @param column column of what stands before the first heading
   * @param depths hash signs of headings at their place
   */
  List<String> lines(int column, Depths depths) {
    List<String> placed = new ArrayList<>();
    boolean headings = false;
    int offset = prefix.length();
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("#") && partAtLine(offset) != null) {
        headings = true;
        Part part = partAtLine(offset);
        int hashes = part.depth();
        placed.add("#".repeat(depths.of(part, outermost(), hashes)) + line.substring(marks(line)));
      } else {
        placed.add(line.isEmpty() || headings ? line : " ".repeat(column) + line);
      }
      offset += line.length() + 1;
    }
    return placed;
  }

  private static int marks(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == '#') {
      count++;
    }
    return count;
  }

  private Part partAtLine(int offset) {
    return find(reading.act(), offset);
  }

  private static Part find(Part part, int offset) {
    for (Part child : part.children()) {
      Part found = child.offset() == offset ? child : find(child, offset);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private int outermost() {
    return parts().stream().filter(p -> p.depth() > 0).mapToInt(Part::depth).min().orElse(1);
  }
}
