package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings are those that Git itself goes by, wherever they are said. */
class GitSettingsTest {
  @TempDir Path temporary;
  private SampleBook sample;
  private Map<String, String> environment;

  @BeforeEach
  void begin() throws IOException {
    sample = SampleBook.in(temporary.resolve("book"));
    sample.book().git("config", "--unset", "user.name");
    sample.book().git("config", "--unset", "user.email");
    Files.createDirectories(temporary.resolve("home"));
    environment = Map.of("HOME", temporary.resolve("home").toString(), "GIT_CONFIG_NOSYSTEM", "1");
  }

  @Test
  void theHomeIsThatOfTheEnvironment() throws IOException {
    home(".gitconfig", "[user]\n\tname = Aigul\n\temail = aigul@example.org\n");
    assertEquals("Aigul <aigul@example.org>", committer());
  }

  @Test
  void filesThatAreIncludedForSomeFoldersCount() throws IOException {
    home("at-work", "[user]\n\tname = Clerk\n\temail = clerk@example.org\n");
    home(
        ".gitconfig",
        "[user]\n\tname = Aigul\n\temail = aigul@example.org\n[includeIf \"gitdir:"
            + temporary.toRealPath()
            + "/\"]\n\tpath = at-work\n");
    assertEquals("Clerk <clerk@example.org>", committer());
    sample.book().git("config", "committer.name", "Registrar");
    assertEquals("Registrar <clerk@example.org>", committer());
  }

  @Test
  void aNameAloneSaysYes() throws IOException {
    home(".gitconfig", "[commit]\n\tgpgSign\n[gpg \"ssh\"]\n\tprogram = My Signer\n");
    try (LegalRepository repository = sample.open()) {
      GitSettings settings = GitSettings.of(repository, environment);
      assertEquals(Optional.of("My Signer"), settings.get("gpg.ssh.program"));
      assertEquals(Optional.empty(), settings.get("gpg.program"));
      assertFalse(settings.is("commit.gpgsign"), "the book's own settings come last");
      sample.book().git("config", "--unset", "commit.gpgsign");
      assertTrue(GitSettings.of(repository, environment).is("commit.gpgsign"));
    }
  }

  @Test
  void withoutGitItsLibraryReadsTheRepositorysSettings() throws IOException {
    sample.book().git("config", "user.name", "Aigul");
    sample.book().git("config", "gpg.ssh.program", "signer");
    sample.book().git("config", "commit.gpgsign", "yes");
    try (LegalRepository repository = sample.open()) {
      String none = temporary.resolve("no-git").toString();
      GitSettings settings = GitSettings.of(repository, environment, none);
      assertEquals(Optional.of("Aigul"), settings.get("user.name"));
      assertEquals(Optional.of("signer"), settings.get("gpg.ssh.program"));
      assertTrue(settings.is("commit.gpgsign"));
    }
  }

  private String committer() throws IOException {
    try (LegalRepository repository = sample.open()) {
      Committer committer = Committer.of(repository, environment);
      return committer.name() + " <" + committer.email() + ">";
    }
  }

  private void home(String name, String text) throws IOException {
    Files.writeString(temporary.resolve("home").resolve(name), text);
  }
}
