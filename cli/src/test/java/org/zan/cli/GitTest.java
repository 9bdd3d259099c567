package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the real {@code git} does with statute books after {@code zan init}. */
class GitTest {
  private static final String ACT = "acts/water.zan";
  private static final String TEXT =
      """
      @act any/law/2020-01-10/1
      @alias water
      @language en
      @title On Water
      @adopted 2020-01-10
      @in-force 2020-01-10

      ## Article 1. Permits

      1. The authorised body issues permits within ten days. A refusal has reasons.
      2. A permit is valid for one year.

      ## Article 2. Fees

      1. A permit costs ten units.
      """;

  @TempDir Path folder;

  private Path book;

  private record Said(int code, String text) {}

  @BeforeEach
  void aStatuteBookInGit() throws IOException {
    book = folder.resolve("book");
    init("init", book.toString(), "--jurisdiction", "any", "--languages", "en", "--ci", "none");
    git("config", "user.name", "Aigul Sample");
    git("config", "user.email", "aigul@example.org");
    git("config", "commit.gpgsign", "false");
    Files.delete(book.resolve("acts/first-act.zan"));
    write(ACT, TEXT);
    commit("Add the Law on Water");
  }

  @Test
  void hunkHeadersNameTheArticle() throws IOException {
    write(ACT, TEXT.replace("ten units", "twelve units"));
    assertTrue(git("diff", "-U0").contains("@@ Article 2. Fees\n"), git("diff", "-U0"));
  }

  @Test
  void wordsDifferByWords() throws IOException {
    write(ACT, TEXT.replace("within ten days.", "within twenty-one days."));
    String said = git("diff", "--word-diff=plain");
    assertTrue(said.contains("permits within [-ten-]{+twenty-one+} days. A refusal"), said);
    write(ACT, TEXT.replace("authorised body", "уәкілетті орган"));
    assertTrue(git("diff", "--word-diff=plain").contains("{+уәкілетті орган+}"));
  }

  @Test
  void branchesThatChangeDifferentPointsAndSentencesMerge() throws IOException {
    branch("fees", TEXT.replace("one year", "two years").replace("has reasons", "is reasoned"));
    branch("terms", TEXT.replace("ten days", "fifteen days").replace("ten units", "nine units"));
    git("merge", "-q", "fees");
    git("merge", "-q", "-m", "Merge", "terms");
    assertEquals(
        TEXT.replace("one year", "two years")
            .replace("has reasons", "is reasoned")
            .replace("ten days", "fifteen days")
            .replace("ten units", "nine units"),
        Files.readString(book.resolve(ACT)));
  }

  @Test
  void theSameWordsConflictAndTheMarkersNameTheActs() throws IOException {
    branch("fees", TEXT.replace("ten units", "nine units"), "any/law/2021-05-05/7");
    branch("taxes", TEXT.replace("ten units", "twelve units"), "any/law/2021-06-06/8");
    git("merge", "-q", "fees");
    Said said = run("merge", "taxes");
    assertEquals(1, said.code(), said.text());
    assertTrue(
        said.text().contains("acts/water.zan: art2/1: any/law/2021-05-05/7 (HEAD) and"),
        said.text());
    String merged = Files.readString(book.resolve(ACT));
    assertTrue(
        merged.contains(
            """
            <<<<<<< any/law/2021-05-05/7 (HEAD)
            1. A permit costs nine units.
            =======
            1. A permit costs twelve units.
            >>>>>>> any/law/2021-06-06/8 ("""),
        merged);
    assertTrue(git("status", "--short").contains("UU " + ACT));
  }

  @Test
  void aRebaseMergesTooAndNamesTheCommit() throws IOException {
    branch("terms", TEXT.replace("ten days", "fifteen days"));
    write(ACT, TEXT.replace("one year", "two years"));
    commit("Prolong permits");
    git("checkout", "-q", "terms");
    git("rebase", "-q", "main");
    assertEquals(
        TEXT.replace("one year", "two years").replace("ten days", "fifteen days"),
        Files.readString(book.resolve(ACT)));
    branch("other", TEXT.replace("ten days", "twenty days"));
    git("checkout", "-q", "other");
    Said said = run("rebase", "terms");
    assertTrue(said.code() != 0, said.text());
    assertTrue(Files.readString(book.resolve(ACT)).contains(">>>>>>> change in other ("));
  }

  @Test
  void theHookChecksWhatIsStagedNotWhatIsOnDisk() throws IOException {
    write(ACT, TEXT.replace("A permit costs", "Under [Article 9](#art9) a permit costs"));
    git("add", ACT);
    write(ACT, TEXT);
    Said refused = run("commit", "-q", "-m", "Cite an article that is not there");
    assertEquals(1, refused.code(), refused.text());
    assertTrue(refused.text().contains("acts/water.zan:15:"), refused.text());
    assertTrue(refused.text().contains("dangling-reference"), refused.text());

    git("commit", "-q", "--no-verify", "-m", "All the same");
    git("checkout", "-q", "HEAD~1", "--", ACT);
    git("commit", "-q", "-m", "Take it back");
    write(ACT, TEXT.replace("A permit costs", "Under [Article 9](#art9) a permit costs"));
    write("README.md", "Other words.\n");
    git("add", "README.md");
    assertEquals(0, run("commit", "-q", "-m", "Change no text of the law").code());
  }

  @Test
  void aPartialCommitIsCheckedAsItWillBe() throws IOException {
    write(ACT, TEXT.replace("A permit costs", "Under [Article 9](#art9) a permit costs"));
    write("acts/roads.zan", TEXT.replace("/1\n", "/2\n").replace("water", "roads"));
    git("add", ".");
    assertEquals(1, run("commit", "-q", "-m", "Cite", ACT).code());
    Said said = run("commit", "-q", "-m", "Add the Law on Roads", "acts/roads.zan");
    assertEquals(0, said.code(), said.text());
  }

  @Test
  void aFreshCloneIsSetUpAgain() throws IOException {
    Path clone = folder.resolve("clone");
    git("clone", "-q", book.toString(), clone.toString());
    book = clone;
    assertFalse(Files.exists(clone.resolve(".git/hooks/pre-commit")));
    init("init", "--git", clone.toString());
    assertTrue(git("config", "merge.zan.driver").contains(" merge-file %O %A %B "));
    assertTrue(Files.isExecutable(clone.resolve(".git/hooks/pre-commit")));
    Files.writeString(clone.resolve(".git/hooks/pre-commit"), "#!/bin/sh\nexit 0\n");
    Run again = Run.in(clone, "init", "--git");
    assertTrue(again.out().contains("was left as it is"), again.out());
    byte[] program = {0x7f, 'E', 'L', 'F', (byte) 0xff, (byte) 0xfe, 0};
    Files.write(clone.resolve(".git/hooks/pre-commit"), program);
    Run binary = Run.in(clone, "init", "--git");
    assertEquals(ExitCode.OK, binary.code(), binary.err());
    assertTrue(binary.out().contains("was left as it is"), binary.out());
    assertArrayEquals(program, Files.readAllBytes(clone.resolve(".git/hooks/pre-commit")));
    assertFalse(binary.out().contains("lies in the Git repository"), binary.out());
    Run below = Run.in(clone.resolve("acts"), "init", "--git");
    assertTrue(
        below.out().contains("lies in the Git repository " + clone.toRealPath()), below.out());
    Run nowhere = Run.in(folder, "init", "--git");
    assertEquals(ExitCode.FAILED, nowhere.code());
    assertTrue(nowhere.err().contains("is in no Git repository"), nowhere.err());
  }

  @Test
  void buildServersFindTheirFilesAtTheTopOfTheRepository() throws IOException {
    init("init", book.resolve("lu").toString(), "--jurisdiction", "lu");
    String github = Files.readString(book.resolve(".github/workflows/zan.yml"));
    assertTrue(github.contains("zan check \"lu\" --format sarif > zan.sarif"), github);
    assertTrue(github.contains("upload-sarif"), github);
    String gitlab = Files.readString(book.resolve(".gitlab-ci.yml"));
    assertTrue(gitlab.contains("cd \"lu\" && /opt/zan/zan audit"), gitlab);
    assertFalse(Files.exists(book.resolve("lu/.git")));
    for (String file : List.of(github, gitlab)) {
      Load yaml = new Load(LoadSettings.builder().build());
      assertTrue(yaml.loadFromString(file) instanceof Map, file);
    }
  }

  private void branch(String name, String text, String... act) throws IOException {
    git("checkout", "-q", "-b", name, "main");
    write(ACT, text);
    String trailer = act.length == 0 ? "" : "\n\nZan-Act: " + act[0];
    commit("change in " + name + trailer);
    git("checkout", "-q", "main");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(book.resolve(name), text);
  }

  private void commit(String message) {
    git("add", "-A");
    git("commit", "-q", "--no-verify", "-m", message);
  }

  /** Runs {@code zan init} so that Git calls the classes of this build. */
  private void init(String... args) throws IOException {
    Path launcher = folder.resolve("the launcher/zan");
    if (!Files.exists(launcher)) {
      Files.createDirectories(launcher.getParent());
      Files.writeString(
          launcher,
          "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -Dzan.terminal= -cp '%s' org.zan.cli.Main \"$@\"\n"
              .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
      Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    System.setProperty("zan.launcher", launcher.toString());
    try {
      Run run = Run.in(folder, args);
      assertEquals(ExitCode.OK, run.code(), run.err());
    } finally {
      System.clearProperty("zan.launcher");
    }
  }

  private String git(String... args) {
    Said said = run(args);
    assertEquals(0, said.code(), () -> "git " + String.join(" ", args) + ": " + said.text());
    return said.text();
  }

  private Said run(String... args) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(Files.isDirectory(book) ? book.toFile() : folder.toFile())
              .redirectErrorStream(true);
      builder
          .environment()
          .putAll(
              Map.of("LC_ALL", "C.UTF-8", "GIT_CONFIG_NOSYSTEM", "1", "HOME", folder.toString()));
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
      return new Said(process.exitValue(), text);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
