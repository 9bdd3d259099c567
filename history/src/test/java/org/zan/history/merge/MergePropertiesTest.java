package org.zan.history.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.testing.Texts;

/** What holds of merges of any texts. */
class MergePropertiesTest {
  private static final MergeNames NAMES = new MergeNames("a", "b", MergeNames.USUAL_SIZE);

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property
  void thePiecesAreTheText(@ForAll("texts") String text) {
    String whole =
        PieceReader.read(text, Jurisdictions.shipped()).stream()
            .map(Piece::text)
            .collect(Collectors.joining());
    assertEquals(text, whole);
  }

  @Property
  void whatOneSideAloneChangesIsTaken(
      @ForAll("texts") String base, @ForAll("texts") String changed) {
    assertEquals(changed, merge(base, base, changed).text());
    assertEquals(changed, merge(base, changed, base).text());
    assertEquals(changed, merge(base, changed, changed).text());
  }

  @Property
  void anyTextsMerge(
      @ForAll("texts") String base, @ForAll("texts") String ours, @ForAll("texts") String theirs) {
    Merged merged = merge(base, ours, theirs);
    assertEquals(merged.clean(), !merged.text().contains("<<<<<<< a\n"));
  }

  /** Changes of different points merge as one after the other, whichever side is ours. */
  @Property
  void changesOfDifferentPointsCommute(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    List<String> base = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    List<String> both = new ArrayList<>();
    for (int point = 1; point <= 12; point++) {
      String old = point + ". The body of number " + point + " answers within ten days.\n";
      String changed = old.replace("ten", "twenty");
      int side = random.nextInt(3);
      base.add(old);
      ours.add(side == 1 ? changed : old);
      theirs.add(side == 2 ? changed : old);
      both.add(side == 0 ? old : changed);
    }
    String head = "## Article 1. Answers\n\n";
    Merged merged = merge(head, base, ours, theirs);
    assertTrue(merged.clean());
    assertEquals(head + String.join("", both), merged.text());
    assertEquals(merged, merge(head, base, theirs, ours));
  }

  private static Merged merge(
      String head, List<String> base, List<String> ours, List<String> theirs) {
    return merge(
        head + String.join("", base), head + String.join("", ours), head + String.join("", theirs));
  }

  private static Merged merge(String base, String ours, String theirs) {
    return StructuralMerge.merge(base, ours, theirs, Jurisdictions.shipped(), NAMES);
  }
}
