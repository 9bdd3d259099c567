package org.zan.dsl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.FactValue;
import org.zan.dsl.zan.Footnote;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Plain;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Run;
import org.zan.dsl.zan.Table;

/**
 * What is published of an act, laid out for reading: each paragraph is one line, what belongs to an
 * item is indented, blank lines stand around headings, footnotes have their mark. An instruction
 * has no words of its own, so it stands as it is written.
 */
public final class LaidOutText {
  private static final String INDENT = "  ";

  /** A cell that belongs to the one above it. */
  private static final String SPANNED = "^";

  private static final String FOOTNOTE = "note";

  private final StringBuilder text = new StringBuilder();
  private String marks = "";
  private int marksDepth;

  private LaidOutText() {}

  /** The text of an act, its header aside. */
  public static String of(Document document) {
    LaidOutText published = new LaidOutText();
    published.blocks(document.getBody(), 0);
    return published.text.toString();
  }

  /** The text of a heading or item with all that belongs to it. */
  public static String of(Block block) {
    LaidOutText published = new LaidOutText();
    published.block(block, 0);
    published.flush();
    return published.text.toString();
  }

  /** The heading or item that begins at the offset. */
  public static Optional<Block> at(Document document, int offset) {
    return at(document.getBody(), offset);
  }

  private static Optional<Block> at(List<Block> blocks, int offset) {
    for (Block block : blocks) {
      INode node = NodeModelUtils.getNode(block);
      if (node.getOffset() == offset && (block instanceof Heading || block instanceof Item)) {
        return Optional.of(block);
      }
      if (node.getOffset() <= offset && offset < node.getEndOffset()) {
        return at(children(block), offset);
      }
    }
    return Optional.empty();
  }

  private static List<Block> children(Block block) {
    List<Block> children = new ArrayList<>();
    for (EObject child : block.eContents()) {
      if (child instanceof Block inner) {
        children.add(inner);
      }
    }
    return children;
  }

  /** A run of text without its signs. */
  static String words(List<Run> runs) {
    StringBuilder words = new StringBuilder();
    for (Run run : runs) {
      if (run instanceof Plain plain) {
        words.append(plain.getText());
      } else if (run instanceof Link link) {
        words.append(link.getWords() == null ? "" : link.getWords());
      } else if (run instanceof Definition definition) {
        words.append(definition.getWords());
      } else if (run instanceof Footnote footnote) {
        words.append(footnote.getMark().replace("^", ""));
      }
    }
    return PublishedText.of(words.toString()).strip();
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    if (block instanceof Paragraph paragraph) {
      line(depth, words(paragraph.getRuns()));
    } else if (block instanceof Item item) {
      item(item, depth);
    } else if (block instanceof Heading heading) {
      heading(heading, depth);
    } else if (block instanceof Table table) {
      table(table, depth);
    } else if (block instanceof Instruction instruction) {
      instruction(instruction, depth);
    } else if (block instanceof Fact fact) {
      footnote(fact, depth);
    }
  }

  private void heading(Heading heading, int depth) {
    flush();
    gap();
    line(depth, words(heading.getCaption()));
    gap();
    blocks(heading.getChildren(), depth);
  }

  private void item(Item item, int depth) {
    String marker = item.getMarker();
    boolean braces = marker.startsWith("{") && marker.endsWith("}");
    if (marks.isEmpty()) {
      marksDepth = depth;
    }
    // What comes next stands beside the number: its words, or the next of several in one line.
    marks += (braces ? marker.substring(1, marker.length() - 1) : marker) + " ";
    blocks(item.getChildren(), depth + 1);
    flush();
  }

  private void table(Table table, int depth) {
    flush();
    for (Row row : table.getRows()) {
      if (row.getRule() == null) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.getCells()) {
          String words = words(cell.getRuns());
          cells.add(words.equals(SPANNED) ? "" : words);
        }
        line(depth, String.join(" | ", cells));
      }
    }
  }

  private void instruction(Instruction instruction, int depth) {
    INode node = NodeModelUtils.getNode(instruction);
    int end = node.getEndOffset();
    List<Block> effect = new ArrayList<>();
    for (EObject child : instruction.eContents()) {
      if (child instanceof Block block) {
        end = Math.min(end, NodeModelUtils.getNode(block).getOffset());
        effect.add(block);
      }
    }
    String source = node.getRootNode().getText();
    line(depth, source.substring(node.getOffset(), end).strip().replaceAll("\\s*\\R\\s*", " "));
    blocks(effect, depth + 1);
  }

  /** The words of a footnote are published; other facts speak to the machine. */
  private void footnote(Fact fact, int depth) {
    if (fact.getName().equals("@" + FOOTNOTE)) {
      StringBuilder words = new StringBuilder();
      for (FactValue value : fact.getValues()) {
        words.append(
            value instanceof FactText text
                ? text.getText()
                : NodeModelUtils.getTokenText(NodeModelUtils.getNode(value)));
      }
      String[] parts = PublishedText.of(words.toString()).strip().split("\\s+", 2);
      line(depth, "[" + parts[0] + "] " + (parts.length > 1 ? parts[1] : ""));
    }
  }

  private void line(int depth, String words) {
    int indent = marks.isEmpty() ? depth : marksDepth;
    text.append(INDENT.repeat(indent)).append(marks).append(words).append('\n');
    marks = "";
  }

  /** Writes numbers that have no words. */
  private void flush() {
    if (!marks.isEmpty()) {
      String alone = marks.stripTrailing();
      marks = "";
      line(marksDepth, alone);
    }
  }

  private void gap() {
    int end = text.length();
    if (end > 1 && text.charAt(end - 2) != '\n') {
      text.append('\n');
    }
  }
}
