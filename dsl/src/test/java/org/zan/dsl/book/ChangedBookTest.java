package org.zan.dsl.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/** A statute book after some of its texts changed finds what one made anew finds. */
class ChangedBookTest {
  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              "acts/a.zan", "@act any/law/2020/1\n@alias a\n\n## Article 1.\n\nSee [b](b#art2).\n",
              "acts/b.zan", "@act any/law/2020/2\n@alias b\n\n## Article 1.\n\nWords.\n",
              "acts/c.zan", "@act any/law/2020/3\n\n@terms terms:b\n\n## Article 1.\n\nWords.\n"));

  @Test
  void aNewProvisionIsFound() {
    same("acts/b.zan", "@act any/law/2020/2\n@alias b\n\n## Article 2.\n\nWords.\n");
  }

  @Test
  void aNewNameIsFound() {
    same("acts/b.zan", "@act any/law/2020/4\n@alias d\n\n## Article 2.\n\nWords.\n");
  }

  @Test
  void aNewFileIsFound() {
    same("acts/d.zan", "@act any/law/2020/4\n@alias b\n\n## Article 2.\n\nWords.\n");
  }

  @Test
  void importedTermsAreFound() {
    same("acts/a.zan", "@act any/law/2020/1\n@alias a\n\nUnder [terms](terms:b).\n");
  }

  @Test
  void aFileThatIsGoneIsNoMoreFound() {
    Map<String, String> after = new TreeMap<>(TEXTS);
    after.remove("acts/b.zan");
    StatuteBook without = book(TEXTS).with(List.of(), List.of("acts/b.zan", "acts/none.zan"));
    assertEquals(shown(book(after)), shown(without));
    after.put("acts/b.zan", TEXTS.get("acts/b.zan"));
    StatuteBook again =
        without.with(List.of(summary("acts/b.zan", TEXTS.get("acts/b.zan"))), List.of());
    assertEquals(shown(book(after)), shown(again));
  }

  @Test
  void whatIsNearAnUnknownNameFollowsTheNames() {
    String renamed = "@act any/law/2020/2\n@alias bylaws\n";
    StatuteBook book = book(TEXTS);
    assertEquals(List.of(), book.near("bylawz"));
    StatuteBook named = book.with(List.of(summary("acts/b.zan", renamed)));
    assertEquals(List.of("bylaws"), named.near("bylawz"));
    StatuteBook longer = named.with(List.of(summary("acts/b.zan", renamed + "\nWords.\n")));
    assertEquals(List.of("bylaws"), longer.near("bylawz"));
    assertEquals(List.of(), longer.with(List.of(), List.of("acts/b.zan")).near("bylawz"));
  }

  /** Above some hundred changed names the index is put together anew. */
  @Test
  void manyChangesAreFound() {
    Map<String, String> after = new TreeMap<>(TEXTS);
    StatuteBook book = book(TEXTS);
    for (int i = 0; i < 300; i++) {
      String text = "@act any/law/2021/" + i + "\n@alias n" + i + "\n";
      after.put("acts/n" + i + ".zan", text);
      book = book.with(List.of(summary("acts/n" + i + ".zan", text)));
    }
    after.remove("acts/n7.zan");
    book = book.with(List.of(), List.of("acts/n7.zan"));
    assertEquals(shown(book(after)), shown(book));
  }

  @Test
  void theDayOfTheYoungestActFollowsTheNames() {
    StatuteBook book = book(TEXTS);
    assertEquals("2020-01-01 acts/a.zan", stands(book));
    StatuteBook words = book.with(List.of(summary("acts/a.zan", TEXTS.get("acts/a.zan") + "b\n")));
    assertEquals("2020-01-01 acts/a.zan", stands(words));
    String younger = "@act any/law/2021-03-04/2\n@alias b\n";
    StatuteBook named = words.with(List.of(summary("acts/b.zan", younger)));
    assertEquals("2021-03-04 acts/b.zan", stands(named));
    assertEquals("2020-01-01 acts/a.zan", stands(named.with(List.of(), List.of("acts/b.zan"))));
    String bill = "@bill any/law/2022-03-04/2\n";
    assertEquals(
        "2021-03-04 acts/b.zan", stands(named.with(List.of(summary("bills/b.zan", bill)))));
  }

  private static String stands(StatuteBook book) {
    Standing standing = book.standing().orElseThrow();
    return standing.day() + " " + standing.act().file();
  }

  private static void same(String file, String text) {
    Map<String, String> after = new TreeMap<>(TEXTS);
    after.put(file, text);
    assertEquals(shown(book(after)), shown(book(TEXTS).with(List.of(summary(file, text)))));
  }

  private static String shown(StatuteBook book) {
    StringBuilder shown = new StringBuilder();
    shown.append(
        new TreeMap<>(Map.of("ids", List.copyOf(book.identities()).stream().sorted().toList())));
    shown.append(book.aliases().stream().sorted().toList());
    for (ActSummary act : book.files()) {
      shown.append('\n').append(act.file()).append(book.termsImportedFrom(act));
      for (String name : List.of("a", "b", "d", "any/law/2020/2", "any/law/2020/4")) {
        for (String path : List.of("art1", "art2")) {
          Resolution found = book.resolve(act, name, path);
          shown.append(' ').append(found.state()).append(found.identity());
          shown.append(found.act() == null ? "" : found.act().file());
        }
      }
    }
    return shown.toString();
  }

  private static StatuteBook book(Map<String, String> texts) {
    return new StatuteBook(
        Settings.NONE,
        Jurisdictions.shipped(),
        texts.entrySet().stream().map(file -> summary(file.getKey(), file.getValue())).toList());
  }

  private static ActSummary summary(String file, String text) {
    return Summarizer.summarize(
        ActReader.read(file, text, Jurisdictions.shipped()), text.length(), new Interner());
  }
}
