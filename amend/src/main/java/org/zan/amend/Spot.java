package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.lexer.FactNames;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Table;

/**
 * A place in an act: where the path of an instruction leads.
 *
 * @param act the act
 * @param part the provision, or the one in which the place lies
 * @param kind what is meant
 * @param ordinal which paragraph or row; 0 for others
 * @param sentence which sentence of it; 0 where all of it is meant
 */
record Spot(TargetText act, Part part, Kind kind, int ordinal, int sentence) {
  /** What a path names. */
  enum Kind {
    /** The whole act. */
    ACT,
    /** A heading with what stands under it, an item, or a dash. */
    PROVISION,
    /** An unnumbered paragraph, without the list that it leads in. */
    PARAGRAPH,
    /** An unnumbered paragraph that defines a term, with its list. */
    DEFINITION,
    /** A row of a table. */
    ROW,
    /** The words of a heading. */
    HEADING,
    /** The act's title. */
    TITLE,
    /** What stands before the first heading. */
    PREAMBLE,
    /** What stands after {@code @closing}. */
    CLOSING
  }

  /** The Nth paragraph or dash of a part. */
  static Spot alinea(TargetText act, Part part, int ordinal) {
    for (Part child : part.children()) {
      if (child.kind() == Part.Kind.DASH && child.lead() + 1 == ordinal) {
        return new Spot(act, child, Kind.PROVISION, 0, 0);
      }
    }
    return new Spot(act, part, Kind.PARAGRAPH, ordinal, 0);
  }

  /** The blocks that it consists of, in order. */
  List<? extends EObject> content() {
    return switch (kind) {
      case ACT -> beforeClosing(act.blocks(part));
      case PROVISION -> List.of(act.source(part));
      case PARAGRAPH -> List.of(paragraph());
      case DEFINITION -> withList(paragraph());
      case ROW -> List.of(row());
      case HEADING, TITLE -> List.of();
      case PREAMBLE -> preamble();
      case CLOSING -> closing();
    };
  }

  private Paragraph paragraph() {
    int count = 0;
    for (Block block : beforeClosing(act.blocks(part))) {
      boolean dash = block instanceof Item item && "-–—•".indexOf(item.getMarker().charAt(0)) >= 0;
      if ((block instanceof Paragraph || dash)
          && ++count == ordinal
          && block instanceof Paragraph paragraph) {
        return paragraph;
      }
    }
    throw new IllegalStateException("no paragraph " + ordinal);
  }

  private List<Block> withList(Paragraph lead) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : beforeClosing(act.blocks(part))) {
      boolean more = !blocks.isEmpty() && block instanceof Item;
      if (block == lead || more) {
        blocks.add(block);
      } else if (!blocks.isEmpty()) {
        break;
      }
    }
    return blocks;
  }

  private Row row() {
    int count = 0;
    for (Block block : act.blocks(part)) {
      if (block instanceof Table table) {
        for (Row row : table.getRows()) {
          if (row.getRule() == null && ++count == ordinal) {
            return row;
          }
        }
      }
    }
    throw new IllegalStateException("no row " + ordinal);
  }

  private List<Block> preamble() {
    List<Block> blocks = new ArrayList<>();
    for (Block block : act.blocks(act.reading().act())) {
      if (block instanceof Heading) {
        break;
      }
      blocks.add(block);
    }
    return blocks;
  }

  private List<Block> closing() {
    List<Block> blocks = new ArrayList<>();
    collectClosing(act.blocks(part), blocks);
    return blocks;
  }

  private static boolean collectClosing(List<Block> blocks, List<Block> closing) {
    boolean open = false;
    for (Block block : blocks) {
      if (open) {
        closing.add(block);
      } else if (isClosing(block)) {
        open = true;
      } else if (block instanceof Heading heading
          && collectClosing(heading.getChildren(), closing)) {
        return true;
      }
    }
    return open;
  }

  static boolean isClosing(EObject block) {
    return block instanceof Fact fact && fact.getName().equals("@" + FactNames.CLOSING);
  }

  static List<Block> beforeClosing(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isClosing(blocks.get(i))) {
        return blocks.subList(0, i);
      }
    }
    return blocks;
  }

  /** Where it begins: the sign of its heading, its number, or its words. */
  int start() {
    if (kind == Kind.HEADING) {
      return part.offset();
    }
    if (kind == Kind.TITLE) {
      return titleFact().valueOffset();
    }
    List<? extends EObject> content = content();
    return content.isEmpty() ? part.offset() : NodeModelUtils.getNode(content.get(0)).getOffset();
  }

  /** Offset after its last character; blank lines and notes after it are left out. */
  int end() {
    if (kind == Kind.HEADING) {
      return part.offset() + part.length();
    }
    if (kind == Kind.TITLE) {
      ReadFact title = titleFact();
      return title.offset() + title.length();
    }
    List<? extends EObject> content = content();
    return content.isEmpty() ? part.offset() + part.length() : end(content.get(content.size() - 1));
  }

  private ReadFact titleFact() {
    return act.reading()
        .headerFact("title")
        .orElseThrow(() -> new IllegalStateException("no title"));
  }

  /** Whether there is such a place: an act may have no title. */
  boolean exists() {
    return kind != Kind.TITLE || act.reading().headerFact("title").isPresent();
  }

  /** Offset after the last character of a block; the end of the act is no part of a heading. */
  private int end(EObject block) {
    List<Block> children =
        block instanceof Heading heading
            ? heading.getChildren()
            : block instanceof Item item ? item.getChildren() : List.of();
    for (int i = children.size() - 1; i >= 0; i--) {
      if (isClosing(children.get(i))) {
        children = children.subList(0, i);
      }
    }
    if (!children.isEmpty()) {
      return end(children.get(children.size() - 1));
    }
    if (block instanceof Heading heading) {
      return heading.getCaption().isEmpty()
          ? NodeModelUtils.getNode(heading).getOffset() + heading.getMarks().length()
          : trimmed(
              NodeModelUtils.getNode(heading.getCaption().get(heading.getCaption().size() - 1))
                  .getEndOffset());
    }
    return block instanceof Item item
        ? NodeModelUtils.getNode(item).getOffset() + item.getMarker().length()
        : trimmed(NodeModelUtils.getNode(block).getEndOffset());
  }

  private int trimmed(int from) {
    String text = act.text();
    int end = from;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Start of the line on which it begins. */
  int lineStart() {
    return act.text().lastIndexOf('\n', start() - 1) + 1;
  }

  /** Column in which it begins. */
  int column() {
    return Line.column(act.text().toCharArray(), lineStart(), start());
  }

  /** Its words: those of its paragraphs and of all that stands in it, without numbers, headings. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    if (kind == Kind.HEADING) {
      if (act.source(part) instanceof Heading heading) {
        passages.add(Passage.of(heading.getCaption(), act.text()));
      }
    } else if (kind == Kind.TITLE) {
      passages.add(Passage.of(act.text(), start(), end()));
    } else {
      content().forEach(block -> collect(block, passages, sentence > 0));
    }
    return sentence == 0 ? passages : Sentences.nth(passages, sentence);
  }

  private void collect(EObject block, List<Passage> passages, boolean own) {
    if (block instanceof Paragraph paragraph) {
      passages.add(Passage.of(paragraph.getRuns(), act.text()));
    } else if (block instanceof Item item) {
      collect(item.getChildren(), passages, own);
    } else if (block instanceof Heading heading) {
      collect(heading.getChildren(), passages, own);
    } else if (block instanceof Table table) {
      table.getRows().forEach(row -> collect(row, passages, own));
    } else if (block instanceof Row row && row.getRule() == null) {
      row.getCells().forEach(cell -> passages.add(Passage.ofCell(cell.getRuns(), act.text())));
    }
  }

  /** What stands in a provision; its own paragraphs alone where sentences are counted. */
  private void collect(List<Block> blocks, List<Passage> passages, boolean own) {
    for (Block child : beforeClosing(blocks)) {
      if (!own || child instanceof Paragraph) {
        collect(child, passages, own);
      }
    }
  }
}
