package org.zan.history.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.testing.Golden;

/** What two branches make of an act, merged. */
class StructuralMergeTest {
  private static final MergeNames NAMES =
      new MergeNames("kz/law/2026/fees", "kz/law/2026/terms", MergeNames.USUAL_SIZE);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Golden.cases("merge.txt", StructuralMergeTest::merged);
  }

  @Test
  void markersAreAsLongAsGitAsks() {
    Merged merged =
        StructuralMerge.merge(
            "a\n", "b\n", "c\n", Jurisdictions.shipped(), new MergeNames("ours", "theirs", 9));
    assertEquals("<<<<<<<<< ours\nb\n=========\nc\n>>>>>>>>> theirs\n", merged.text());
  }

  private static String merged(String input) {
    String[] texts = ("\n" + input).split("(?m)^--- .*\n");
    Merged merged = merge(texts[1], texts[2], texts.length > 3 ? texts[3] : "");
    StringBuilder shown = new StringBuilder(merged.text());
    merged.conflicts().forEach(path -> shown.append("conflict: ").append(path).append('\n'));
    return shown.toString();
  }

  private static Merged merge(String base, String ours, String theirs) {
    return StructuralMerge.merge(base, ours, theirs, Jurisdictions.shipped(), NAMES);
  }
}
