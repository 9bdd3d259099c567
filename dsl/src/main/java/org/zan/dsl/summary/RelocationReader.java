package org.zan.dsl.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.norm.Numbers;
import org.zan.dsl.norm.Path;
import org.zan.dsl.norm.Step;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.zan.Amend;
import org.zan.dsl.zan.Block;
import org.zan.dsl.zan.Fact;
import org.zan.dsl.zan.FactText;
import org.zan.dsl.zan.Heading;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Item;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Target;

/** Reads which provisions an enacted act gave other numbers or places. */
final class RelocationReader {
  /** No range is longer: what is, is a slip. */
  private static final int MOST = 500;

  private static final String IN_FORCE = "in-force";

  private record Moving(Move move, Part part, String act) {}

  private final ActReading reading;
  private final Map<Part, Integer> indices;
  private final Map<Integer, Part> parts = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final List<Moving> moves = new ArrayList<>();
  private final List<Relocation> found = new ArrayList<>();

  private RelocationReader(ActReading reading, Map<Part, Integer> indices) {
    this.reading = reading;
    this.indices = indices;
    indices.keySet().stream()
        .filter(part -> part.kind() != Part.Kind.ACT)
        .forEach(part -> parts.put(part.offset(), part));
  }

  /** All of them; a bill has none, as nothing has moved yet. */
  static List<Relocation> of(ActReading reading, Map<Part, Integer> indices) {
    boolean amends =
        reading.references().stream()
            .anyMatch(r -> r.place() == org.zan.dsl.reading.ReadReference.Place.INSTRUCTION);
    if (!amends || reading.headerFact("bill").isPresent()) {
      return List.of();
    }
    RelocationReader reader = new RelocationReader(reading, indices);
    reader.blocks(reading.document().getBody(), reading.act(), "");
    reader.moves.forEach(reader::move);
    return List.copyOf(reader.found);
  }

  /** What {@code @amend} opens holds to the next one, or for the children of its item. */
  private void blocks(List<Block> blocks, Part part, String inherited) {
    String act = inherited;
    for (Block block : blocks) {
      if (block instanceof Amend amend) {
        act = amend.getAct().getAct() == null ? "" : amend.getAct().getAct();
      } else if (block instanceof Heading heading) {
        blocks(heading.getChildren(), partOf(block, part), "");
      } else if (block instanceof Item item) {
        blocks(item.getChildren(), partOf(block, part), act);
      } else if (block instanceof Renumber renumber) {
        renumber(renumber, part, act);
      } else if (block instanceof Move move) {
        moves.add(new Moving(move, part, act));
      }
    }
  }

  private Part partOf(Block block, Part otherwise) {
    return parts.getOrDefault(NodeModelUtils.getNode(block).getOffset(), otherwise);
  }

  private void renumber(Renumber renumber, Part part, String inherited) {
    String act = act(renumber.getTarget(), inherited);
    String[] words = renumber.getNumber().strip().split("\\s+");
    String number = Numbers.normal(words[words.length - 1]);
    List<Path> paths = each(renumber.getTarget());
    for (int i = 0; i < paths.size(); i++) {
      List<Step> steps = paths.get(i).steps();
      Step last = steps.get(steps.size() - 1);
      if (last.kind() == Step.Kind.LEVEL || last.kind() == Step.Kind.NUMBER) {
        String old = paths.get(i).toString();
        String fresh = last.level() + Numbers.after(number, i);
        numbers.put(act + "#" + old, fresh);
        add(renumber, part, act, old, act, beside(steps, fresh));
      }
    }
  }

  private void move(Moving moving) {
    String act = act(moving.move().getTarget(), moving.act());
    String toAct = act(moving.move().getAnchor(), moving.act());
    Optional<Path> anchor = path(moving.move().getAnchor());
    if (anchor.isEmpty()) {
      return;
    }
    boolean into = moving.move().getPosition().equals("into");
    List<Step> place = anchor.get().steps();
    for (Path path : each(moving.move().getTarget())) {
      Step last = path.steps().get(path.steps().size() - 1);
      if (last.kind() == Step.Kind.LEVEL || last.kind() == Step.Kind.NUMBER) {
        String old = path.toString();
        // Who gets a new number on the way has it in the new place.
        String own = last.level() + last.number();
        String name = numbers.getOrDefault(act + "#" + old, own);
        String fresh =
            into
                ? (place.isEmpty() ? "" : anchor.get() + "/") + name
                : place.isEmpty() ? name : beside(place, name);
        found.removeIf(it -> it.act().equals(act) && it.path().equals(old));
        if (!act.equals(toAct) || !old.equals(fresh)) {
          add(moving.move(), moving.part(), act, old, toAct, fresh);
        }
      }
    }
  }

  private void add(
      Instruction instruction, Part part, String act, String path, String toAct, String toPath) {
    if (!act.isEmpty() && !toAct.isEmpty()) {
      int provision = indices.getOrDefault(part, 0);
      found.add(new Relocation(act, path, toAct, toPath, date(instruction, part), provision));
    }
  }

  private static String act(Target target, String inherited) {
    return target.getAct() == null ? inherited : target.getAct();
  }

  private Optional<Path> path(Target target) {
    return target.getPath() == null
        ? Optional.of(Path.WHOLE)
        : Path.parse(target.getPath(), reading.jurisdictions().vocabulary().levelCodes());
  }

  /** The paths that a range names, or the one path. */
  private List<Path> each(Target target) {
    Optional<Path> path = path(target).filter(it -> !it.steps().isEmpty());
    if (path.isEmpty() || path.get().last() == null) {
      return path.stream().toList();
    }
    List<Step> steps = path.get().steps();
    Step first = steps.get(steps.size() - 1);
    String end = path.get().last().number();
    List<Path> all = new ArrayList<>();
    for (int i = 0; i < MOST && !first.number().isEmpty(); i++) {
      Step step = new Step(first.kind(), first.level(), Numbers.after(first.number(), i), 1);
      List<Step> own = new ArrayList<>(steps.subList(0, steps.size() - 1));
      own.add(step);
      all.add(new Path(own, null));
      if (step.number().equals(end)) {
        return all;
      }
    }
    return List.of();
  }

  private static String beside(List<Step> steps, String name) {
    return steps.size() == 1
        ? name
        : new Path(steps.subList(0, steps.size() - 1), null) + "/" + name;
  }

  /** Its own date, that of the innermost provision around it that has one, or the act's. */
  private String date(Instruction instruction, Part part) {
    for (Fact fact : instruction.getFacts()) {
      if (fact.getName().equals("@" + IN_FORCE)
          && !fact.getValues().isEmpty()
          && fact.getValues().get(0) instanceof FactText words) {
        return day(words.getText());
      }
    }
    for (Part p = part; p != null; p = p.parent()) {
      for (ReadFact fact : p.facts()) {
        if (fact.name().equals(IN_FORCE)) {
          return day(fact.value());
        }
      }
    }
    return reading.headerFact(IN_FORCE).map(fact -> day(fact.value())).orElse("");
  }

  /** Of a date that depends on publication, that of the publication does for the order. */
  private String day(String value) {
    return LegalDate.leading(value)
        .or(() -> reading.headerFact("published").flatMap(f -> LegalDate.leading(f.value())))
        .or(() -> reading.headerFact("adopted").flatMap(f -> LegalDate.leading(f.value())))
        .map(LocalDate::toString)
        .orElse("");
  }
}
