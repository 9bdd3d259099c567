package org.zan.dsl.reading;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.testing.Texts;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Definition;
import org.zan.dsl.zan.Document;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Malformed;
import org.zan.dsl.zan.Paragraph;
import org.zan.dsl.zan.Row;
import org.zan.dsl.zan.Substitute;
import org.zan.dsl.zan.Table;
import org.zan.dsl.zan.Target;

/** What is read over the tokens stands where the parser's model has it. */
class ActReaderTest {
  private static final Jurisdictions KNOWN = Jurisdictions.shipped();

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void readsWhatTheParserParses(@ForAll("texts") String text) {
    ActReading reading = ActReader.read("acts/1.zan", text, KNOWN);
    Document document = reading.document();
    assertEquals(
        places(document.getHeader(), ActReaderTest::place),
        places(reading.header(), it -> place(it.offset(), it.length())));
    assertEquals(!document.getBody().isEmpty(), reading.hasBody());
    assertEquals(blocks(document.getBody()), part(reading.act()));
    assertEquals(
        places(all(document, Target.class), ActReaderTest::target),
        places(reading.references(), it -> place(it.offset(), it.length()) + "#" + it.path()));
    assertEquals(
        places(
            terms(document), it -> "**" + it.getWords() + NodeModelUtils.getNode(it).getOffset()),
        places(
            reading.terms(),
            it ->
                "**" + text.substring(it.offset(), it.offset() + it.length()) + (it.offset() - 2)));
    assertEquals(
        all(document, Instruction.class).stream().filter(ActReaderTest::malformed).count(),
        reading.malformed().size());
    assertEquals(
        notes(reading.node()), places(reading.notes(), it -> place(it.offset(), it.length())));
  }

  /** What stands directly in a list of blocks, and what is in the pieces below. */
  private static String blocks(List<? extends EObject> blocks) {
    List<String> paragraphs = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    List<String> below = new ArrayList<>();
    int rows = 0;
    boolean closing = false;
    for (EObject block : blocks) {
      if (block instanceof Paragraph && !closing) {
        paragraphs.add(place(block));
      } else if (block instanceof Fact fact) {
        facts.add(fact.getName() + place(fact));
        closing |= fact.getName().equals("@closing");
      } else if (block instanceof Heading heading) {
        below.add(start(heading) + blocks(heading.getChildren()));
      } else if (block instanceof Item item) {
        below.add(start(item) + blocks(item.getChildren()));
      } else if (block instanceof Table table) {
        rows += (int) table.getRows().stream().filter(ActReaderTest::cells).count();
      }
    }
    return paragraphs + " " + facts + " " + rows + " " + below;
  }

  private static String part(Part part) {
    return places(part.paragraphs(), it -> place(it.offset(), it.length()))
        + " "
        + places(part.facts(), it -> "@" + it.name() + place(it.offset(), it.length()))
        + " "
        + part.rows()
        + " "
        + places(part.children(), it -> it.offset() + part(it));
  }

  private static boolean cells(Row row) {
    return row.getRule() == null;
  }

  private static boolean malformed(Instruction instruction) {
    return instruction instanceof Malformed
        || instruction instanceof Substitute substitute && substitute.getBlock().isEmpty()
        || instruction instanceof InsertProvisions insert && insert.getBlock().isEmpty();
  }

  /** The terms that the act defines: not those of another act, whose text it brings. */
  private static List<Definition> terms(Document document) {
    List<Definition> terms = new ArrayList<>(all(document, Definition.class));
    terms.removeIf(
        term -> {
          EObject up = term;
          while (up != null && !(up instanceof Instruction)) {
            up = up.eContainer();
          }
          return up != null;
        });
    return terms;
  }

  /** In the order of the text. */
  private static <T extends EObject> List<T> all(Document document, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext(); ) {
      EObject next = all.next();
      if (type.isInstance(next)) {
        found.add(type.cast(next));
      }
    }
    // The model has a thing's parts in the order of its features.
    found.sort(Comparator.comparing(it -> NodeModelUtils.getNode(it).getOffset()));
    return found;
  }

  private static String notes(INode root) {
    List<INode> notes = new ArrayList<>();
    root.getLeafNodes()
        .forEach(
            leaf -> {
              if (leaf.isHidden() && leaf.getText().startsWith("//")) {
                notes.add(leaf);
              }
            });
    return places(notes, it -> place(it.getOffset(), it.getLength()));
  }

  private static String target(Target target) {
    String path = target.getPath() == null ? "" : target.getPath();
    return place(target) + (path.startsWith("#") ? path : "#" + path);
  }

  private static int start(Block block) {
    return NodeModelUtils.getNode(block).getOffset();
  }

  private static String place(EObject piece) {
    INode node = NodeModelUtils.getNode(piece);
    return place(node.getOffset(), node.getEndOffset() - node.getOffset());
  }

  private static String place(int offset, int length) {
    return offset + "+" + length;
  }

  private static <T> String places(List<T> pieces, Function<T, String> place) {
    return pieces.stream().map(place).collect(joining(", ", "[", "]"));
  }
}
