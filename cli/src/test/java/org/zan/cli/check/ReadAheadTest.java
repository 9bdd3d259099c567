package org.zan.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  private static final int MANY = 500;

  private final Set<String> read = ConcurrentHashMap.newKeySet();

  private static List<String> files() {
    return IntStream.range(0, MANY).mapToObj(i -> "act-" + i + ".zan").toList();
  }

  private SourceText text(String file) {
    if (!read.add(file)) {
      throw new IllegalStateException("read twice: " + file);
    }
    return new SourceText("Text of " + file);
  }

  @Test
  void eachTextIsReadOnceAndGivenOnce() {
    ReadAhead ahead = new ReadAhead(files(), this::text);
    List<String> given = new ArrayList<>();
    files().forEach(file -> given.add(ahead.take(file).text()));
    assertEquals(files().stream().map(file -> "Text of " + file).toList(), given);
    assertEquals(MANY, read.size());
    assertNull(ahead.take("act-0.zan"));
    ahead.end();
  }

  @Test
  void whoAsksForTheLastTextFirstDoesNotWaitForOthers() {
    ReadAhead ahead = new ReadAhead(files(), this::text);
    assertEquals("Text of act-499.zan", ahead.take("act-499.zan").text());
    ahead.end();
    assertNull(ahead.take("act-1.zan"));
  }

  @Test
  void aTextThatCannotBeReadIsLeftToWhoeverNeedsIt() {
    ReadAhead ahead =
        new ReadAhead(
            files(),
            file -> {
              throw new IllegalStateException("no");
            });
    assertNull(ahead.take("act-0.zan"));
    ahead.end();
  }
}
