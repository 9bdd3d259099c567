package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.ide.html.ActPage;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;
import org.zan.dsl.testing.Texts;
import org.zan.dsl.text.PublishedText;
import org.zan.dsl.zan.Paragraph;

/** What a reader sees of an act. */
class ActPageTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "kazakhstan");

  private static String main(String marked) {
    IdeBook book = IdeBook.of(marked);
    return ActPage.main(book, book.file(), "en", file -> file).orElseThrow();
  }

  private static void check(String marked, String expected) {
    assertEquals(expected, main(marked));
  }

  /** The part from a line on. */
  private static String from(String begin, String html) {
    return html.substring(html.indexOf(begin)).replaceFirst("</main>\n$", "");
  }

  @Test
  void anActWithItsHeader() {
    check(
        """
        --- law.zan
        @act kz/law/2016-04-06/480-V
        @language en
        @title On "Acts" & Texts‸
        @adopted 2016-04-06

        Words.
        """,
        """
        <main class="zan-act" lang="en" data-file="law.zan" data-path="." data-line="0">\
        <header class="zan-header"><p class="zan-kind">Law</p>
        <h1>On &quot;Acts&quot; &amp; Texts</h1>
        <p class="zan-id">kz/law/2016-04-06/480-V</p>
        <p class="zan-date" data-line="3">Adopted 2016-04-06</p>
        </header>
        <p data-line="5">Words.</p>
        </main>
        """);
  }

  @Test
  void headingsItemsAndTombstones() {
    String html =
        main(
            """
            --- law.zan
            @act kz/law/2016-04-06/480-V
            ‸
            # Chapter 1. General

            ## Article 1. Scope

            1. First:

              1) one;
              2) @repealed 2020-01-01

            ## Article 2.

            @repealed 2021-01-01
            """);
    assertEquals(
        """
        <section class="zan-section zan-chp" id="chp1" data-path="chp1" data-line="2">\
        <h2>Chapter 1. General</h2>
        <section class="zan-section zan-art" id="art1" data-path="art1" data-line="4">\
        <h3>Article 1. Scope</h3>
        <ul class="zan-items" role="list">\
        <li class="zan-item" id="art1/1" data-path="art1/1" data-line="6">\
        <span class="zan-number">1.</span> <div class="zan-body">\
        <p data-line="6">First:</p>
        <ul class="zan-items" role="list">\
        <li class="zan-item" id="art1/1/1" data-path="art1/1/1" data-line="8">\
        <span class="zan-number">1)</span> <div class="zan-body">\
        <p data-line="8">one;</p>
        </div></li>
        <li class="zan-item zan-repealed" id="art1/1/2" data-path="art1/1/2" data-line="9">\
        <span class="zan-number">2)</span> <div class="zan-body">\
        <p class="zan-date" data-line="9">Repealed 2020-01-01</p>
        </div></li>
        </ul>
        </div></li>
        </ul>
        </section>
        <section class="zan-section zan-art zan-repealed" id="art2" data-path="art2" data-line="11">\
        <h3>Article 2.</h3>
        <p class="zan-date" data-line="13">Repealed 2021-01-01</p>
        </section>
        </section>
        """,
        from("<section", html));
  }

  @Test
  void referencesLeadAndTermsSayWhatTheyMean() {
    String html =
        main(
            """
            --- law.zan
            @act kz/law/2016-04-06/480-V
            @language en
            ‸
            ## Article 1. Words

            1) **draft** – a text that is
               not in force yet;

            ## Article 2. Links

            A draft under [Article 1](despite:#art1), [that](code#art5), [none](#art9) and [web](https://example.org/?a=1&b).
            --- code.zan
            @act kz/code/1994/civil
            @alias code
            @title Civil Code
            ## Article 5. Persons
            Words.
            """);
    assertEquals(
        """
        <p data-line="10">A <a class="zan-term" href="#art1/1" \
        title="draft – a text that is not in force yet;" \
        data-file="law.zan" data-path="art1/1">draft</a> under \
        <a class="zan-ref zan-resolved" href="#art1" title="Article 1. Words" \
        data-relation="despite" data-file="law.zan" data-path="art1">Article 1</a>, \
        <a class="zan-ref zan-resolved" href="code.zan#art5" title="Civil Code, Article 5. Persons" \
        data-relation="cites" data-file="code.zan" data-path="art5">that</a>, \
        <a class="zan-ref zan-dangling" title="kz/law/2016-04-06/480-V" \
        data-relation="cites">none</a> and \
        <a class="zan-ref zan-external" href="https://example.org/?a=1&amp;b" \
        rel="noopener noreferrer">web</a>.</p>
        </section>
        """,
        from("<p data-line=\"10\">", html));
  }

  @Test
  void tablesWithSpansAndNotes() {
    String html =
        main(
            """
            --- law.zan
            @act kz/law/2016-04-06/480-V

            ‸Words.

            | A || B |
            |---|---|---|
            | 1 | 2 | 3 [^1] |
            | ^ | 4 | 5 |

            @note 1 A <note>.
            """);
    assertEquals(
        """
        <table class="zan-table" data-line="4"><thead>\
        <tr><th scope="col">A</th><th scope="col" colspan="2">B</th></tr>
        </thead>
        <tbody><tr><td rowspan="2">1</td><td>2</td>\
        <td>3 <sup id="noteref-1-1"><a class="zan-mark" href="#note-1" role="doc-noteref">1</a>\
        </sup></td></tr>
        <tr><td>4</td><td>5</td></tr>
        </tbody>
        </table>
        <p class="zan-note" role="note" id="note-1" data-line="9"><sup>1</sup> A &lt;note&gt;.</p>
        """,
        from("<table", html));
  }

  @Test
  void nothingInATextBecomesMarkup() throws Exception {
    String hostile = "<script>alert('1')</script> & \"x\" <img src=x onerror=y>";
    String html =
        main(
            "--- law.zan\n@act kz/law/2016-04-06/480-V\n@title "
                + hostile
                + "‸\n\n## Article 1. "
                + hostile
                + "\n\n"
                + hostile
                + " [x](javascript:alert#1) [run](vbscript:x/y)\n");
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("<img"), html);
    assertFalse(html.contains("href=\"javascript"), html);
    assertFalse(html.contains("href=\"vbscript"), html);
    assertTrue(parsed(html).getDocumentElement().getTextContent().contains(hostile));
  }

  @Test
  void aPageStandsAloneAndLoadsNothing() {
    IdeBook book =
        IdeBook.of("--- law.zan\n@act kz/law/2016-04-06/480-V\n@language kk\n\nWords‸.\n");
    String page = ActPage.page(book, book.file(), "en", file -> file).orElseThrow();
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"kk\"><head>"), page);
    assertTrue(page.contains("default-src &#39;none&#39;"), page);
    assertTrue(page.contains("@media print"), page);
    assertFalse(page.contains("http://") || page.contains("https://"), page);
    assertFalse(page.contains("src="), page.replaceAll("default-src|style-src", ""));
  }

  /** Every act of the example: well formed, all provisions, all words, no id twice. */
  @Test
  void theExamplesAreComplete() throws Exception {
    IdeBook book = examples();
    for (ActSummary act : book.book().files()) {
      if (act.data()) {
        continue;
      }
      String html = ActPage.main(book, act.file(), "ru", file -> file).orElseThrow();
      Document document = parsed(html);
      List<String> ids = new ArrayList<>();
      var elements = document.getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        if (elements.item(i) instanceof Element element && element.hasAttribute("id")) {
          ids.add(element.getAttribute("id"));
        }
      }
      assertEquals(ids.stream().distinct().toList(), ids, act.file());
      ActReading reading = book.reading(act.file()).orElseThrow();
      List<Part> parts = Parts.of(reading);
      for (int p = 1; p < act.provisions().size(); p++) {
        String path = book.book().path(act, p);
        assertTrue(ids.contains(path), act.file() + " " + path + " " + parts.get(p).number());
      }
      String words = plain(document.getDocumentElement().getTextContent());
      reading
          .document()
          .eAllContents()
          .forEachRemaining(
              it -> {
                if (it instanceof Paragraph) {
                  String expected = plain(PublishedText.of(it));
                  assertTrue(words.contains(expected), act.file() + ": " + expected);
                }
              });
    }
  }

  private static IdeBook examples() throws Exception {
    StringBuilder marked = new StringBuilder();
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".zan")).sorted().toList()) {
        String name = EXAMPLES.relativize(file).toString().replace('\\', '/');
        marked.append("--- ").append(name).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return IdeBook.of(marked.toString());
  }

  /** Footnote marks divide no words. */
  private static String plain(String words) {
    return words.replaceAll("[\\s\\d]+", "");
  }

  private static Document parsed(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  /** Whatever the text: well formed. */
  @Property(tries = 300)
  void everyTextBecomesAPage(@ForAll("texts") String text) throws Exception {
    MarkedText book = new MarkedText(text);
    String html = ActPage.main(book, MarkedText.FILE, "kk", file -> file).orElseThrow();
    parsed(html);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  /** A statute book of one text. */
  private record MarkedText(StatuteBook book, ActReading read) implements View {
    static final String FILE = "a.zan";

    MarkedText(String text) {
      this(ActReader.read(FILE, text, Jurisdictions.shipped()));
    }

    MarkedText(ActReading reading) {
      this(
          new StatuteBook(
              Settings.NONE,
              Jurisdictions.shipped(),
              List.of(Summarizer.summarize(reading, reading.text().length(), new Interner()))),
          reading);
    }

    @Override
    public Optional<ActReading> reading(String file) {
      return Optional.of(read).filter(it -> it.file().equals(file));
    }

    @Override
    public Optional<String> text(String file) {
      return reading(file).map(ActReading::text);
    }
  }
}
