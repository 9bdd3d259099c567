package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes is killed 200 times: at each step, and at random moments between. Whatever
 * it was doing, the repository is whole, at the old or the new state, and the next command brings
 * index and work tree along.
 */
class KillTest {
  private static final int KILLS = 200;

  @TempDir Path temporary;
  private Path template;
  private Child child;
  private int round;

  @BeforeEach
  void makeTemplate() throws IOException {
    child = Child.in(temporary.resolve("child"));
    template = temporary.resolve("template");
    Book.in(template)
        .write("repository.zan", "@repository sample\n")
        .write("acts/a.zan", "a\n")
        .write("acts/b.zan", "b\n")
        .write("acts/c.zan", "c\n")
        .write("bills/one.zan", "the bill\n")
        .commit("Begin");
  }

  @Test
  void isOldOrNewWheneverItIsKilled() throws Exception {
    List<String> steps = steps();
    nanosOfAllSteps();
    int kills = 0;
    int[] states = new int[2];
    for (int step = 1; step <= steps.size(); step++) {
      states[killed(step, 0)]++;
      kills++;
    }
    long whole = nanosOfAllSteps();
    Random random = new Random(20160406);
    while (kills < KILLS) {
      states[killed(0, 1 + (long) (random.nextDouble() * whole))]++;
      kills++;
    }
    assertTrue(states[0] > 20 && states[1] > 20, states[0] + " old, " + states[1] + " new");
  }

  /**
   * Copies the template, kills a writer in it, and looks. Returns 0 for the old state, 1 for new.
   */
  private int killed(int step, long nanos) throws Exception {
    Path folder = copy();
    Process process = child.start(folder, step);
    process.getInputStream().read();
    if (nanos > 0) {
      LockSupport.parkNanos(nanos);
      process.destroyForcibly();
    }
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    Book book = Book.at(folder);
    book.git("fsck", "--strict", "--no-dangling");
    int state;
    try (LegalRepository repository = LegalRepository.open(folder)) {
      state = state(repository);
      Recovery.Result result = Recovery.run(repository);
      assertEquals(List.of(), result.left());
      assertEquals("", book.git("status", "--porcelain"), "step " + step);
      assertEquals(state == 0 ? "b\n" : "b, second\n", book.read("acts/b.zan"));
      assertEquals(state == 1, Files.exists(folder.resolve("enacted/2020/law-1.zan")));
      assertEquals(state == 0, Files.exists(folder.resolve("bills/one.zan")));
      if (state == 0) {
        KilledWriter.write(repository, Steps.NONE);
      }
      assertEquals(1, state(repository));
    }
    assertEquals("", book.git("status", "--porcelain", "--ignored"));
    return state;
  }

  private static int state(LegalRepository repository) throws IOException {
    String subject = repository.head().getShortMessage();
    assertTrue(List.of("Begin", "two").contains(subject), subject);
    return subject.equals("two") ? 1 : 0;
  }

  private List<String> steps() throws IOException {
    List<String> steps = new ArrayList<>();
    try (LegalRepository repository = LegalRepository.open(copy())) {
      KilledWriter.write(repository, steps::add);
    }
    assertEquals(
        List.of("turn", "blob", "blob", "blob", "tree", "commit", "blob", "tree", "commit"),
        steps.subList(0, 9));
    assertEquals(
        List.of("journal", "branch", "index", "file", "file", "file", "file", "done"),
        steps.subList(9, steps.size()));
    return steps;
  }

  /** How long a process takes from its first word to its end. */
  private long nanosOfAllSteps() throws Exception {
    Process process = child.start(copy(), 0);
    process.getInputStream().read();
    long start = System.nanoTime();
    process.waitFor();
    return System.nanoTime() - start;
  }

  private Path copy() throws IOException {
    Path folder = temporary.resolve("round-" + round++);
    try (Stream<Path> files = Files.walk(template)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, folder.resolve(template.relativize(file)));
      }
    }
    return folder;
  }
}
