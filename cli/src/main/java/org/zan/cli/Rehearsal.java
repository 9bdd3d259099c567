package org.zan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the usual commands once, so that the JVM lists the classes that they load ({@code
 * -XX:DumpLoadedClassList}). The launcher does so at the end of a build; what the commands answer
 * does not matter.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * @param args the checkout's folder
   */
  public static void main(String[] args) {
    String examples = args[0] + "/examples/kazakhstan";
    List<String[]> commands =
        List.of(
            new String[] {"help"},
            new String[] {"check", examples},
            new String[] {"check", examples, "--format", "json"},
            new String[] {"fmt", "--check", examples},
            new String[] {"rules"},
            new String[] {"rules", "dangling-reference"},
            new String[] {"show", examples + "/acts/constitution.zan"},
            new String[] {"preview", examples + "/bills/deadlines.en.zan"},
            new String[] {"check", "--no-such-option"});
    Version.line();
    for (String[] command : commands) {
      run(InputStream.nullInputStream(), command);
    }
    run(conversation(), "serve");
    System.exit(ExitCode.OK);
  }

  private static void run(InputStream in, String... command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(in, nowhere, nowhere, Map.of("LANG", "ru"), Path.of(""), command);
  }

  private static InputStream conversation() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String message :
        List.of(
            "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'rootUri':null,'capabilities':{}}}",
            "{'jsonrpc':'2.0','id':2,'method':'shutdown'}",
            "{'jsonrpc':'2.0','method':'exit'}")) {
      byte[] body = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(
          ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(body);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
