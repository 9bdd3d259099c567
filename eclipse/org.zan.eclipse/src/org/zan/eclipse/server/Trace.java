package org.zan.eclipse.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.zan.eclipse.ZanPlugin;
import org.zan.eclipse.preferences.Settings;

/** The record of what is said to the server and by it, where a drafter wants it. */
final class Trace {
  private Trace() {}

  /** Begins it anew with each start of the server; null where nobody wants it. */
  static PrintWriter open() {
    if (!Settings.isTraced()) {
      return null;
    }
    try {
      Files.createDirectories(Settings.trace().getParent());
      return new PrintWriter(
          Files.newBufferedWriter(Settings.trace(), StandardCharsets.UTF_8), true);
    } catch (IOException problem) {
      ZanPlugin.log(problem);
      return null;
    }
  }
}
