package org.zan.amend;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.zan.Delete;
import org.zan.dsl.zan.Designate;
import org.zan.dsl.zan.InsertProvisions;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Move;
import org.zan.dsl.zan.Renumber;
import org.zan.dsl.zan.Repeal;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Retitle;
import org.zan.dsl.zan.Substitute;
import org.zan.dsl.zan.Suspend;
import org.zan.dsl.zan.Target;

/** What instructions name. */
final class Targets {
  private Targets() {}

  /** The provisions that an instruction changes, or beside which it adds. */
  static List<Target> of(Instruction instruction) {
    if (instruction instanceof Replace replace) {
      return replace.getTargets();
    } else if (instruction instanceof InsertWords insert) {
      return insert.getTargets();
    } else if (instruction instanceof Delete delete) {
      return delete.getTargets();
    } else if (instruction instanceof Repeal repeal) {
      return repeal.getTargets();
    } else if (instruction instanceof Suspend suspend) {
      return suspend.getTargets();
    } else if (instruction instanceof InsertProvisions insert) {
      return List.of(insert.getAnchor());
    } else if (instruction instanceof Substitute substitute) {
      return List.of(substitute.getTarget());
    } else if (instruction instanceof Retitle retitle) {
      return List.of(retitle.getTarget());
    } else if (instruction instanceof Renumber renumber) {
      return List.of(renumber.getTarget());
    } else if (instruction instanceof Designate designate) {
      return List.of(designate.getTarget());
    }
    return instruction instanceof Move move ? List.of(move.getTarget()) : List.of();
  }

  /** All that an instruction names: what it changes, and what it moves it to. */
  static List<Target> named(Instruction instruction) {
    return instruction instanceof Move move
        ? List.of(move.getTarget(), move.getAnchor())
        : of(instruction);
  }

  /** The act that the first target names itself. */
  static Optional<String> explicitAct(Instruction instruction) {
    return of(instruction).stream().findFirst().map(Target::getAct);
  }

  /** The path of a target, without its sign. */
  static String path(Target target) {
    String path = target.getPath();
    if (path == null) {
      return target.getMalformed() != null ? target.getMalformed() : ".";
    }
    return path.startsWith("#") ? path.substring(1) : path;
  }
}
