package org.zan.cli;

/** How other programs call Zan. */
final class Launcher {
  private static final String NAME = "zan";

  private Launcher() {}

  /** The launcher's path, which it passes on as a system property; else its name. */
  static String command() {
    return System.getProperty("zan.launcher", NAME);
  }
}
