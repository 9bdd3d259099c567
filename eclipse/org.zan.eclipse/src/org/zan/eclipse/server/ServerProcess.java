package org.zan.eclipse.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.zan.eclipse.ZanPlugin;

/**
 * The language server's process. It has a memory of its own: neither can a large statute book fill
 * the workbench's, nor does it end with the server.
 */
final class ServerProcess {
  private static final String JAR = "server/zan.jar";

  private ServerProcess() {}

  static Process start() throws IOException {
    return new ProcessBuilder(command(jar()))
        .redirectError(
            Platform.getLogFileLocation()
                .toFile()
                .toPath()
                .resolveSibling("zan-server.log")
                .toFile())
        .start();
  }

  /** The same options as those of the launcher {@code zan}. */
  private static List<String> command(Path jar) {
    String home = System.getProperty("java.home");
    boolean windows = Platform.OS_WIN32.equals(Platform.getOS());
    List<String> command = new ArrayList<>();
    command.add(Path.of(home, "bin", windows ? "java.exe" : "java").toString());
    command.addAll(List.of("-Xlog:disable", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx768m"));
    command.add("-Dguice_bytecode_gen_option=DISABLED");
    command.addAll(List.of("-cp", jar.toString(), "org.zan.cli.Main", "serve"));
    return command;
  }

  /** It is a file of its own also where the plug-in is a jar. */
  private static Path jar() throws IOException {
    var entry = Platform.getBundle(ZanPlugin.ID).getEntry(JAR);
    if (entry == null) {
      throw new IOException(JAR);
    }
    return new File(FileLocator.toFileURL(entry).getPath()).toPath();
  }

  /** The language of the workbench, as the protocol writes it. */
  static String language() {
    return Locale.forLanguageTag(Platform.getNL().replace('_', '-')).getLanguage();
  }
}
