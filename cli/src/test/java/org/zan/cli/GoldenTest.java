package org.zan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands print what the documents in {@code src/test/resources/golden} show. */
class GoldenTest {
  private static final Path DOCUMENTS = Path.of("src", "test", "resources", "golden");

  /** Documents for users whose commands are run too. */
  private static final List<Path> TOURS = List.of(Path.of("..", "docs", "amendments.md"));

  @TempDir Path temporary;

  @TestFactory
  List<DynamicTest> documents() throws IOException {
    try (Stream<Path> documents = Files.list(DOCUMENTS)) {
      return Stream.concat(documents, TOURS.stream())
          .filter(document -> document.toString().endsWith(".md"))
          .sorted()
          .map(
              document ->
                  DynamicTest.dynamicTest(name(document), document.toUri(), () -> check(document)))
          .toList();
    }
  }

  private void check(Path document) throws IOException {
    GoldenDocument.check(document, Files.createDirectory(temporary.resolve(name(document))));
  }

  private static String name(Path document) {
    return document.getFileName().toString();
  }
}
