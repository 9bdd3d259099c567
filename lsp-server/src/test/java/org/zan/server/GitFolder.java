package org.zan.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.zan.history.Adoption;
import org.zan.history.Committer;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;

/** A statute book in a Git repository, worked on with the real {@code git} and with Zan. */
record GitFolder(Path folder) {
  /** Makes a folder a repository, and commits what there is. */
  static GitFolder in(Path folder) throws IOException, InterruptedException {
    GitFolder made = new GitFolder(folder);
    made.git("init", "-q", "-b", "main", ".");
    made.git("config", "user.name", "Aigul Sample");
    made.git("config", "user.email", "aigul@example.org");
    made.git("config", "commit.gpgsign", "false");
    return made.commit("Begin");
  }

  GitFolder commit(String message) throws IOException, InterruptedException {
    git("add", "-A", ".");
    git("commit", "-q", "--allow-empty", "-m", message);
    return this;
  }

  /** Enacts a bill: what is in force by the day changes the acts. */
  void enact(String bill, String number, String adopted, String day) throws IOException {
    try (LegalRepository repository = LegalRepository.open(folder)) {
      Adoption adoption =
          new Adoption(number, LocalDate.parse(adopted), Optional.empty(), Optional.empty());
      Enactments.in(repository, clerk(day))
          .enact(bill, adoption, LocalDate.parse(day))
          .write(clerk(day), false);
    }
  }

  /** Carries out what has come into force by a day. */
  void commence(String day) throws IOException {
    try (LegalRepository repository = LegalRepository.open(folder)) {
      Enactments.in(repository, clerk(day)).commence(LocalDate.parse(day)).write(clerk(day), false);
    }
  }

  private static Committer clerk(String day) {
    return new Committer(
        "Aigul Sample", "aigul@example.org", OffsetDateTime.parse(day + "T10:00:00+05:00"));
  }

  String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_AUTHOR_DATE", "2021-03-05T12:00:00Z");
    builder.environment().put("GIT_COMMITTER_DATE", "2021-03-05T12:00:00Z");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IllegalStateException(command + ": " + said);
    }
    return said;
  }
}
