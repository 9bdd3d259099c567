package org.zan.interchange.legalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a folder: files, names, what is left out, and that nothing half-written stays.
 */
class LegalizeImportTest {
  private static final String SETTINGS = "@repository\n@jurisdiction xx\n@languages fr\n";

  @TempDir Path temporary;
  private Path source;
  private Path target;

  @BeforeEach
  void folders() throws IOException {
    source = Files.createDirectory(temporary.resolve("source"));
    target = temporary.resolve("target");
  }

  @Test
  void actsAreNamedAfterTheirIdentity() throws IOException {
    act("a.md", "xx-law-1849-03-08-n1", "");
    act("deep/er/b.MD", "code-travail", "rank: act\n");
    act("c.md", "xx-law-2001-02-03-4/5 bis", "");
    Files.writeString(source.resolve("notes.txt"), "no document");
    ImportSummary summary = run();
    assertEquals(
        List.of(
            "acts/law/1849/1849-03-08-n1.zan",
            "acts/law/2001/2001-02-03-4-5_bis.zan",
            "acts/law/travail.zan",
            "repository.zan"),
        files());
    assertEquals(3, summary.acts());
    assertEquals(3, summary.files());
    assertEquals(SETTINGS, Files.readString(target.resolve("repository.zan")));
  }

  @Test
  void whatIsNoActIsLeftOutAndTheRestGoesOn() throws IOException {
    act("good.md", "xx-law-2001-02-03-n1", "");
    Files.writeString(source.resolve("README.md"), "# Lisez-moi\n");
    Files.write(source.resolve("binary.md"), new byte[] {'-', '-', '-', '\n', 0, 1, 2});
    Files.write(source.resolve("latin1.md"), "---\na: é\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(source.resolve("yaml.md"), "---\na: [\n---\n");
    Files.writeString(source.resolve("nameless.md"), "---\ntitle: x\n---\n");
    Files.writeString(
        source.resolve("escape.md"), "---\nidentifier: xx-law-2001-02-03-../../../../evil\n---\n");
    ImportSummary summary = run();
    assertEquals(
        List.of(
            "README.md:1 NO_METADATA ",
            "binary.md:2 NO_TEXT U+0000",
            "escape.md:1 NO_IDENTITY identifier: xx-law-2001-02-03-../../../../evil",
            "latin1.md:2 NO_TEXT 0xE9",
            "nameless.md:1 NO_IDENTITY identifier: –",
            "yaml.md:3 BAD_METADATA expected the node content, but found '<stream end>'"),
        problems(summary));
    assertEquals(1, summary.acts());
    assertEquals(5, summary.skippedActs());
    assertEquals(List.of("acts/law/2001/2001-02-03-n1.zan", "repository.zan"), files());
  }

  @Test
  void twoFilesWithOneIdentityAreBothKept() throws IOException {
    act("b.md", "xx-law-2001-02-03-n1", "title: second\n");
    act("a.md", "xx-law-2001-02-03-n1", "title: first\n");
    act("c.md", "xx-law-2001-02-03-N1", "title: third\n");
    ImportSummary summary = run();
    assertEquals(
        List.of(
            "b.md:1 SAME_IDENTITY xx/law/2001-02-03/n1 → acts/law/2001/2001-02-03-n1~2.zan",
            "c.md:1 SAME_IDENTITY xx/law/2001-02-03/N1 → acts/law/2001/2001-02-03-N1~3.zan"),
        problems(summary));
    assertTrue(
        Files.readString(target.resolve("acts/law/2001/2001-02-03-n1.zan")).contains("first"));
  }

  @Test
  void theResultDoesNotDependOnTheNumberOfThreads() throws IOException {
    for (int i = 0; i < 300; i++) {
      act("x" + i + ".md", "xx-law-2001-02-03-n" + i % 250, "title: T" + i + "\n");
    }
    new LegalizeImport(TestMapping.MAPPING, source, target, false, 1)
        .run(ImportListener.NONE, () -> false);
    Path other = temporary.resolve("other");
    new LegalizeImport(TestMapping.MAPPING, source, other, false, 7)
        .run(ImportListener.NONE, () -> false);
    assertEquals(files(), files(other));
    for (String file : files()) {
      assertEquals(Files.readString(target.resolve(file)), Files.readString(other.resolve(file)));
    }
  }

  @Test
  void aFolderThatHoldsFilesIsLeftAlone() throws IOException {
    act("a.md", "xx-law-2001-02-03-n1", "");
    Files.createDirectories(target);
    Files.writeString(target.resolve("mine.txt"), "x");
    assertThrows(DirectoryNotEmptyException.class, this::run);
    assertEquals(List.of("mine.txt"), files());
  }

  @Test
  void unlessItIsToBeWrittenInto() throws IOException {
    act("a.md", "xx-law-2001-02-03-n1", "");
    Files.createDirectories(target.resolve("acts/law/2001"));
    Files.writeString(target.resolve("acts/law/2001/2001-02-03-n1.zan"), "old");
    Files.writeString(target.resolve("repository.zan"), "@repository\n@jurisdiction any\n");
    new LegalizeImport(TestMapping.MAPPING, source, target, true, 2)
        .run(ImportListener.NONE, () -> false);
    assertTrue(
        Files.readString(target.resolve("acts/law/2001/2001-02-03-n1.zan"))
            .startsWith("@act xx/law/"));
    assertEquals(
        "@repository\n@jurisdiction any\n", Files.readString(target.resolve("repository.zan")));
  }

  @Test
  void aRepositoryWithoutActsCountsAsEmpty() throws IOException {
    act("a.md", "xx-law-2001-02-03-n1", "");
    Files.createDirectories(target.resolve("jurisdictions"));
    Files.writeString(target.resolve("jurisdictions/xx.zan"), "@jurisdiction xx\n");
    Files.writeString(target.resolve("repository.zan"), SETTINGS);
    assertEquals(1, run().acts());
  }

  @Test
  void foldersThatAreNoneAreNamed() throws IOException {
    LegalizeImport missing =
        new LegalizeImport(TestMapping.MAPPING, temporary.resolve("nix"), target, false, 1);
    assertThrows(NoSuchFileException.class, () -> missing.run(ImportListener.NONE, () -> false));
    assertFalse(Files.exists(target));
    Files.writeString(target, "a file");
    assertThrows(NotDirectoryException.class, this::run);
  }

  @Test
  void oneDocumentMayBeTheSource() throws IOException {
    Path file = act("a.md", "xx-law-2001-02-03-n1", "");
    new LegalizeImport(TestMapping.MAPPING, file, target, false, 1)
        .run(ImportListener.NONE, () -> false);
    assertEquals(List.of("acts/law/2001/2001-02-03-n1.zan", "repository.zan"), files());
  }

  @Test
  void theTargetMayStandInTheSource() throws IOException {
    act("a.md", "xx-law-2001-02-03-n1", "");
    target = source.resolve("zan");
    Files.createDirectories(target.resolve("jurisdictions"));
    Files.writeString(target.resolve("jurisdictions/x.md"), "not a source");
    assertEquals(1, run().files());
  }

  @Test
  void linksInCirclesAndHiddenFoldersArePassedOver() throws IOException {
    act("a.md", "xx-law-2001-02-03-n1", "");
    act(".git/b.md", "xx-law-2001-02-03-n2", "");
    Files.createSymbolicLink(source.resolve("loop"), source);
    Files.createSymbolicLink(source.resolve("gone.md"), source.resolve("nowhere.md"));
    assertEquals(1, run().files());
  }

  @Test
  void anInterruptLeavesCompleteActsOnly() throws IOException {
    for (int i = 0; i < 400; i++) {
      act("x" + i + ".md", "xx-law-2001-02-03-n" + i, "");
    }
    int[] asked = {0};
    LegalizeImport work = new LegalizeImport(TestMapping.MAPPING, source, target, false, 2);
    assertThrows(
        CancellationException.class, () -> work.run(ImportListener.NONE, () -> ++asked[0] > 100));
    List<String> left = files();
    assertEquals(100, left.size());
    assertTrue(left.stream().allMatch(name -> name.startsWith("acts/law/2001/")), left::toString);
    for (String name : left) {
      assertTrue(Files.readString(target.resolve(name)).endsWith("Texte.\n"));
    }
  }

  @Test
  void progressIsTold() throws IOException {
    for (int i = 0; i < 130; i++) {
      act("x" + i + ".md", "xx-law-2001-02-03-n" + i, "");
    }
    List<String> told = new ArrayList<>();
    new LegalizeImport(TestMapping.MAPPING, source, target, false, 2)
        .run((done, all) -> told.add(done + "/" + all), () -> false);
    assertEquals(List.of("64/130", "128/130", "130/130"), told);
  }

  @Test
  void aDocumentThatIsTooLargeIsLeftOut() throws IOException {
    act("a.md", "xx-law-2001-02-03-n1", "");
    byte[] line = new byte[50 << 20];
    java.util.Arrays.fill(line, (byte) '[');
    Files.write(source.resolve("huge.md"), line);
    assertEquals(List.of("huge.md:0 TOO_LARGE 50 MB > 32 MB"), problems(run()));
  }

  @Test
  void aLineOfManyMegabytesIsConverted() throws IOException {
    String[] pieces = {"[", "](", "**a ", "<", "<!--", "&", "\\", "(1) ", "*", "`", "[x](", "]"};
    for (int i = 0; i < pieces.length; i++) {
      Path file = act("long" + i + ".md", "xx-law-2001-02-03-n" + i, "");
      Files.writeString(
          file, Files.readString(file) + pieces[i].repeat((2 << 20) / pieces[i].length()) + "\n");
    }
    ImportSummary summary = run();
    assertEquals(pieces.length, summary.acts());
  }

  @Test
  void linksAreCounted() throws IOException {
    String links =
        "[a](/eli/law/2001/02/03/n1) [b](/eli/law/2001/02/03/n1/art_2) [c](/eli/law/1999/01/01/n9)"
            + " [d](#art_1) [e](https://example.org) [f](???) [g](???)\n";
    act("a.md", "xx-law-2001-02-03-n1", "");
    Path file = act("b.md", "xx-law-2001-02-03-n2", "country: xx\n");
    Files.writeString(file, Files.readString(file) + links);
    ImportSummary summary = run();
    assertEquals(3, summary.linksToActs());
    assertEquals(1, summary.linksToSelf());
    assertEquals(3, summary.linksResolved());
    assertEquals(1, summary.linksToWeb());
    assertEquals(2, summary.linksUnmapped());
    assertEquals(java.util.Map.of("???", 2), summary.unmappedTargets());
    assertEquals(java.util.Map.of("country", 1), summary.unusedFields());
  }

  private ImportSummary run() throws IOException {
    return new LegalizeImport(TestMapping.MAPPING, source, target, false, 2)
        .run(ImportListener.NONE, () -> false);
  }

  private Path act(String name, String identifier, String fields) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "---\nidentifier: " + identifier + "\n" + fields + "---\nTexte.\n");
  }

  private List<String> files() throws IOException {
    return files(target);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<String> problems(ImportSummary summary) {
    return summary.problems().stream()
        .map(
            p ->
                p.file()
                    + ":"
                    + p.problem().line()
                    + " "
                    + p.problem().kind()
                    + " "
                    + p.problem().detail())
        .sorted()
        .toList();
  }
}
