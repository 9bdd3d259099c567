package org.zan.dsl.rules.support;

import java.util.Comparator;
import java.util.List;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.book.Twins;
import org.zan.dsl.jurisdiction.Jurisdiction.Kind;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** Provisions that say in the same words what older ones say. */
public final class Copies {
  /** From this share of common sequences of three words on, two provisions are nearly the same. */
  private static final double LEAST = 0.9;

  /** Who cites a provision and says as much of the same has its words before the eyes. */
  private static final double LEAST_CITED = 0.6;

  /** Of provisions of different length one says more than the other. */
  private static final double LEAST_LENGTH = 0.85;

  /** More copies are a formula or a form that drafters use on purpose. */
  private static final int MOST_COPIES = 4;

  /** The same in every order in which they are looked at. */
  private static final Comparator<Twins.Twin> NEARER =
      Comparator.comparing(Twins.Twin::same)
          .thenComparing(Twins.Twin::alike)
          .thenComparing((Twins.Twin twin) -> twin.act().file(), Comparator.reverseOrder())
          .thenComparing(Twins.Twin::index, Comparator.reverseOrder());

  private Copies() {}

  /** The older provision that is most like one; null where none is, or many are. */
  public static Twins.Twin nearest(ActSummary act, int i, StatuteBook book) {
    List<Twins.Twin> twins = book.twins().of(act.fingerprints(), i);
    Twins.Twin nearest = null;
    int copies = 0;
    for (Twins.Twin twin : twins) {
      if (alike(act, i, twin)) {
        copies++;
        if ((nearest == null || NEARER.compare(twin, nearest) > 0)
            && older(twin, act, i)
            && independent(act, twin, book)) {
          nearest = twin;
        }
      }
    }
    return copies > MOST_COPIES ? null : nearest;
  }

  /**
   * The provision of another act that one cites as it reads today and repeats in nearly its words;
   * null where it repeats all of them, or none.
   */
  public static Twins.Twin drifted(ActSummary act, int i, StatuteBook book) {
    if (!citesOthers(act)) {
      return null;
    }
    Twins.Twin nearest = null;
    for (Twins.Twin twin : book.twins().of(act.fingerprints(), i)) {
      boolean near = twin.act() != act && twin.alike() >= LEAST_CITED && asLong(act, i, twin);
      if (near
          && (nearest == null || NEARER.compare(twin, nearest) > 0)
          && independent(act, twin, book)
          && cites(act, i, twin, book)) {
        nearest = twin;
      }
    }
    return nearest == null || nearest.same() ? null : nearest;
  }

  /** Whether a provision, or what stands in it, cites another one, no day given. */
  private static boolean cites(ActSummary act, int i, Twins.Twin twin, StatuteBook book) {
    References references = act.references();
    int provision = act.fingerprints().provision(i);
    int end = act.provisions().next(provision);
    int there = twin.act().fingerprints().provision(twin.index());
    int thereEnd = twin.act().provisions().next(there);
    for (int r = 0; r < references.size(); r++) {
      int from = references.from(r);
      boolean own = from >= provision && from < end && references.place(r) != Place.BLOCK;
      if (own
          && !references.act(r).isEmpty()
          && references.date(r).isEmpty()
          && !whole(references.path(r))) {
        Resolution cited = book.resolve(act, r);
        boolean hit =
            cited.provision() < thereEnd && there < twin.act().provisions().next(cited.last());
        if (cited.act() == twin.act() && cited.state() == Resolution.State.RESOLVED && hit) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an act cites a provision of another one. */
  public static boolean citesOthers(ActSummary act) {
    References references = act.references();
    for (int r = 0; r < references.size(); r++) {
      if (!references.act(r).isEmpty() && !whole(references.path(r))) {
        return true;
      }
    }
    return false;
  }

  private static boolean asLong(ActSummary act, int i, Twins.Twin twin) {
    int words = act.fingerprints().words(i);
    int others = twin.act().fingerprints().words(twin.index());
    return Math.min(words, others) >= LEAST_LENGTH * Math.max(words, others);
  }

  private static boolean alike(ActSummary act, int i, Twins.Twin twin) {
    return twin.alike() >= LEAST
        && asLong(act, i, twin)
        && (twin.act() == act || !key(act).equals(key(twin.act())));
  }

  private static String key(ActSummary act) {
    return act.identity().map(ActId::key).orElse(act.file());
  }

  private static boolean older(Twins.Twin twin, ActSummary act, int i) {
    if (twin.act() == act) {
      return twin.index() < i;
    }
    String there = twin.act().identity().map(ActId::date).orElse("");
    String here = act.identity().map(ActId::date).orElse("");
    int order = act.bill() == twin.act().bill() ? there.compareTo(here) : act.bill() ? -1 : 1;
    return order == 0 ? twin.act().file().compareTo(act.file()) < 0 : order < 0;
  }

  /** Whether both are to be law beside each other. */
  private static boolean independent(ActSummary act, Twins.Twin twin, StatuteBook book) {
    int there = twin.act().fingerprints().provision(twin.index());
    return twin.act() == act
        || twin.act().provisions().repealedAround(there) < 0
            && !book.amends(act, twin.act())
            && !repeals(act, twin.act(), book);
  }

  /**
   * Whether an act ends another, or is made in its stead: an act of the same kind that names the
   * other as a whole and says the same.
   */
  private static boolean repeals(ActSummary act, ActSummary other, StatuteBook book) {
    boolean sameKind = act.identity().map(ActId::kind).equals(other.identity().map(ActId::kind));
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      boolean ends =
          references.relation(i) == Relation.REPEALS
              || sameKind && whole(references.path(i)) && !references.act(i).isEmpty();
      if (ends && book.resolve(act, i).act() == other) {
        return true;
      }
    }
    return false;
  }

  private static boolean whole(String path) {
    return path.isEmpty() || path.equals(".");
  }

  /**
   * Whether a provision takes its words from an act of higher rank under which its own act is made
   * (the header or the preamble names it), and does not cite that: not itself, not in what stands
   * in it, and not in what it stands in.
   */
  public static boolean uncited(ActSummary act, int i, Twins.Twin twin, StatuteBook book) {
    if (twin.act() == act || !higher(twin.act(), act, book)) {
      return false;
    }
    int provision = act.fingerprints().provision(i);
    int end = act.provisions().next(provision);
    References references = act.references();
    boolean under = false;
    for (int r = 0; r < references.size(); r++) {
      int from = references.from(r);
      boolean near = from >= provision && from < end || around(act, provision, from);
      if ((near || from == 0) && leads(act, r, twin.act(), book)) {
        if (near) {
          return false;
        }
        under = true;
      }
    }
    return under;
  }

  private static boolean leads(ActSummary act, int reference, ActSummary other, StatuteBook book) {
    String name = act.references().act(reference);
    return !name.isEmpty() && key(other).equals(ActId.key(book.resolve(act, name, "").identity()));
  }

  /** Whether a piece stands around a provision; the act as a whole does not count. */
  private static boolean around(ActSummary act, int provision, int piece) {
    int up = act.provisions().parent(provision);
    while (up > piece) {
      up = act.provisions().parent(up);
    }
    return up == piece && up > 0;
  }

  /** Whether an act names others in its header or preamble, from which it may take words. */
  public static boolean madeUnderOthers(ActSummary act) {
    References references = act.references();
    for (int r = 0; r < references.size() && references.from(r) == 0; r++) {
      if (!references.act(r).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act is one of higher rank in the same legal order. */
  public static boolean higher(ActSummary other, ActSummary act, StatuteBook book) {
    if (act.identity().isEmpty() || other.identity().isEmpty()) {
      return false;
    }
    ActId own = act.identity().get();
    ActId theirs = other.identity().get();
    int rank = book.kind(own).map(Kind::rank).orElse(Integer.MAX_VALUE);
    return own.jurisdiction().equals(theirs.jurisdiction())
        && rank != Integer.MAX_VALUE
        && book.kind(theirs).map(Kind::rank).orElse(rank) < rank;
  }

  /** How a message or a reference in an act names the copied provision. */
  public static String address(ActSummary act, Twins.Twin twin, StatuteBook book) {
    String path = book.path(twin.act(), twin.act().fingerprints().provision(twin.index()));
    // What has no number has no address of its own.
    String address = path.equals(".") ? "" : "#" + path;
    return twin.act() == act && !address.isEmpty() ? address : twin.act().label() + address;
  }
}
