package org.zan.history.setup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.zan.workspace.AtomicFile;

/**
 * What Git needs to know of statute books and does not copy from clone to clone: how differences
 * are shown, how versions merge, what is checked before a commit.
 */
public final class GitSetup {
  /** Begins the hook that is ours. */
  private static final String OURS = "# Written by zan init";

  private static final String MAIN = "main";

  /** A word with what joins its parts, such as 12-1 or 2026-01-31; or a sign. */
  private static final String WORD =
      "[^[:space:][:punct:]]+([-.][^[:space:][:punct:]]+)*|[[:punct:]]";

  private static final String HEADING = "^#+[[:space:]]+(.*)$";

  private final String command;

  /** What became of the hook. */
  public enum Hook {
    /** It is there. */
    SET,
    /** Another one is there and was left as it is. */
    OTHER,
    /** Git is told to look for hooks elsewhere, in a folder that others may share. */
    ELSEWHERE
  }

  /**
   * What was done.
   *
   * @param workTree top folder of the repository
   * @param created whether the repository is new
   * @param hook what became of the hook
   * @param hookFile the hook's file
   */
  public record Done(Path workTree, boolean created, Hook hook, Path hookFile) {}

  /**
   * A setup.
   *
   * @param command how Git is to call Zan: a name or a path
   */
  public GitSetup(String command) {
    this.command = "'" + command.replace("'", "'\\''") + "'";
  }

  /** The top folder of the work tree in which a folder lies. */
  public static Optional<Path> workTreeOf(Path folder) throws IOException {
    try (Repository repository = Repositories.around(folder)) {
      return repository == null || repository.isBare()
          ? Optional.empty()
          : Optional.of(repository.getWorkTree().toPath());
    }
  }

  /**
   * Sets up the repository in which a folder lies; where there is none, makes one of the folder.
   */
  public Done makeFor(Path folder) throws IOException {
    try (Repository repository = Repositories.around(folder)) {
      if (repository != null && !repository.isBare()) {
        return setUp(repository, false);
      }
    }
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch(MAIN).call()) {
      return setUp(git.getRepository(), true);
    } catch (GitAPIException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Sets up the repository in which a folder lies; empty where it lies in none with files. */
  public Optional<Done> setUp(Path folder) throws IOException {
    try (Repository repository = Repositories.around(folder)) {
      return repository == null || repository.isBare()
          ? Optional.empty()
          : Optional.of(setUp(repository, false));
    }
  }

  private Done setUp(Repository repository, boolean created) throws IOException {
    StoredConfig config = repository.getConfig();
    config.setString("diff", "zan", "xfuncname", HEADING);
    config.setString("diff", "zan", "wordRegex", WORD);
    config.setString("merge", "zan", "name", "acts, by provisions and words");
    config.setString(
        "merge",
        "zan",
        "driver",
        command + " merge-file %O %A %B --marker-size %L --path %P --ours %X --theirs %Y");
    config.save();
    Path hook = repository.getCommonDirectory().toPath().resolve("hooks/pre-commit");
    Hook state = config.getString("core", null, "hooksPath") != null ? Hook.ELSEWHERE : hook(hook);
    return new Done(repository.getWorkTree().toPath(), created, state, hook);
  }

  private Hook hook(Path file) throws IOException {
    // One of the user's own may be a program: any bytes have characters in Latin-1.
    if (Files.exists(file) && !Files.readString(file, ISO_8859_1).contains(OURS)) {
      return Hook.OTHER;
    }
    AtomicFile.write(file, hookText());
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      all.addAll(
          EnumSet.of(
              PosixFilePermission.OWNER_EXECUTE,
              PosixFilePermission.GROUP_EXECUTE,
              PosixFilePermission.OTHERS_EXECUTE));
      Files.setPosixFilePermissions(file, all);
    }
    return Hook.SET;
  }

  /** The line that a hook of the user's own needs. */
  public String hookCommand() {
    return command + " check --staged --quiet";
  }

  private String hookText() {
    return "#!/bin/sh\n"
        + OURS
        + ": refuses a commit whose texts have errors.\n"
        + "# git commit --no-verify passes over it; zan init --git writes it anew.\n"
        + "exec "
        + hookCommand()
        + "\n";
  }
}
