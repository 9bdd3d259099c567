package org.zan.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.zan.history.HistoryFailure.Reason;

/** Signs with the program and the key that Git's settings name, as {@code git commit -S} does. */
final class ProgramSigner implements Signer {
  private final Repository git;
  private final String key;
  private final boolean ssh;
  private final String program;

  ProgramSigner(LegalRepository repository, PersonIdent committer) {
    this.git = repository.git();
    GitSettings settings = GitSettings.of(repository, System.getenv());
    Optional<String> own = settings.get("user.signingkey").filter(set -> !set.isBlank());
    Optional<String> form = settings.get("gpg.format");
    this.ssh = form.filter("ssh"::equals).isPresent();
    String usual = ssh ? "ssh-keygen" : form.filter("x509"::equals).isPresent() ? "gpgsm" : "gpg";
    this.program =
        form.flatMap(name -> settings.get("gpg." + name + ".program"))
            .or(() -> ssh ? Optional.empty() : settings.get("gpg.program"))
            .orElse(usual);
    if (ssh && own.isEmpty()) {
      // Only OpenPGP has keys by people's names.
      throw new HistoryFailure(Reason.NO_KEY);
    }
    this.key = own.orElse(committer.getName() + " <" + committer.getEmailAddress() + ">");
  }

  @Override
  public void sign(CommitBuilder commit) throws IOException {
    byte[] content = commit.build();
    byte[] signature = ssh ? bySsh(content) : run(content, List.of(program, "-bsau", key));
    commit.setGpgSignature(new GpgSignature(signature));
  }

  private byte[] bySsh(byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("zan-sign-");
    Path file = folder.resolve("commit");
    Path signature = folder.resolve("commit.sig");
    try {
      Files.write(file, content);
      String name = key;
      if (key.startsWith("key::") || key.startsWith("ssh-")) {
        Path literal = Files.writeString(folder.resolve("key.pub"), key.replaceFirst("^key::", ""));
        name = literal.toString();
      } else if (key.startsWith("~/")) {
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        name = Path.of(home, key.substring(2)).toString();
      }
      run(new byte[0], List.of(program, "-Y", "sign", "-n", "git", "-f", name, file.toString()));
      return Files.readAllBytes(signature);
    } finally {
      Files.deleteIfExists(folder.resolve("key.pub"));
      Files.deleteIfExists(signature);
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static void give(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      // A program that fails at once reads nothing; its exit code and its words say why.
      return;
    }
  }

  private byte[] run(byte[] input, List<String> command) throws IOException {
    Path errors = Files.createTempFile("zan-sign-", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(git.getWorkTree())
              .redirectError(errors.toFile())
              .start();
      give(process, input);
      byte[] output = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        String said = Files.readString(errors, StandardCharsets.UTF_8).strip();
        throw new HistoryFailure(Reason.NOT_SIGNED, program, said);
      }
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HistoryFailure(Reason.NOT_SIGNED, program, e);
    } catch (IOException e) {
      throw new HistoryFailure(Reason.NOT_SIGNED, program, e.getMessage());
    } finally {
      Files.deleteIfExists(errors);
    }
  }
}
