package org.zan.interchange.legalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.testing.Texts;
import org.zan.dsl.zan.Document;

/** Whatever a document holds, it converts, no word is lost, and Zan reads it as it was meant. */
class LegalizeConverterProperties {
  private static final List<String> LEADS =
      List.of(
          "",
          "",
          "",
          "# ",
          "## ",
          "### Art. 1<sup>er</sup>. ",
          "#",
          "- ",
          "– ",
          "—",
          "-",
          "* ",
          "+ ",
          "1. ",
          "2. ",
          "3. ",
          "1.1. ",
          "1.",
          "(1)",
          "(2) ",
          "a) ",
          "b)",
          "i) ",
          "ii) ",
          "A. ",
          "M. ",
          "IV. ",
          "1° ",
          "2°",
          "¹ ",
          "1bis. ",
          "(UE) ",
          "{x} ",
          "@in-force ",
          "@closing",
          "@amend x",
          "// ",
          "| ",
          "|---|",
          "**",
          "<a id=\"x\"></a>",
          "> ",
          "__",
          "---",
          "***",
          "(1) a) ",
          "- 1° ",
          "1. - ",
          "«");

  private static final List<String> WORDS =
      List.of(
          "mots",
          " ",
          "  ",
          "**",
          "*",
          "***",
          "**gras**",
          "*ter*",
          "[loi](/eli/law/2001/02/03/n4)",
          "[loi](/eli/law/2001/02/03/n4/art_5)",
          "[x](???)",
          "[a](b c)",
          "[a](mot)",
          "[",
          "]",
          "(",
          ")",
          "![",
          "`",
          "<sup>er</sup>",
          "<sup>2</sup>",
          "<sup>",
          "</sup>",
          "<br>",
          "<",
          ">",
          "&",
          "&amp;",
          "\\",
          "\\*",
          "\\[",
          "\\#",
          "|",
          "@",
          "#",
          "//",
          "^",
          "[^1]",
          ":",
          ";",
          ".",
          "\u00a0",
          "\t",
          "é",
          "ә",
          "法",
          "𝒳",
          "1.",
          "a)",
          "2001",
          "_",
          "~",
          "\"",
          "«",
          "»",
          "{",
          "}",
          "\ufdd0",
          "\ufdd4",
          "\u200b",
          "\ud800",
          "\f",
          "\u2028");

  private static final List<String> LONE_BRACKETS = List.of("[", "]", "![", "(", ")");

  private static final List<String> ENDS =
      List.of("\n", "\n", "\n\n", "\n\n", "\n  \n", "  \n", "\r\n", ":\n", ".\n", "");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^1]:");

  @Provide
  Arbitrary<String> documents() {
    return documents(WORDS);
  }

  /** Without lone brackets: what they join over blank lines is for the importer to say. */
  @Provide
  Arbitrary<String> closedDocuments() {
    return documents(WORDS.stream().filter(word -> !LONE_BRACKETS.contains(word)).toList());
  }

  private static Arbitrary<String> documents(List<String> pieces) {
    Arbitrary<String> words =
        Arbitraries.of(pieces).list().ofMaxSize(7).map(parts -> String.join("", parts));
    Arbitrary<String> indent =
        Arbitraries.of("", "", "", "  ", "   ", "      ", "\t", "                    ");
    Arbitrary<String> line =
        Combinators.combine(indent, Arbitraries.of(LEADS), words, Arbitraries.of(ENDS))
            .as((i, l, w, e) -> i + l + w + e);
    return line.list().ofMaxSize(16).map(lines -> String.join("", lines));
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void isReadAsItWasMeant(@ForAll("documents") String body) throws Unconvertible {
    readAsMeant(body);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void isReadAsItWasMeantWhateverItIs(@ForAll("texts") String body) throws Unconvertible {
    readAsMeant(body);
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void losesNoWord(@ForAll("closedDocuments") String body) throws Unconvertible {
    // Texts of footnotes go to the end: their words stand in another order.
    Assume.that(!FOOTNOTE.matcher(body).find());
    // A backslash before an escaped bracket makes it a lone one.
    Assume.that(!body.contains("\\\\["));
    String source = TestMapping.document(body);
    Document act = ZanDocuments.document(TestMapping.CONVERTER.convert(source, null, "").text());
    assertEquals(Published.ofMarkdown(source), Published.ofAct(act, false), () -> shown(body));
  }

  /** A document may be anything: then it is left out, with a reason. */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void convertsOrTellsWhyNot(@ForAll("texts") String metadata, @ForAll("documents") String body) {
    try {
      TestMapping.CONVERTER.convert("---\n" + metadata + "\n---\n" + body, null, "");
    } catch (Unconvertible e) {
      assertEquals(true, e.problem().kind().skips());
    }
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                shown.append(
                    c < ' ' || c > '~' ? String.format("\\u%04x", c) : Character.toString(c)));
    return shown.toString();
  }

  private static void readAsMeant(String body) throws Unconvertible {
    String source = TestMapping.document(body);
    List<Entry> entries = TestMapping.CONVERTER.draft(source, null, "").entries();
    String act = TestMapping.CONVERTER.convert(source, null, "").text();
    assertEquals(
        String.join("\n", Structure.meant(entries)),
        String.join("\n", Structure.read(ZanDocuments.document(act))),
        () -> body + "\n=====\n" + act);
  }
}
