package org.zan.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one run of the command gave.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** Runs the command in English, without a terminal. */
  static Run zan(String... args) {
    return zan(Map.of("LANG", "en_GB.UTF-8"), args);
  }

  /** Runs the command in an environment. */
  static Run zan(Map<String, String> environment, String... args) {
    return zan(Path.of(""), environment, args);
  }

  /** Runs the command in English, without a terminal, in a folder. */
  static Run in(Path folder, String... args) {
    return zan(folder, Map.of("LANG", "en_GB.UTF-8"), args);
  }

  /** Runs the command in an environment and a folder, without a terminal. */
  static Run zan(Path folder, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = InputStream.nullInputStream();
    int code = Main.run(in, print(out), print(err), environment, folder, args);
    return new Run(code, text(out), text(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
