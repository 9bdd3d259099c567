package org.zan.eclipse.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;

/**
 * The command {@code zan} of this Eclipse, which the hooks and drivers that {@code zan init} gives
 * to Git call. Its file is in the user's home, where it stays when the plug-in or the workspace is
 * another, and is written anew for the Java and the jar of today.
 */
final class Launcher {
  private static final String EXECUTABLE = "rwxr-xr-x";

  private Launcher() {}

  /** How {@code zan} is run; it tells Git of the launcher. */
  static List<String> command() throws IOException {
    Path folder =
        Files.createDirectories(
            Path.of(System.getProperty("user.home"), ".eclipse", "org.zan.eclipse", "bin"));
    Path file = folder.resolve("zan");
    List<String> command = new ArrayList<>(ServerProcess.zan());
    command.add(1, "-Dzan.launcher=" + file.toString().replace('\\', '/'));
    write(file, "#!/bin/sh\nexec " + quoted(command) + " \"$@\"\n");
    if (Platform.OS_WIN32.equals(Platform.getOS())) {
      String words = command.stream().map(it -> '"' + it + '"').collect(Collectors.joining(" "));
      write(folder.resolve("zan.cmd"), "@" + words + " %*\r\n");
    } else {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(EXECUTABLE));
    }
    return command;
  }

  private static String quoted(List<String> command) {
    return command.stream()
        .map(it -> "'" + it.replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
  }

  /** A file that is as it should be is left alone: somebody may be running it. */
  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
