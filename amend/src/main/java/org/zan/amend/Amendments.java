package org.zan.amend;

import java.util.List;
import java.util.function.Predicate;
import org.zan.dsl.book.StatuteBook;

/** Carries out the instructions of amending acts. */
public final class Amendments {
  private Amendments() {}

  /**
   * What instructions of an act do. All of them are resolved against the texts before and applied
   * at once. Instructions that cannot be read are not among the act's orders: who applies an act
   * looks for them in {@code act.reading().malformed()}.
   *
   * @param act the amending act
   * @param which those of its instructions that take effect
   * @param by on whose authority and since when
   * @param book the statute book, which finds acts by their names
   * @param before the texts of its files
   */
  public static Outcome apply(
      AmendingAct act, Predicate<Order> which, Enactment by, StatuteBook book, Texts before) {
    List<Order> orders = act.orders().stream().filter(which).toList();
    return new Application(act, by, book, before).run(orders);
  }
}
