package org.zan.interchange.legalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.jurisdiction.FactLine;

/** Metadata in a file beside the texts, one text for each language. */
class SideFileTest {
  private static final LegalizeMapping MAPPING =
      LegalizeMapping.of(
          "yy",
          List.of("aa", "bb"),
          FactLine.readAll(
              """
              @jurisdiction yy
              @import legalize metadata "meta.yaml" "meta.yml"
              @import legalize language "first" aa
              @import legalize language "second" bb
              @import legalize field form rank
              @import legalize field requisite identity
              @import legalize field title title
              @import legalize field source same-as
              @import legalize rank "ACT" kind law
              @import legalize identity "{words*} No {n+}{rest*}" as "yy/{kind}/{day}/{n}"
              """));

  private static final String META =
      """
      requisite: Law of the State No 12-IV. Repealed by Law No 13
      form: ACT
      day: 2014-12-10
      title:
        first: On water
        second: Su hakkında
      source: {first: 'https://example.org/1', second: ''}
      """;

  @TempDir Path temporary;

  @Test
  void theFileNameTellsTheLanguage() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("source/law"));
    Files.writeString(folder.resolve("meta.yaml"), META);
    Files.writeString(
        folder.resolve("first.md"), "# On water\n\n<a id=\"st1\"></a>\n\n### Article 1\n\nText.\n");
    Files.writeString(folder.resolve("second.md"), "# Su hakkında\n\n### 1-madde\n\nMetin.\n");
    Files.writeString(folder.resolve("README.md"), "# Sources\n");
    Path target = temporary.resolve("target");
    ImportSummary summary =
        new LegalizeImport(MAPPING, temporary.resolve("source"), target, false, 2)
            .run(ImportListener.NONE, () -> false);
    assertEquals(2, summary.acts());
    assertEquals(1, summary.counts().get(Problem.Kind.NO_METADATA));
    assertEquals(
        """
        @act yy/law/2014-12-10/12-IV
        @language aa
        @title On water
        @same-as https://example.org/1

        ### Article 1

        Text.
        """,
        Files.readString(target.resolve("acts/law/2014/2014-12-10-12-IV.aa.zan")));
    assertEquals(
        """
        @act yy/law/2014-12-10/12-IV
        @language bb
        @title Su hakkında

        ### 1-madde

        Metin.
        """,
        Files.readString(target.resolve("acts/law/2014/2014-12-10-12-IV.bb.zan")));
    assertEquals(
        "@repository\n@jurisdiction yy\n@languages aa bb\n",
        Files.readString(target.resolve("repository.zan")));
    try (Stream<Path> left = Files.list(target)) {
      assertEquals(2, left.count());
    }
  }
}
