package org.zan.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Malformed;
import org.zan.dsl.zan.Quote;
import org.zan.dsl.zan.Suspend;

/**
 * Reads the instructions of an act: where each stands, which act it changes and when it takes
 * effect.
 */
final class OrderReader {
  private static final String IN_FORCE = "in-force";
  private static final String EXPIRES = "expires";

  private final ActReading reading;
  private final ActSummary summary;
  private final StatuteBook book;
  private final Map<Integer, Part> parts = new java.util.HashMap<>();
  private final Map<Part, Integer> indices = new IdentityHashMap<>();
  private final List<Order> orders = new ArrayList<>();

  OrderReader(ActReading reading, ActSummary summary, StatuteBook book) {
    this.reading = reading;
    this.summary = summary;
    this.book = book;
    index(reading.act());
  }

  private void index(Part part) {
    indices.put(part, indices.size());
    if (part.kind() != Part.Kind.ACT) {
      parts.put(part.offset(), part);
    }
    part.children().forEach(this::index);
  }

  List<Order> orders() {
    blocks(reading.document().getBody(), reading.act(), null);
    return List.copyOf(orders);
  }

  /** What {@code @amend} opens holds to the next one, or for the children of its item. */
  private void blocks(List<Block> blocks, Part part, Amend inherited) {
    Amend amend = inherited;
    for (Block block : blocks) {
      if (block instanceof Amend opened) {
        amend = opened;
      } else if (block instanceof Heading heading) {
        blocks(heading.getChildren(), partOf(heading, part), null);
      } else if (block instanceof Item item) {
        blocks(item.getChildren(), partOf(item, part), amend);
      } else if (block instanceof Instruction instruction
          && !(block instanceof Malformed)
          && !(block instanceof Quote)) {
        add(instruction, part, amend);
      }
    }
  }

  private Part partOf(EObject block, Part otherwise) {
    return parts.getOrDefault(NodeModelUtils.getNode(block).getOffset(), otherwise);
  }

  private void add(Instruction instruction, Part part, Amend amend) {
    INode node = NodeModelUtils.getNode(instruction);
    int end = headEnd(instruction, node);
    String written = reading.text().substring(node.getOffset(), end);
    String name =
        Targets.explicitAct(instruction)
            .orElse(
                amend == null || amend.getAct().getAct() == null ? "" : amend.getAct().getAct());
    String identity = name.isEmpty() ? "" : book.resolve(summary, name, "").identity();
    orders.add(
        new Order(
            instruction,
            book.path(summary, indices.get(part)),
            identity,
            name,
            date(instruction, part, IN_FORCE),
            expires(instruction),
            written.strip().replaceAll("\\s+", " "),
            node.getOffset(),
            end - node.getOffset()));
  }

  private static int headEnd(Instruction instruction, INode node) {
    int end = node.getEndOffset();
    for (EObject child : instruction.eContents()) {
      if (child instanceof Fact || child instanceof Block) {
        end = Math.min(end, NodeModelUtils.getNode(child).getOffset());
      }
    }
    String text = node.getRootNode().getText();
    while (end > node.getOffset() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Its own date, that of the innermost provision around it that has one, or the act's. */
  private Optional<LocalDate> date(Instruction instruction, Part part, String name) {
    Optional<String> own = fact(instruction, name);
    for (Part p = part; own.isEmpty() && p != null; p = p.parent()) {
      own =
          p.facts().stream()
              .filter(fact -> fact.name().equals(name))
              .map(ReadFact::value)
              .findFirst();
    }
    return own.or(() -> reading.headerFact(name).map(ReadFact::value)).flatMap(this::day);
  }

  /** What suspends is over on its day, as what is temporary is on its own. */
  private static Optional<LocalDate> expires(Instruction instruction) {
    return instruction instanceof Suspend suspend
        ? LegalDate.leading(suspend.getDate())
        : fact(instruction, EXPIRES).flatMap(LegalDate::leading);
  }

  private static Optional<String> fact(Instruction instruction, String name) {
    for (Fact fact : instruction.getFacts()) {
      if (fact.getName().equals("@" + name)) {
        StringBuilder words = new StringBuilder();
        fact.getValues()
            .forEach(value -> words.append(value instanceof FactText t ? t.getText() : " by"));
        return Optional.of(words.toString());
      }
    }
    return Optional.empty();
  }

  /** The day that a fact names, or that follows from the day of publication. */
  private Optional<LocalDate> day(String value) {
    return LegalDate.day(
        value, reading.headerFact("published").flatMap(fact -> LegalDate.leading(fact.value())));
  }
}
