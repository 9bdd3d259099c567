package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts follow files that get other names or places. */
class RenameFileTest {
  private static final String BOOK =
      """
      --- acts/civil-code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1. A
      @image maps/regions.png "Map"
      @attachment ../forms/form.pdf
      --- acts/civil-code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk

      # 1-бап. А
      --- acts/law.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language en

      # Article 1. See [it](civil-code#art1).
      """;

  private static void rename(Map<String, String> names, String expected) {
    IdeBook book = IdeBook.of(BOOK);
    assertEquals(expected.strip(), book.changedLines(RenameFile.of(book, names)).strip());
  }

  @Test
  void aliasFollowsTheFileThatIsCalledSo() {
    rename(
        Map.of(
            "acts/civil-code.en.zan", "acts/cc.en.zan", "acts/civil-code.kk.zan", "acts/cc.kk.zan"),
        """
        acts/civil-code.en.zan: @alias cc
        acts/civil-code.kk.zan: @alias cc
        acts/law.zan: # Article 1. See [it](cc#art1).
        """);
  }

  @Test
  void otherNamesLeaveTheAlias() {
    rename(Map.of("acts/law.zan", "acts/act.zan"), "");
    rename(Map.of("acts/civil-code.en.zan", "acts/law-5.en.zan"), "");
  }

  @Test
  void pathsFollowPicturesAndTextsThatMove() {
    rename(
        Map.of("acts/maps/regions.png", "pictures/r.png"),
        "acts/civil-code.en.zan: @image ../pictures/r.png \"Map\"");
    rename(
        Map.of("acts/civil-code.en.zan", "civil-code.en.zan"),
        """
        acts/civil-code.en.zan: @image acts/maps/regions.png "Map"
        acts/civil-code.en.zan: @attachment forms/form.pdf
        """);
  }

  @Test
  void whatMovesTogetherStaysWhereItIsForEachOther() {
    rename(Map.of("acts", "law"), "");
    rename(Map.of("forms", "acts/forms"), "acts/civil-code.en.zan: @attachment forms/form.pdf");
  }
}
