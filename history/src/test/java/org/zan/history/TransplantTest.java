package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zan.history.Transplant.Change;

class TransplantTest {
  private static final String TEXT = "1. The fee is one tenge.\n2. Households pay no fee.\n";

  @Test
  void wordsBesideOtherWordsAreCarriedOver() {
    assertCarried("fee is one", "permit fee is one", "one", "two");
    assertCarried("2. Households", "2. Today households", "one", "two");
    assertCarried("1. The fee is one tenge.\n", "", "pay no", "pay the");
    assertCarried("tenge.\n2.", "tenge.\n1-1. More.\n2.", "no fee", "a fee");
  }

  @Test
  void theSameWordsAreNot() {
    assertLeft("one tenge", "nine tenge", "one", "two");
    assertLeft("one tenge.\n", "\n", "one", "two");
    assertLeft("Households pay", "They pay", "Households pay no", "All pay a");
  }

  private static void assertCarried(String old, String now, String from, String to) {
    String later = TEXT.replace(old, now);
    int at = TEXT.indexOf(from);
    List<Change> carried =
        Transplant.of(TEXT, later, List.of(new Change(at, at + from.length(), to))).orElseThrow();
    assertEquals(later.replace(from, to), Transplant.apply(later, carried));
  }

  private static void assertLeft(String old, String now, String from, String to) {
    int at = TEXT.indexOf(from);
    assertEquals(
        Optional.empty(),
        Transplant.of(
            TEXT, TEXT.replace(old, now), List.of(new Change(at, at + from.length(), to))));
  }

  /**
   * Two sets of changes, far from each other: carried over or made at once, the text is the same.
   */
  @Property
  void carriedOverOrAtOnce(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Change> theirs = new ArrayList<>();
    List<Change> ours = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int start = text.length();
      text.append("w").append(i);
      int what = i % 4 == 0 ? random.nextInt(5) : 0;
      List<Change> whose = what % 2 == 0 ? ours : theirs;
      if (what >= 3) {
        whose.add(new Change(start, text.length(), "new" + random.nextInt(9)));
      } else if (what >= 1) {
        whose.add(new Change(start, start, "more "));
      }
      text.append(random.nextInt(6) == 0 ? "\n" : " ");
    }
    String before = text.toString();
    String later = Transplant.apply(before, theirs);
    List<Change> both = new ArrayList<>(theirs);
    both.addAll(ours);
    assertEquals(
        Transplant.apply(before, both),
        Transplant.apply(later, Transplant.of(before, later, ours).orElseThrow()));
  }
}
