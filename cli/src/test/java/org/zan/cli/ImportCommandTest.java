package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code zan import legalize}: what it says, and with which exit code it ends. */
class ImportCommandTest {
  private static final String JURISDICTION =
      """
      @jurisdiction xx
      @languages en
      @import legalize identity "xx-{kind}-{y}-{m}-{d}-{n}" as "xx/{kind}/{y}-{m}-{d}/{n}"
      @import legalize field title title
      @import legalize link "/eli/{kind}/{y}/{m}/{d}/{n}" as "xx/{kind}/{y}-{m}-{d}/{n}"
      """;

  @TempDir Path folder;

  @BeforeEach
  void repositoryWithItsOwnJurisdiction() throws IOException {
    write("book/jurisdictions/xx.zan", JURISDICTION);
    write(
        "source/a.md",
        "---\nidentifier: xx-law-2001-02-03-n1\ntitle: A\nstatus: x\n---\n# A\n\n[b](/eli/law/2001/02/03/n2) [?](???)\n");
    write("source/b.md", "---\nidentifier: xx-law-2001-02-03-n2\ntitle: B\n---\n# B\n");
    write("source/README.md", "# Read me\n");
  }

  @Test
  void tellsWhatWasImportedAndWhatCouldNotBe() throws IOException {
    Run run = Run.in(folder, "import", "legalize", "source", "book", "--jurisdiction", "xx");
    assertEquals(ExitCode.OK, run.code(), run.err());
    String[] lines = run.out().split("\n");
    assertEquals("README.md:1: left out, no front matter", lines[0]);
    assertTrue(
        lines[1].matches("Imported 2 acts \\(0\\.0 MB\\) into book in \\d+\\.\\d s\\."), lines[1]);
    assertEquals(
        "Links to other acts: 1, within an act: 0; of these to imported acts: 1. To the web: 0.",
        lines[2]);
    assertEquals(
        "Links with an unknown target, only their words were kept: 1. Most often: ??? (1)",
        lines[3]);
    assertEquals("Fields of the source without a fact for them: status", lines[4]);
    assertEquals(5, lines.length);
    assertEquals("", run.err());
    assertEquals(
        "@act xx/law/2001-02-03/n1\n@language en\n@title A\n\n[b](xx/law/2001-02-03/n2) ?\n",
        Files.readString(folder.resolve("book/acts/law/2001/2001-02-03-n1.zan")));
  }

  @Test
  void jsonHoldsAllOfIt() {
    Run run =
        Run.in(
            folder,
            "import",
            "legalize",
            "source",
            "book",
            "--jurisdiction",
            "xx",
            "--format",
            "json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(2, json.get("acts").getAsInt());
    assertEquals(3, json.get("files").getAsInt());
    assertEquals(1, json.getAsJsonObject("links").get("resolved").getAsInt());
    assertEquals("{\"???\":1}", json.get("unmapped_targets").toString());
    assertEquals("{\"status\":1}", json.get("unused_fields").toString());
    assertEquals("{\"no-metadata\":1,\"unmapped-link\":1}", json.get("problems").toString());
    assertEquals(
        "{\"file\":\"README.md\",\"line\":1,\"kind\":\"no-metadata\",\"detail\":\"\"}",
        json.getAsJsonArray("problem_list").get(0).toString());
  }

  @Test
  void anActThatIsLeftOutMakesTheExitCodeOne() throws IOException {
    write("source/c.md", "---\ntitle: C\n---\n");
    Run run =
        Run.in(folder, "import", "legalize", "source", "book", "--jurisdiction", "xx", "--quiet");
    assertEquals(ExitCode.FINDINGS, run.code());
    assertEquals(
        "README.md:1: left out, no front matter\nc.md:1: left out, no identity comes of the metadata: identifier: –\n",
        run.out());
  }

  @Test
  void whatCannotBeDoneIsExplained() throws IOException {
    explains(
        "unknown jurisdiction yy. An import is known for: kz, lu, xx",
        "source",
        "book",
        "--jurisdiction",
        "yy");
    explains(
        "the data of jurisdiction eu do not say how to import (@import legalize). An import is known for: kz, lu",
        "source",
        "other",
        "--jurisdiction",
        "eu");
    explains(
        folder.toRealPath().resolve("nix") + ": not found", "nix", "book", "--jurisdiction", "xx");
    Files.createDirectories(folder.resolve("empty"));
    explains("empty: no Markdown files", "empty", "book", "--jurisdiction", "xx");
    write("full/x.txt", "x");
    explains(
        folder.toRealPath().resolve("full") + ": the folder is not empty",
        "source",
        "full",
        "--jurisdiction",
        "lu");
    Run usage = Run.zan("import");
    assertEquals(ExitCode.FAILED, usage.code());
    assertTrue(usage.err().contains("legalize  Import a Markdown statute book"), usage.err());
  }

  private void explains(String message, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "import";
    all[1] = "legalize";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    assertEquals(new Run(ExitCode.FAILED, "", "zan: " + message + "\n"), Run.in(folder, all));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
