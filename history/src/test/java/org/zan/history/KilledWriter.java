package org.zan.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A process that writes commits and ends in the middle. */
final class KilledWriter {
  private static final PersonIdent BODY =
      new PersonIdent("Kurultai", "", Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

  /** Two commits: one changes, adds and takes out files, the next changes one again. */
  static final List<PlannedCommit> COMMITS =
      List.of(
          new PlannedCommit(
              BODY,
              "one\n",
              Map.of(
                  "acts/a.zan",
                  Optional.of("a, first\n"),
                  "acts/b.zan",
                  Optional.of("b, first\n"),
                  "enacted/2020/law-1.zan",
                  Optional.of("the act\n"),
                  "bills/one.zan",
                  Optional.empty())),
          new PlannedCommit(BODY, "two\n", Map.of("acts/b.zan", Optional.of("b, second\n"))));

  private KilledWriter() {}

  /**
   * @param args the folder; the number of the step at which the process ends, 0 for none, -1 for
   *     none but to wait for a byte before it writes what it planned
   */
  public static void main(String[] args) throws IOException {
    int last = Integer.parseInt(args[1]);
    int[] count = {0};
    try (LegalRepository repository = LegalRepository.open(Path.of(args[0]))) {
      CommitWriter writer = new CommitWriter(repository, BODY);
      RevCommit head = repository.head();
      System.out.println("ready");
      if (last < 0) {
        System.in.read();
        try {
          writer.write(repository.branch(), head, COMMITS);
          System.out.println("done");
        } catch (HistoryFailure e) {
          System.out.println(e.reason());
        }
        return;
      }
      write(
          repository,
          step -> {
            if (++count[0] == last) {
              Runtime.getRuntime().halt(137);
            }
          });
    }
  }

  static void write(LegalRepository repository, Steps steps) throws IOException {
    new CommitWriter(repository, BODY)
        .steps(steps)
        .write(repository.branch(), repository.head(), COMMITS);
  }
}
