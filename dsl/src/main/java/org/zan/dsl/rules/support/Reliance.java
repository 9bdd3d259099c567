package org.zan.dsl.rules.support;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** References that say that something applies. */
public final class Reliance {
  /** Relations that mean a norm although, or because, it ends. */
  private static final Set<Relation> HISTORY = EnumSet.of(Relation.REPEALS, Relation.SEE);

  private Reliance() {}

  /** Takes a reference and where it leads. */
  public interface Visitor {
    /** Looks at one reference. */
    void reference(int reference, Resolution found);
  }

  /** Whether the law's words say that what is cited applies: not to the text of some other day. */
  public static boolean inWords(References references, int i) {
    return references.place(i) == Place.WORDS
        && !HISTORY.contains(references.relation(i))
        && references.date(i).isEmpty();
  }

  /** Whether it is the legal basis of the act or of one of its provisions. */
  public static boolean basis(References references, int i) {
    return references.relation(i) == Relation.BASIS
        && references.place(i) != Place.BLOCK
        && references.date(i).isEmpty();
  }

  /**
   * Every such reference in an act's words to a provision of an act that is of interest, but for
   * what an act says of those that it amends: that is about the text before.
   *
   * @param wanted asked before the path is followed, which takes longer than finding the act
   */
  public static void each(
      ActSummary act, StatuteBook book, Predicate<ActSummary> wanted, Visitor visitor) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (!inWords(references, i)) {
        continue;
      }
      ActSummary cited =
          references.act(i).isEmpty() ? act : book.resolve(act, references.act(i), "").act();
      if (cited != null && wanted.test(cited) && (cited == act || !book.amends(act, cited))) {
        Resolution found = book.resolve(act, i);
        if (found.state() == Resolution.State.RESOLVED) {
          visitor.reference(i, found);
        }
      }
    }
  }
}
