package org.zan.dsl.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts for property tests: whole acts, and what nobody would write. */
public final class Texts {
  /** The acts in {@code samples}, which use every part of the language and are formatted. */
  public static final List<String> SAMPLES =
      List.of("law-en.zan", "bill-en.zan", "law-ru.zan", "law-kk.zan", "law-fr.zan");

  /** What stands at the beginning of a line. */
  private static final List<String> LEADS =
      List.of(
          "#",
          "## ",
          "### Article 5. ",
          "1) ",
          "2) ",
          "7. ",
          "(a) ",
          "(ii) ",
          "- ",
          "• ",
          "{§ 1.} ",
          "¹ ",
          "1)",
          "(a)",
          "(2) (a) ",
          "1. @repealed 2020-01-01",
          "3° ",
          "@in-force 2020-01-01",
          "@title ",
          "@closing",
          "@note 1 ",
          "@amend x",
          "@insert after art1",
          "@insert into art1 ",
          "@substitute art1",
          "@replace art1 \"a\" -> \"b\"",
          "@replace art1 \"a",
          "@repeal art1 ",
          "@quote",
          "1) @substitute art2",
          "@suspend art1 until 2020-01-01",
          "| a | b |",
          "|---|",
          "|| a",
          "|",
          "// note",
          "//",
          "@x",
          "@",
          "\\",
          "\\#",
          "1\\. ",
          "text ",
          "Text: ",
          "— ",
          "“");

  /** What stands within a line or ends it. */
  private static final List<String> WORDS =
      List.of(
          "words",
          " ",
          "  ",
          "\t",
          ":",
          " —",
          ".",
          "[",
          "]",
          "(",
          ")",
          "](x#y)",
          "[a](#b)",
          "[a](b c#d)",
          "**",
          "**term**",
          "[^1]",
          "\\",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "„",
          "->",
          ", ",
          "…",
          "end",
          "all",
          "3 times",
          "after",
          "|",
          "//",
          "#",
          "@by",
          "by",
          "\u00A0",
          "\uFEFF",
          "\0",
          "\f",
          "\uD800",
          "é",
          "ә",
          "法",
          "1)",
          "2016.",
          "}",
          "{");

  private static final List<String> ENDS =
      List.of("\n", "\n", "\n", "\n\n", "\r\n", " \n", "\n\n\n", "");

  private Texts() {}

  /** The text of a sample. */
  public static String sample(String name) {
    try (InputStream stream = Texts.class.getResourceAsStream("/samples/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All kinds together. */
  public static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, arbitrary()), Tuple.of(6, lines()), Tuple.of(2, mutatedSamples()));
  }

  /** Any characters, half surrogate pairs among them. */
  public static Arbitrary<String> arbitrary() {
    return Arbitraries.strings().all().ofMaxLength(200);
  }

  /** Lines of significant pieces in any order and indentation. */
  public static Arbitrary<String> lines() {
    Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMaxSize(6).map(Texts::joined);
    Arbitrary<String> line =
        Combinators.combine(indentation(), Arbitraries.of(LEADS), words, Arbitraries.of(ENDS))
            .as((indent, lead, rest, end) -> indent + lead + rest + end);
    return line.list().ofMaxSize(14).map(Texts::joined);
  }

  private static Arbitrary<String> indentation() {
    return Arbitraries.frequency(
            Tuple.of(6, 0),
            Tuple.of(2, 1),
            Tuple.of(4, 2),
            Tuple.of(2, 3),
            Tuple.of(2, 4),
            Tuple.of(1, 5),
            Tuple.of(1, 7))
        .map(" "::repeat);
  }

  /** Samples with parts left out, repeated, moved further right, or replaced by pieces. */
  public static Arbitrary<String> mutatedSamples() {
    Arbitrary<String> sample = Arbitraries.of(SAMPLES).map(Texts::sample);
    Arbitrary<String> piece =
        Arbitraries.oneOf(Arbitraries.of(LEADS), Arbitraries.of(WORDS), Arbitraries.of(ENDS));
    Arbitrary<Edit> edit =
        Combinators.combine(
                Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 30),
                piece,
                Arbitraries.of(Edit.Kind.values()))
            .as(Edit::new);
    return Combinators.combine(sample, edit.list().ofMinSize(1).ofMaxSize(6))
        .as((text, edits) -> edits.stream().reduce(text, (t, e) -> e.apply(t), (a, b) -> b));
  }

  private static String joined(List<String> parts) {
    return String.join("", parts);
  }

  /** A change at a place, given as a share of the text's length. */
  private record Edit(double place, int length, String piece, Kind kind) {
    enum Kind {
      DELETE,
      REPEAT,
      INSERT,
      INDENT
    }

    String apply(String text) {
      int from = (int) (place * text.length());
      int to = Math.min(text.length(), from + length);
      String part = text.substring(from, to);
      String changed =
          switch (kind) {
            case DELETE -> "";
            case REPEAT -> part + part;
            case INSERT -> piece + part;
            case INDENT -> part.replace("\n", "\n" + " ".repeat(length % 5));
          };
      return text.substring(0, from) + changed + text.substring(to);
    }
  }
}
