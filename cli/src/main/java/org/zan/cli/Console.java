package org.zan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command talks to: its streams, the user's language and the terminal. Every command gets it
 * in its constructor, so that tests run commands without a process.
 *
 * @param in standard input
 * @param out standard output, in UTF-8 whatever the locale says
 * @param err standard error, likewise
 * @param messages texts in the user's language
 * @param terminal what the streams are connected to
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, Messages messages, Terminal terminal) {
  private static final int BUFFER = 1 << 16;

  static Console ofProcess(String[] args) {
    Map<String, String> environment = System.getenv();
    return new Console(
        System.in,
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        UserLanguage.of(args, environment),
        Terminal.ofProcess(environment));
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushesLines) {
    var buffered = new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    return new PrintStream(buffered, flushesLines, StandardCharsets.UTF_8);
  }

  /** Prints a message on standard error, after the name of the command. */
  public void complain(String message) {
    err.println("zan: " + message);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
