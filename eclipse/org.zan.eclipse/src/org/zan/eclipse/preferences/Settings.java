package org.zan.eclipse.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceStore;
import org.zan.eclipse.ZanPlugin;

/** The plug-in's settings by name, and what they say. */
public final class Settings {
  /** Folder of the Java that runs the server; empty: the workbench's own. */
  public static final String JAVA_HOME = "java.home";

  /** More options of that Java. */
  public static final String JAVA_OPTIONS = "java.options";

  /** Whether what is said to the server and by it is written down. */
  public static final String TRACE = "trace";

  /** Whether headings say who cites and who amended them. */
  public static final String LENSES = "lenses";

  /** Whether references are followed by the heading of what they lead to. */
  public static final String HINTS = "hints";

  /** How many findings of a file that is not open are shown at most. */
  public static final String MOST_IN_FILE = "findings.file";

  /** How many findings of files that are not open are shown at most. */
  public static final String MOST_IN_ALL = "findings.all";

  /** Before the id of a rule: how grave its findings are; empty: as the statute book has it. */
  public static final String SEVERITY = "severity.";

  private static final String RECORD = "protocol.log";

  private Settings() {}

  /** Where they are kept. */
  public static IPreferenceStore store() {
    return ZanPlugin.settings();
  }

  /** The program that runs the server. */
  public static Path java() {
    String home = store().getString(JAVA_HOME);
    return java(Path.of(home.isBlank() ? System.getProperty("java.home") : home));
  }

  /** The program in the folder of a Java. */
  static Path java(Path home) {
    boolean windows = Platform.OS_WIN32.equals(Platform.getOS());
    return home.resolve("bin").resolve(windows ? "java.exe" : "java");
  }

  /** Whether there is a Java in a folder. */
  static boolean hasJava(String home) {
    return home.isBlank() || Files.isExecutable(java(Path.of(home)));
  }

  /** More options of Java. */
  public static List<String> javaOptions() {
    return Arrays.stream(store().getString(JAVA_OPTIONS).split("\\s+"))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** Whether something is shown that can be switched off. */
  public static boolean isShown(String setting) {
    return store().getBoolean(setting);
  }

  /** Whether the protocol is written down. */
  public static boolean isTraced() {
    return store().getBoolean(TRACE);
  }

  /** The file in which it is written down. */
  public static Path trace() {
    return ZanPlugin.state().resolve(RECORD);
  }

  /** How many findings of a file that is not open are shown. */
  public static int mostInFile() {
    return store().getInt(MOST_IN_FILE);
  }

  /** How many findings of files that are not open are shown. */
  public static int mostInAll() {
    return store().getInt(MOST_IN_ALL);
  }

  /** How grave a drafter wants the findings of a rule to be. */
  public static Severity severity(String rule) {
    return Severity.named(store().getString(SEVERITY + rule));
  }
}
