package org.zan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
 * @param folder the folder in which the user stands: relative paths start from it
 * @param environment the environment's variables
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Messages messages,
    Terminal terminal,
    Path folder,
    Map<String, String> environment) {
  private static final int BUFFER = 1 << 16;

  /**
   * Makes the folder absolute, without symbolic links, so that names can be shown relative to it.
   */
  public Console {
    folder = real(folder);
  }

  Console(InputStream in, PrintStream out, PrintStream err, Messages messages, Terminal terminal) {
    this(in, out, err, messages, terminal, Path.of(""), Map.of());
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      // A folder that is gone: what is looked for in it will not be found, and that is said then.
      return folder.toAbsolutePath().normalize();
    }
  }

  static Console ofProcess(String[] args) {
    Map<String, String> environment = System.getenv();
    return new Console(
        System.in,
        output(),
        stream(new FileOutputStream(FileDescriptor.err), true),
        UserLanguage.of(args, environment),
        Terminal.ofProcess(environment),
        Path.of(""),
        environment);
  }

  private static PrintStream output() {
    return stream(new FailingOutput(new FileOutputStream(FileDescriptor.out)), false);
  }

  private static PrintStream stream(OutputStream raw, boolean flushesLines) {
    var buffered = new BufferedOutputStream(raw, BUFFER);
    return new PrintStream(buffered, flushesLines, StandardCharsets.UTF_8);
  }

  /** Prints a message on standard error, after the name of the command. */
  public void complain(String message) {
    err.println("zan: " + message);
  }

  /** Names files that were written. */
  void tellWritten(List<Path> files) {
    files.forEach(file -> out.println(messages.get("new.written", shown(file))));
  }

  /** A file's name as the user would write it. */
  String shown(Path file) {
    return (file.startsWith(folder) ? folder.relativize(file) : file).toString();
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
