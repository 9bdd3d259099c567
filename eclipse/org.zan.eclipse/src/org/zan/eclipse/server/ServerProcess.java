package org.zan.eclipse.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;

/**
 * The language server's process. It has a memory of its own: neither can a large statute book fill
 * the workbench's, nor does it end with the server.
 */
final class ServerProcess {
  private static final String JAR = "server/zan.jar";

  private ServerProcess() {}

  static Process start() throws IOException {
    List<String> command = new ArrayList<>(zan());
    command.add("serve");
    return new ProcessBuilder(command)
        .redirectError(
            Platform.getLogFileLocation()
                .toFile()
                .toPath()
                .resolveSibling("zan-server.log")
                .toFile())
        .start();
  }

  /** How {@code zan} is run: with the same options as those of its launcher. */
  static List<String> zan() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Settings.java().toString());
    command.addAll(List.of("-Xlog:disable", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx768m"));
    command.add("-Dguice_bytecode_gen_option=DISABLED");
    // Of two options that say otherwise, the last one counts.
    command.addAll(Settings.javaOptions());
    command.addAll(List.of("-cp", jar().toString(), "org.zan.cli.Main"));
    return command;
  }

  /** It is a file of its own also where the plug-in is a jar. */
  static Path jar() throws IOException {
    var entry = Platform.getBundle(ZanPlugin.ID).getEntry(JAR);
    if (entry == null) {
      throw new IOException(JAR);
    }
    return new File(FileLocator.toFileURL(entry).getPath()).toPath();
  }

  /** The language of the workbench, as the protocol writes it. */
  static String language() {
    return ZanPlugin.language();
  }
}
