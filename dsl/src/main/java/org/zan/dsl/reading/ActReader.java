package org.zan.dsl.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.jurisdiction.Caption;
import org.zan.dsl.jurisdiction.Caption.Form;
import org.zan.dsl.jurisdiction.CaptionReader;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.lexer.FactNames;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.lexer.Markers;
import org.zan.dsl.norm.Numbers;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Cell;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.FactValue;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Link;
import org.zan.dsl.zan.Malformed;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Run;
import org.zan.dsl.zan.Substitute;
import org.zan.dsl.zan.Table;
import org.zan.dsl.zan.Target;

/**
 * Reads a text: parses it and says which piece of it is what. A pure function of the text and the
 * jurisdictions.
 */
public final class ActReader {
  private final Jurisdictions jurisdictions;
  private final String text;
  private final char[] chars;
  private final List<ReadReference> references = new ArrayList<>();
  private final List<ReadTerm> terms = new ArrayList<>();
  private final List<Words> notes = new ArrayList<>();
  private final List<Words> malformed = new ArrayList<>();
  private final List<Part> ofOtherActs = new ArrayList<>();
  private CaptionReader captions;
  private int blocks;

  private ActReader(Jurisdictions jurisdictions, String text) {
    this.jurisdictions = jurisdictions;
    this.text = text;
    this.chars = text.toCharArray();
  }

  /** Reads the text of the file named {@code file}. Never throws. */
  public static ActReading read(String file, String text, Jurisdictions jurisdictions) {
    return new ActReader(jurisdictions, text).read(file);
  }

  private ActReading read(String file) {
    IParseResult result = ZanDocuments.parse(text, chars);
    Document document = (Document) result.getRootASTElement();
    Part act = new Part(Part.Kind.ACT, null, null, "", "", 0, 0, -1, 0);
    List<ReadFact> header = new ArrayList<>();
    String code = "";
    for (Fact fact : document == null ? List.<Fact>of() : document.getHeader()) {
      ReadFact read = fact(fact, act);
      header.add(read);
      if (code.isEmpty() && (read.name().equals("act") || read.name().equals("bill"))) {
        code =
            read.value().contains("/") ? read.value().substring(0, read.value().indexOf('/')) : "";
      }
    }
    Jurisdiction jurisdiction = jurisdictions.of(code);
    captions = new CaptionReader(jurisdictions.vocabulary(), jurisdiction);
    if (document != null) {
      blocks(document.getBody(), act);
    }
    if (hasNotes()) {
      notes(result.getRootNode());
    }
    return new ActReading(
        file,
        text,
        act,
        header,
        references,
        terms,
        notes,
        malformed,
        ofOtherActs,
        jurisdictions,
        jurisdiction,
        result);
  }

  /** Whether a line begins with the sign of a note; addresses have it within a line. */
  private boolean hasNotes() {
    for (int i = text.indexOf("//"); i >= 0; i = text.indexOf("//", i + 2)) {
      int line = i;
      while (line > 0 && (Line.blank(chars[line - 1]) || chars[line - 1] == '\uFEFF')) {
        line--;
      }
      if (line == 0 || chars[line - 1] == '\n') {
        return true;
      }
    }
    return false;
  }

  private void notes(INode root) {
    for (ILeafNode leaf : root.getLeafNodes()) {
      if (leaf.isHidden() && leaf.getText().startsWith("//")) {
        notes.add(new Words(leaf.getOffset(), leaf.getLength()));
      }
    }
  }

  private void blocks(List<Block> blocks, Part part) {
    boolean closing = false;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph, part, closing);
      } else if (block instanceof Item item) {
        item(item, part);
      } else if (block instanceof Heading heading) {
        heading(heading, part);
      } else if (block instanceof Fact fact) {
        ReadFact read = fact(fact, part);
        part.addFact(read);
        if (read.name().equals(FactNames.CLOSING)) {
          closing = true;
          part.endsAct();
        }
      } else if (block instanceof Table table) {
        table(table, part);
      } else if (block instanceof Instruction instruction) {
        instruction(instruction, part);
      }
    }
  }

  private void paragraph(Paragraph paragraph, Part part, boolean closing) {
    INode node = node(paragraph);
    int offset = node.getOffset();
    if (!closing) {
      part.addParagraph(new Words(offset, node.getEndOffset() - offset));
    }
    runs(paragraph.getRuns(), part);
  }

  private void item(Item item, Part part) {
    int offset = node(item).getOffset();
    int length = item.getMarker().length();
    int start = offset;
    while (start > 0 && chars[start - 1] != '\n') {
      start--;
    }
    int column = Line.column(chars, start, offset);
    Part child;
    if (Markers.isBullet(chars[offset])) {
      child = new Part(Part.Kind.DASH, part, null, "", "", offset, length, column, 0);
    } else {
      String[] range = range(item.getMarker());
      child = new Part(Part.Kind.ITEM, part, null, range[0], range[1], offset, length, column, 0);
    }
    blocks(item.getChildren(), child);
  }

  /**
   * {@code {3) - 6-3)}} stands for several items: the first number and the last; otherwise the
   * number and an empty string.
   */
  private static String[] range(String marker) {
    if (marker.startsWith("{")) {
      String inner = marker.substring(1, marker.length() - 1);
      String[] ends = inner.split("\\s+[-–—]\\s+", -1);
      if (ends.length == 2) {
        return new String[] {Numbers.normal(ends[0]), Numbers.normal(ends[1])};
      }
    }
    return new String[] {Numbers.normal(marker), ""};
  }

  private void heading(Heading heading, Part part) {
    ICompositeNode node = node(heading);
    int offset = node.getOffset();
    int words = Line.skipBlanks(chars, offset + heading.getMarks().length(), chars.length);
    int end = captionEnd(heading, words);
    String caption = text.substring(words, Math.max(words, end));
    Caption read = captions.read(caption, enclosingLevel(part));
    Part.Kind kind =
        read.form() == Form.LEVEL
            ? Part.Kind.LEVEL
            : read.form() == Form.ITEM ? Part.Kind.ITEM : Part.Kind.CROSSHEADING;
    Part child =
        new Part(
            kind,
            part,
            read,
            read.number(),
            read.last(),
            offset,
            Math.max(end, words) - offset,
            0,
            heading.getMarks().length());
    child.setTitled(!read.untitled(caption.length()));
    runs(heading.getCaption(), child);
    blocks(heading.getChildren(), child);
  }

  private int captionEnd(Heading heading, int words) {
    List<Run> caption = heading.getCaption();
    return caption.isEmpty() ? words : node(caption.get(caption.size() - 1)).getEndOffset();
  }

  private static String enclosingLevel(Part part) {
    Part up = part;
    while (up != null && up.level().isEmpty()) {
      up = up.parent();
    }
    return up == null ? "" : up.level();
  }

  private void table(Table table, Part part) {
    for (Row row : table.getRows()) {
      if (row.getRule() == null) {
        part.addRow();
        for (Cell cell : row.getCells()) {
          runs(cell.getRuns(), part);
        }
      }
    }
  }

  private void instruction(Instruction instruction, Part part) {
    part.addInstruction();
    if (instruction instanceof Malformed || withoutBlock(instruction)) {
      INode node = node(instruction);
      malformed.add(
          new Words(
              node.getOffset(),
              Line.end(chars, node.getOffset(), chars.length) - node.getOffset()));
    }
    for (EObject child : instruction.eContents()) {
      if (child instanceof Target target) {
        boolean opens = instruction instanceof Amend;
        references.add(
            reference(
                target,
                null,
                opens ? ReadReference.Place.AMENDED_ACT : ReadReference.Place.INSTRUCTION,
                part));
      }
    }
    // What a block holds is text of the act that is amended: its numbers and facts are not this
    // act's, its references are looked at.
    blocks++;
    Part other = null;
    for (EObject child : instruction.eContents()) {
      if (child instanceof Fact fact) {
        part.addFactOfInstruction(fact(fact, part));
      } else if (child instanceof Block block) {
        if (other == null) {
          other = Part.detached(part);
          ofOtherActs.add(other);
        }
        blocks(List.of(block), other);
      }
    }
    blocks--;
  }

  /** Whether the instruction brings new provisions but none stand below it. */
  private static boolean withoutBlock(Instruction instruction) {
    return instruction instanceof Substitute substitute && substitute.getBlock().isEmpty()
        || instruction instanceof InsertProvisions insert && insert.getBlock().isEmpty();
  }

  private void runs(List<Run> runs, Part part) {
    for (Run run : runs) {
      if (run instanceof Link link) {
        INode node = node(link);
        int start = node.getOffset() + 1;
        int length = link.getWords() == null ? 0 : link.getWords().length();
        for (Target target : link.getTargets()) {
          references.add(
              reference(target, new Words(start, length), ReadReference.Place.WORDS, part));
        }
      } else if (run instanceof Definition definition && blocks == 0) {
        int offset = node(definition).getOffset() + 2;
        terms.add(
            new ReadTerm(
                oneLine(definition.getWords()),
                offset,
                definition.getWords().length(),
                part,
                part.alineas()));
      }
    }
  }

  private ReadFact fact(Fact fact, Part part) {
    INode node = node(fact);
    int offset = node.getOffset();
    StringBuilder value = new StringBuilder();
    List<ReadReference> targets = new ArrayList<>();
    int valueOffset = node.getEndOffset();
    for (FactValue part1 : fact.getValues()) {
      valueOffset = Math.min(valueOffset, node(part1).getOffset());
      if (part1 instanceof FactText words) {
        value.append(value.length() > 0 ? " " : "").append(oneLine(words.getText()));
      } else if (part1 instanceof Target target) {
        targets.add(
            reference(
                target,
                null,
                ReadReference.Place.FACT,
                part,
                Relation.of(fact.getName().substring(1)).orElse(Relation.CITES)));
      }
    }
    references.addAll(targets);
    return new ReadFact(
        fact.getName().substring(1),
        value.toString(),
        valueOffset,
        targets,
        offset,
        node.getEndOffset() - offset);
  }

  private ReadReference reference(
      Target target, Words words, ReadReference.Place place, Part part) {
    return reference(target, words, place, part, Relation.CITES);
  }

  /**
   * {@code unsaid} is the relation where the target names none: that of the fact which holds it.
   */
  private ReadReference reference(
      Target target, Words words, ReadReference.Place place, Part part, Relation unsaid) {
    INode node = node(target);
    int offset = node.getOffset();
    String relation = target.getRelation();
    String path = target.getPath();
    return new ReadReference(
        relation == null
            ? unsaid
            : Relation.of(relation.substring(0, relation.length() - 1)).orElse(unsaid),
        blocks > 0 && place == ReadReference.Place.WORDS ? ReadReference.Place.BLOCK : place,
        target.getAct() == null ? "" : target.getAct(),
        target.getDate() == null ? "" : target.getDate().substring(1),
        path == null ? "" : path.startsWith("#") ? path.substring(1) : path,
        target.getUrl() == null ? "" : target.getUrl(),
        words == null ? new Words(offset, 0) : words,
        offset,
        node.getEndOffset() - offset,
        part,
        target.getMalformed() != null);
  }

  private static ICompositeNode node(EObject object) {
    return NodeModelUtils.getNode(object);
  }

  /** Words with each line break and the blanks around it as one blank. */
  public static String oneLine(String words) {
    return words.indexOf('\n') < 0
        ? words.strip()
        : words.strip().replaceAll("[ \\t]*\\r?\\n[ \\t]*", " ");
  }
}
