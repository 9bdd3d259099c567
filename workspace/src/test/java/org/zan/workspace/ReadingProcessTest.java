package org.zan.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A statute book that another process reads is found as if this one had read it. */
@Timeout(120)
class ReadingProcessTest {
  private static final String ACT =
      """
      @act kz/law/2019-01-01/%1$s
      @language en
      @title On Berths
      @adopted 2019-01-01

      ## Article 1. Berths

      1. Within  15 days [there](#art%1$s).
      """;

  @TempDir Path root;

  @BeforeEach
  void makeBook() throws IOException {
    Files.writeString(root.resolve("repository.zan"), "@repository Test\n@jurisdiction kz\n");
    for (int act = 1; act <= 3; act++) {
      Files.writeString(root.resolve(act + ".zan"), ACT.formatted(act));
    }
  }

  /** Makes the statute book so large that it is kept. */
  private void enlarge() throws IOException {
    Files.writeString(
        root.resolve("4.zan"),
        ACT.formatted(4) + "\nWords of law.\n".repeat((int) (Kept.SMALLEST / 10)));
  }

  private static Map<String, String> findings(IndexedBook book) {
    Map<String, String> all = new TreeMap<>();
    book.entries()
        .forEach(
            (name, entry) ->
                all.put(
                    name,
                    entry.findings().stream()
                        .map(it -> it.rule().id() + " " + it.place() + " " + it.data())
                        .toList()
                        .toString()));
    return all;
  }

  @Test
  void findsWhatThisProcessFinds() throws IOException {
    enlarge();
    Map<String, String> own = findings(BookCheck.of(root).index());
    assertTrue(own.get("3.zan").contains("dangling-reference"), own.get("3.zan"));
    Files.delete(root.resolve(".zan/cache/index.bin"));
    Set<Progress.Phase> heard = EnumSet.noneOf(Progress.Phase.class);
    ReadingProcess.read(root, (phase, done, total) -> heard.add(phase), () -> false);
    assertTrue(heard.contains(Progress.Phase.READ), heard.toString());
    assertTrue(Files.exists(root.resolve(".zan/cache/index.bin")));
    assertEquals(own, findings(BookCheck.of(root).inOwnProcess(1).index()));
  }

  @Test
  void isReadHereWhereNothingIsKept() throws IOException {
    Map<String, String> own = findings(BookCheck.of(root).index());
    assertEquals(own, findings(BookCheck.of(root).inOwnProcess(1).index()));
    assertFalse(Files.exists(root.resolve(".zan/cache/index.bin")));
  }

  @Test
  void endsWhereItIsCancelled() throws IOException {
    enlarge();
    BookCheck check = BookCheck.of(root).inOwnProcess(1).cancelledBy(() -> true);
    assertThrows(CancellationException.class, check::index);
    assertFalse(Files.exists(root.resolve(".zan/cache/index.bin")));
  }
}
