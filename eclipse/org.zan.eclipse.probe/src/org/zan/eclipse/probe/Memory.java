package org.zan.eclipse.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Resident memory of processes, where the system tells it. */
final class Memory {
  private Memory() {}

  /** In kibibytes; the server is the child that runs Zan's jar. */
  static Properties ofTheWorkbenchAndItsServer() {
    Properties seen = new Properties();
    put(seen, "workbench", ProcessHandle.current().pid());
    ProcessHandle.current()
        .descendants()
        .filter(it -> said(it.pid(), "cmdline").contains("zan.jar"))
        .findAny()
        .ifPresent(it -> put(seen, "server", it.pid()));
    return seen;
  }

  private static void put(Properties seen, String name, long pid) {
    seen.setProperty(name + ".pid", String.valueOf(pid));
    said(pid, "status")
        .lines()
        .filter(it -> it.startsWith("VmRSS:"))
        .forEach(it -> seen.setProperty(name + ".kb", it.replaceAll("[^0-9]", "")));
  }

  private static String said(long pid, String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(pid), file));
    } catch (IOException elsewhere) {
      return "";
    }
  }
}
