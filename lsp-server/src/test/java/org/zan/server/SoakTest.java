package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After many edits, undo and file events what a server shows equals what a fresh one shows on the
 * same texts: findings, symbols, references, colours, lenses and hints. {@code -Dzan.soak=20000}
 * does so much with each seed, {@code -Dzan.soak.seed=5} begins with that seed alone.
 */
class SoakTest {
  private static final int STEPS = Integer.getInteger("zan.soak", 300);
  private static final int BETWEEN = STEPS > 1000 ? 20 : 50;
  private static final int TRIES = 150;

  @TempDir Path folder;
  private int runs;

  static LongStream seeds() {
    Long one = Long.getLong("zan.soak.seed");
    return one != null
        ? LongStream.of(one)
        : LongStream.of(1, 2, 3, new Random().nextInt(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsWhatAFreshServerShows(long seed) throws Exception {
    Random random = new Random(seed);
    SoakDrafter.Standing good = new SoakDrafter.Standing(SoakTexts.start(), Map.of());
    try (SoakDrafter drafter = new SoakDrafter(newFolder(), good)) {
      List<Long> since = new ArrayList<>();
      for (int step = 1; step <= STEPS; step++) {
        since.add(random.nextLong());
        drafter.step(since.get(since.size() - 1));
        if (step % BETWEEN == 0 || step == STEPS) {
          String difference = difference(drafter);
          if (!difference.isEmpty()) {
            fail("seed " + seed + ", step " + step + "\n" + difference + repeated(good, since));
          }
          good = drafter.standing();
          since.clear();
        }
      }
    }
  }

  private Path newFolder() throws Exception {
    return Files.createDirectory(folder.resolve("run" + runs++));
  }

  private String difference(SoakDrafter drafter) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    drafter.texts().forEach((name, text) -> texts.put(drafter.address(name), text));
    Map<String, List<String>> old = Sight.of(drafter.desk(), texts);
    try (Desk fresh = drafter.fresh()) {
      return Sight.difference(old, Sight.of(fresh, texts));
    }
  }

  /** The fewest steps and files with which the same happens again. */
  private String repeated(SoakDrafter.Standing start, List<Long> steps) throws Exception {
    List<String> log = new ArrayList<>();
    if (!differs(start, steps, log)) {
      return "It does not happen again with the steps since all was well:\n"
          + String.join("\n", log);
    }
    List<Long> few = Shortened.of(steps, TRIES, some -> differs(start, some, new ArrayList<>()));
    List<String> names = new ArrayList<>(start.files().keySet());
    List<String> needed =
        Shortened.of(names, TRIES, some -> differs(only(start, some), few, new ArrayList<>()));
    SoakDrafter.Standing least = only(start, needed);
    log.clear();
    StringBuilder all = new StringBuilder("It happens again with\n");
    least
        .files()
        .forEach(
            (name, bytes) ->
                all.append(
                    "--- " + name + "\n" + new String(bytes, StandardCharsets.UTF_8) + "\n"));
    least.open().forEach((name, text) -> all.append("--- open: " + name + "\n" + text + "\n"));
    differs(least, few, log);
    return all + String.join("\n", log);
  }

  private static SoakDrafter.Standing only(SoakDrafter.Standing all, List<String> names) {
    Map<String, byte[]> files = new TreeMap<>(all.files());
    files.keySet().retainAll(names);
    Map<String, String> open = new TreeMap<>(all.open());
    open.keySet().retainAll(names);
    return new SoakDrafter.Standing(files, open);
  }

  private boolean differs(SoakDrafter.Standing start, List<Long> steps, List<String> log) {
    try (SoakDrafter drafter = new SoakDrafter(newFolder(), start)) {
      // As when all was well: read, and looked at.
      difference(drafter);
      for (Long step : steps) {
        log.add(drafter.step(step));
      }
      String difference = difference(drafter);
      log.add(difference);
      return !difference.isEmpty();
    } catch (Exception e) {
      log.add(e.toString());
      return false;
    }
  }

  @Test
  void aListIsShortenedToWhatMatters() {
    List<Integer> all = Stream.iterate(0, it -> it + 1).limit(100).toList();
    assertEquals(
        List.of(7, 61), Shortened.of(all, 1000, some -> some.contains(7) && some.contains(61)));
  }
}
