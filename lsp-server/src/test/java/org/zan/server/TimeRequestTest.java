package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;
import static org.zan.server.Editor.refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.server.protocol.DatedText;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.TextAtParams;
import org.zan.server.protocol.Timeline;

/** The law at other times, from the commits of a repository. */
@Timeout(120)
class TimeRequestTest {
  private static final String BOOK =
      """
      --- acts/limits.zan
      @act kz/law/2016-04-06/480-V
      @alias limits
      @language en
      @title On Limits
      @adopted 2016-04-06
      @in-force 2016-04-23

      ## Article 1. Limits

      1. An opinion is given within ten days‸.
      2. A draft is published.

      ## Article 2. Ends

      1. It ends.
      2. @in-force 2020-01-01

        It ends soon.
      --- bills/bill.zan
      @bill kz/law/2021/limits
      @language en
      @title On Other Limits
      @in-force 2022-03-01

      @amend limits
        1) @replace art1/1 "ten days" -> "fifteen days"
        2) @replace art1/1 "opinion" -> "answer"
           @in-force 2022-07-01
        3) @insert after art1/2
             3. A draft has a summary.
        4) @renumber art2 as 5
           @in-force 2022-07-01
      """;

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void noLinksInTheWay() throws Exception {
    root = folder.toRealPath();
  }

  /** An editor on a statute book whose bill was enacted and has taken effect. */
  private Editor enacted() throws Exception {
    Editor.at(root, BOOK).close();
    GitFolder git = GitFolder.in(root);
    git.enact("bills/bill.zan", "91-VII", "2021-12-29", "2022-03-01");
    git.commence("2022-07-01");
    return Editor.reopened(root, BOOK);
  }

  private static Timeline timeline(Editor editor, String path) throws Exception {
    return answer(editor.own().timeline(new ProvisionParams(editor.id(), editor.cursor(), path)));
  }

  private static String lines(Timeline timeline) {
    return timeline.versions().stream()
        .map(
            it ->
                it.from()
                    + ".."
                    + it.until()
                    + " "
                    + it.text()
                    + "\n"
                    + it.changes().stream()
                        .map(change -> "  " + change.act() + " " + change.instructions() + "\n")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  @Test
  void aProvisionHasItsVersions() throws Exception {
    try (Editor editor = enacted()) {
      Timeline timeline = timeline(editor, null);
      assertEquals("art1/1", timeline.path());
      assertEquals(
          """
          2016-04-23..2022-03-01 1. An opinion is given within ten days.
            null []
          2022-03-01..2022-07-01 1. An opinion is given within fifteen days.
            kz/law/2021-12-29/91-VII [replace limits art1/1 "ten days" -> "fifteen days"]
          2022-07-01..null 1. An answer is given within fifteen days.
            kz/law/2021-12-29/91-VII [replace limits art1/1 "opinion" -> "answer"]
          """,
          lines(timeline));
      assertTrue(timeline.versions().get(0).first());
      assertFalse(timeline.unrecorded());
      var change = timeline.versions().get(1).changes().get(0);
      assertTrue(change.uri().contains("/enacted/2021/"), change.uri());
      assertEquals("2022-03-01T05:00:00Z", change.recorded());
      assertEquals(40, change.commit().length());
    }
  }

  @Test
  void aProvisionBeginsWhenItIsAdded() throws Exception {
    try (Editor editor = enacted()) {
      assertEquals(
          """
          2022-03-01..null 3. @in-force 2022-03-01 by kz/law/2021-12-29/91-VII#3

            A draft has a summary.
            kz/law/2021-12-29/91-VII [insert limits after art1/2]
          """,
          lines(timeline(editor, "art1/3")));
    }
  }

  @Test
  void aProvisionHadOtherNumbers() throws Exception {
    try (Editor editor = enacted()) {
      assertEquals(
          """
          2016-04-23..2022-07-01 art2 ## Article 2. Ends
          2022-07-01..null art5 ## Article 5. Ends
          """,
          timeline(editor, "art5").versions().stream()
              .map(
                  it ->
                      it.from()
                          + ".."
                          + it.until()
                          + " "
                          + it.path()
                          + " "
                          + it.text().lines().findFirst().get()
                          + "\n")
              .collect(Collectors.joining()));
      assertEquals("1. It ends.", timeline(editor, "art5/1").versions().get(0).text());
    }
  }

  @Test
  void whatDoesNotBindYetIsLeftOut() throws Exception {
    try (Editor editor = enacted()) {
      DatedText act = answer(editor.own().textAt(on(editor, "art2", "2019-01-01")));
      assertEquals("## Article 2. Ends\n\n1. It ends.", act.text());
      assertEquals(List.of(new DatedText.Left("art2/2", "2020-01-01", null)), act.left());
      assertEquals(
          "art2/2 was not in force on this date: it is in force from 2020-01-01",
          refusal(editor.own().textAt(on(editor, "art2/2", "2019-01-01"))));
    }
  }

  @Test
  void anActHasItsDatesWithoutItsTexts() throws Exception {
    try (Editor editor = enacted()) {
      Timeline timeline = timeline(editor, ".");
      assertEquals("On Limits", timeline.label());
      assertEquals(
          "2016-04-23 2022-03-01 2022-07-01",
          timeline.versions().stream()
              .map(Timeline.Version::from)
              .collect(Collectors.joining(" ")));
      assertNull(timeline.versions().get(0).text());
    }
  }

  @Test
  void typingMakesATimelineUnrecorded() throws Exception {
    try (Editor editor = enacted()) {
      editor.type("acts/limits.zan", editor.text("acts/limits.zan") + "4. More.\n");
      assertFalse(timeline(editor, "art1/1").unrecorded());
      assertTrue(timeline(editor, "art5").unrecorded());
      assertEquals(
          "acts/limits.zan has no art1/4", refusal(editor.own().timeline(at(editor, "art1/4"))));
    }
  }

  private static ProvisionParams at(Editor editor, String path) {
    return new ProvisionParams(editor.id(), null, path);
  }

  private static TextAtParams on(Editor editor, String path, String date) {
    return new TextAtParams(editor.id(), null, path, date, null);
  }

  @Test
  void theTextOfADay() throws Exception {
    try (Editor editor = enacted()) {
      DatedText text = answer(editor.own().textAt(on(editor, "art1/1", "2022-05-01")));
      assertEquals("1. An opinion is given within fifteen days.", text.text());
      assertEquals(new Range(new Position(9, 0), new Position(9, 43)), text.range());
      assertEquals("kz/law/2021-12-29/91-VII", text.since().act());
      assertEquals("2022-03-01", text.since().effective());
      DatedText act = answer(editor.own().textAt(on(editor, null, "2020-01-01")));
      assertEquals(".", act.path());
      assertTrue(act.text().startsWith("@act "));
      assertTrue(act.text().contains("2. A draft is published."));
      assertNull(act.since());
      assertEquals(
          "acts/limits.zan was not in force on this date: it is in force from 2016-04-23",
          refusal(editor.own().textAt(on(editor, null, "2010-01-01"))));
      assertEquals(
          "nowhere names no commit",
          refusal(editor.own().textAt(new TextAtParams(editor.id(), null, null, null, "nowhere"))));
    }
  }

  @Test
  void theTextAsItWasKnown() throws Exception {
    try (Editor editor = enacted()) {
      var params = new TextAtParams(editor.id(), editor.cursor(), null, "2022-08-01", "HEAD~1");
      assertEquals(
          "1. An opinion is given within fifteen days.",
          answer(editor.own().textAt(params)).text());
    }
  }

  @Test
  void whatIsInNoRepositoryHasNoHistory() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setLocale("ru");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      assertEquals(
          root + ": не в репозитории Git, поэтому истории нет",
          refusal(editor.own().timeline(at(editor, null))));
      new GitFolder(root).git("init", "-q", "-b", "main", ".");
      assertEquals(
          "В ветке main ещё нет коммитов", refusal(editor.own().timeline(at(editor, null))));
      GitFolder.in(root);
      editor.type("acts/new.zan", "@act kz/law/2020-01-01/1\n\nWords.\n");
      var fresh = new ProvisionParams(editor.id("acts/new.zan"), null, null);
      assertEquals(
          "acts/new.zan: ещё нет ни в одном коммите, поэтому истории нет",
          refusal(editor.own().timeline(fresh)));
      editor.type("../loose.zan", "@act kz/law/2020-01-01/2\n\nWords.\n");
      var loose = new ProvisionParams(editor.id("../loose.zan"), null, null);
      assertTrue(refusal(editor.own().timeline(loose)).contains("не в своде"));
    }
  }

  @Test
  void objectsThatAreNotThereAreTold() throws Exception {
    GitFolder git = GitFolder.in(root);
    try (Editor editor = Editor.at(root, new InitializeParams(), BOOK)) {
      git.commit("Begin with the acts");
      String[] blob = git.git("ls-tree", "-r", "HEAD", "acts").split("\\s+");
      String id = blob[2];
      Files.delete(root.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
      assertEquals(
          "The object "
              + id
              + " is not in this repository; of a partial clone, git fetch --refetch --no-filter brings all",
          refusal(editor.own().timeline(at(editor, null))));
    }
  }

  @Test
  void otherNamesOfObjectsAreTold() throws Exception {
    GitFolder git = new GitFolder(root);
    git.git("init", "-q", "--object-format=sha256", ".");
    try (Editor editor = Editor.at(root, new InitializeParams(), BOOK)) {
      assertEquals(
          root.resolve(".git") + " names its objects by sha256, which cannot be read",
          refusal(editor.own().timeline(at(editor, null))));
    }
  }
}
