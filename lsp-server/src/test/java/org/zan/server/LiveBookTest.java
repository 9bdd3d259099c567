package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zan.dsl.check.Finding;

/** What of a file was sent is told from what is found in it now. */
class LiveBookTest {
  private static final String LAW =
      "@act kz/law/2019-01-01/2\n@language en\n\n## Article 1. Links\n\nSee [it](#art7).\n";

  /** Between looking for findings and marking them, a question may have had an edit indexed. */
  @Test
  void findingsThatAnEditOvertookAreNotMarkedAsThoseAfterIt() {
    AtomicReference<String> text = new AtomicReference<>(LAW);
    LiveBook book = new LiveBook(null, name -> Optional.of(text.get()));
    book.apply(List.of("law.zan"));
    List<Finding> shown = book.findings("law.zan");
    String before = book.mark("law.zan", shown);
    assertEquals(before, book.mark("law.zan", book.findings("law.zan")));
    text.set(LAW.replace("#art7", "#art1"));
    book.apply(List.of("law.zan"));
    String overtaken = book.mark("law.zan", shown);
    List<Finding> now = book.findings("law.zan");
    assertNotEquals(shown, now);
    assertNotEquals(overtaken, book.mark("law.zan", now));
    assertNotEquals(before, book.mark("law.zan", now));
  }
}
