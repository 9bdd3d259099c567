package org.zan.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.zan.history.HistoryFailure.Reason;

/** Signs with the program and the key that Git's settings name, as {@code git commit -S} does. */
final class ProgramSigner implements Signer {
  private final Repository git;
  private final String key;
  private final boolean ssh;
  private final String program;

  ProgramSigner(Repository git, PersonIdent committer) {
    this.git = git;
    StoredConfig config = git.getConfig();
    String own = config.getString("user", null, "signingkey");
    String form = config.getString("gpg", null, "format");
    this.ssh = "ssh".equals(form);
    String usual = ssh ? "ssh-keygen" : "x509".equals(form) ? "gpgsm" : "gpg";
    String set = form == null ? null : config.getString("gpg", form, "program");
    String old = ssh ? null : config.getString("gpg", null, "program");
    this.program = set != null ? set : old != null ? old : usual;
    this.key = own != null ? own : committer.getName() + " <" + committer.getEmailAddress() + ">";
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
        name = Path.of(System.getProperty("user.home"), key.substring(2)).toString();
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
