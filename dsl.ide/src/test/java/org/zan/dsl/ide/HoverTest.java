package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.testing.Texts;
import org.zan.dsl.text.PublishedText;

/** What is shown of a provision needs the text of that provision, not its act. */
class HoverTest {
  private static final String CODE =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code
      @in-force 1995-03-01

      # Chapter 1. General
      ## Article 1. Relations
      1. First:

         1) one,
            (a) deep; (b) there;
         2) two.
      2. Second.
      %s
      --- law.zan
      @act kz/law/2001-02-03/5
      @language en

      # Article 1. See [it](civil-code#art1/1‸).
      """;

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  /** The same words as in the model of the whole text, in whatever text it stands. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aProvisionParsedAloneHasItsWords(@ForAll("texts") String text) {
    assertSameWords(text);
  }

  @Test
  void theWordsOfAllProvisionsOfTheExamples() throws IOException {
    int seen = 0;
    for (String example : List.of("kazakhstan", "mistakes")) {
      try (Stream<Path> files = Files.walk(Path.of("..", "examples", example))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".zan")).sorted().toList()) {
          seen += assertSameWords(Files.readString(file));
        }
      }
    }
    assertTrue(seen > 500, "provisions: " + seen);
  }

  private static int assertSameWords(String text) {
    ActReading reading = ActReader.read("a.zan", text, Jurisdictions.shipped());
    List<Part> parts = Parts.of(reading);
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      int next = i + 1;
      while (next < parts.size() && isUnder(parts.get(next), part)) {
        next++;
      }
      int end = next < parts.size() ? parts.get(next).offset() : text.length();
      while (end > part.offset() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      EObject model =
          NodeModelUtils.findActualSemanticObjectFor(
              NodeModelUtils.findLeafNodeAtOffset(reading.node(), part.offset()));
      assertEquals(
          PublishedText.of(model),
          Hover.published(text, new Range("a.zan", part.offset(), end - part.offset())),
          () -> text.substring(part.offset()));
    }
    return parts.size() - 1;
  }

  private static boolean isUnder(Part part, Part other) {
    for (Part around = part.parent(); around != null; around = around.parent()) {
      if (around == other) {
        return true;
      }
    }
    return false;
  }

  /** A view that counts which files are read in full. */
  private record Watched(IdeBook texts, List<String> read) implements View {
    @Override
    public StatuteBook book() {
      return texts.book();
    }

    @Override
    public Optional<ActReading> reading(String file) {
      read.add(file);
      return texts.reading(file);
    }

    @Override
    public Optional<String> text(String file) {
      return texts.text(file);
    }
  }

  private static void hover(String more, String read, String shown) {
    IdeBook book = IdeBook.of(CODE.formatted(more));
    Watched watched = new Watched(book, new ArrayList<>());
    String markdown =
        Hover.of(watched, book.file(), book.offset(), "en")
            .map(Hover.Shown::markdown)
            .orElse("nothing");
    assertEquals(shown.strip(), markdown.strip());
    assertEquals(read, String.join(", ", watched.read().stream().distinct().toList()));
  }

  @Test
  void anActWhoseProvisionsHaveNoDatesIsNotRead() {
    hover(
        "   See me@example.org.",
        "law.zan",
        """
        **1.** `civil-code#art1/1`\s\s
        Civil Code

        In force from 1995-03-01

        1. First:

        1) one,

        (a) deep; (b) there;

        2) two.
        """);
  }

  /** It may stand below what it does not concern: the column tells. */
  @Test
  void aDateOfAProvisionAroundItIsFound() {
    hover(
        "\n@repealed 2020-01-01",
        "law.zan, code.zan",
        """
        **1.** `civil-code#art1/1`\s\s
        Civil Code

        In force from 1995-03-01\s\s
        Repealed 2020-01-01

        1. First:

        1) one,

        (a) deep; (b) there;

        2) two.
        """);
  }

  private static void shows(String line, String language, String shown) {
    IdeBook book =
        IdeBook.of("--- law.zan\n@act kz/law/2001-02-03/5\n\n# Article 1.\n\n" + line + "\n");
    assertEquals(
        shown.strip(),
        Hover.of(book, book.file(), book.offset(), language)
            .map(Hover.Shown::markdown)
            .orElse("nothing")
            .strip());
  }

  @Test
  void anInstructionHasItsMeaningAndShape() {
    shows(
        "@rep‸eal civil-code#art1",
        "en",
        """
        **@repeal** – repeals a provision; its number stays

        ```zan
        @repeal art5/2
        ```
        """);
  }

  @Test
  void whatIsElsewhereOrNowhereIsSaid() {
    shows("See [it](eu/reg/2016/679#art‸1).", "ru", "eu/reg/2016/679: вне этого свода");
    shows("See [it](civil-code#art‸1).", "kk", "civil-code белгісіз");
  }
}
