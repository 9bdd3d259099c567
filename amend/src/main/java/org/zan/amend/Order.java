package org.zan.amend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Suspend;

/**
 * One instruction of an amending act.
 *
 * @param instruction the instruction
 * @param path where it stands in the amending act: {@code art1/3}
 * @param target identity of the act that it changes; empty where nothing says which
 * @param name how the amending act calls that act: an alias, an identity, or empty
 * @param inForce the day on which it takes effect: its own, that of the provision in which it
 *     stands, or the act's; empty where that is not determined
 * @param expires the day on which it is undone: its own, or that until which it suspends; empty
 *     where it is not temporary
 * @param words the instruction as it is written, in one line, without facts and block
 * @param offset where it begins in the amending act
 * @param length up to the end of its first part, before facts and block
 */
public record Order(
    Instruction instruction,
    String path,
    String target,
    String name,
    Optional<LocalDate> inForce,
    Optional<LocalDate> expires,
    String words,
    int offset,
    int length) {

  /**
   * The instruction in one line, with the act that it changes: {@code replace legal-acts art12/3
   * "ten days" -> "fifteen days"}.
   */
  public String summary() {
    int keyword = words.indexOf(' ');
    boolean named = name.isEmpty() || Targets.explicitAct(instruction).isPresent();
    return keyword < 0 || named
        ? words.substring(1)
        : words.substring(1, keyword) + " " + name + words.substring(keyword);
  }

  /** Paths of the provisions that it changes, or beside which it adds. */
  public List<String> targets() {
    return Targets.of(instruction).stream().map(Targets::path).toList();
  }

  /** Whether it suspends: what it adds says by itself on which days it holds. */
  public boolean suspends() {
    return instruction instanceof Suspend;
  }

  /** Whether it takes effect, or is undone, on this day. */
  public boolean dueOn(LocalDate date) {
    return inForce.filter(date::equals).isPresent() || expires.filter(date::equals).isPresent();
  }
}
