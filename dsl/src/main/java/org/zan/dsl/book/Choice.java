package org.zan.dsl.book;

import java.util.Arrays;
import org.zan.dsl.summary.Provisions;

/**
 * Chooses the nth of several provisions below another: its children come first, then what stands
 * deeper, then what stands in an annex.
 */
final class Choice {
  private static final int CHILD = 0;
  private static final int ANNEXED = 2;

  private static final String ANNEX = "annex";

  private final Provisions provisions;
  private final int at;
  private final int nth;
  private int[] offered = new int[2];
  private int count;

  /**
   * A choice.
   *
   * @param provisions those of the act
   * @param at the one in which the chosen one stands
   * @param nth which of several
   */
  Choice(Provisions provisions, int at, int nth) {
    this.provisions = provisions;
    this.at = at;
    this.nth = nth;
  }

  void offer(int provision) {
    if (provision > at && provision < provisions.next(at)) {
      offered = count < offered.length ? offered : Arrays.copyOf(offered, count * 2);
      offered[count++] = provision;
    }
  }

  /** Looks at no more than it must: in some acts hundreds of sections have one number. */
  int best() {
    int left = nth;
    for (int rank = 0; rank <= ANNEXED; rank++) {
      for (int i = 0; i < count; i++) {
        if (has(rank, offered[i]) && --left == 0) {
          return offered[i];
        }
      }
    }
    return -1;
  }

  /** Which of several a provision is, from 1; 0 where it is none of those that were offered. */
  int nth(int provision) {
    int n = 0;
    for (int rank = 0; rank <= ANNEXED; rank++) {
      for (int i = 0; i < count; i++) {
        if (has(rank, offered[i])) {
          n++;
          if (offered[i] == provision) {
            return n;
          }
        }
      }
    }
    return 0;
  }

  private boolean has(int rank, int provision) {
    boolean child = provisions.parent(provision) == at;
    return rank == CHILD ? child : !child && insideAnnex(provision) == (rank == ANNEXED);
  }

  private boolean insideAnnex(int provision) {
    for (int p = provisions.parent(provision); p > at; p = provisions.parent(p)) {
      if (provisions.level(p).equals(ANNEX)) {
        return true;
      }
    }
    return false;
  }
}
