package org.zan.history;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Config;

/**
 * What Git is told about a repository and its user. Git itself is asked: only it knows all places
 * where that may be said, such as files that are included for some folders. Without Git, its
 * library reads the usual files.
 */
public final class GitSettings {
  private static final Pattern KEY = Pattern.compile("([^.]+)\\.(?:(.+)\\.)?([^.]+)");
  private static final Set<String> YES = Set.of("true", "yes", "on", "1");

  private final Map<String, String> told;
  private final Config read;

  private GitSettings(Map<String, String> told, Config read) {
    this.told = told;
    this.read = read;
  }

  /** The settings of a repository for a process with these environment variables. */
  public static GitSettings of(LegalRepository repository, Map<String, String> environment) {
    return of(repository, environment, "git");
  }

  static GitSettings of(
      LegalRepository repository, Map<String, String> environment, String program) {
    Map<String, String> told = null;
    try {
      told = told(repository.root().toFile(), environment, program);
    } catch (IOException e) {
      // There is no such program.
      told = null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new GitSettings(told, repository.git().getConfig());
  }

  /** What Git lists, the last of each name; null where it refuses. */
  private static Map<String, String> told(
      File folder, Map<String, String> environment, String program)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program, "config", "--list", "-z");
    builder.directory(folder).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process git = builder.start();
    git.getOutputStream().close();
    String all = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (git.waitFor() != 0) {
      return null;
    }
    Map<String, String> told = new HashMap<>();
    for (String entry : all.split("\0")) {
      int end = entry.indexOf('\n');
      // A name alone says yes.
      told.put(
          end < 0 ? entry : entry.substring(0, end), end < 0 ? "true" : entry.substring(end + 1));
    }
    return told;
  }

  /**
   * A setting.
   *
   * @param key its name in lower case, such as {@code user.signingkey}
   */
  public Optional<String> get(String key) {
    if (told != null) {
      return Optional.ofNullable(told.get(key));
    }
    Matcher parts = KEY.matcher(key);
    return parts.matches()
        ? Optional.ofNullable(read.getString(parts.group(1), parts.group(2), parts.group(3)))
        : Optional.empty();
  }

  /** Whether a setting says yes. */
  public boolean is(String key) {
    return get(key).filter(value -> YES.contains(value.toLowerCase(Locale.ROOT))).isPresent();
  }
}
