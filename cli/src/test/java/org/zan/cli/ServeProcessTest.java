package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code zan serve} in a process of its own, with as much memory as {@code ./zan} gives it. */
@Timeout(180)
class ServeProcessTest {
  private static final String URI = "untitled:x";

  @TempDir Path folder;
  private Process server;
  private Process client;

  @AfterEach
  void end() {
    for (Process process : new Process[] {server, client}) {
      if (process != null) {
        process.destroyForcibly();
      }
    }
  }

  private static ProcessBuilder serve() {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.zan.cli.Main",
            "serve")
        .redirectError(Redirect.DISCARD);
  }

  private static Process waiting() throws IOException {
    return new ProcessBuilder("sleep", "600").start();
  }

  private static byte[] message(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] header =
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[header.length + body.length];
    System.arraycopy(header, 0, whole, 0, header.length);
    System.arraycopy(body, 0, whole, header.length, body.length);
    return whole;
  }

  private static byte[] initialize(long client) {
    return message(
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":"
            + client
            + ",\"capabilities\":{}}}");
  }

  private static byte[] open(String text) {
    return message(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
            + "{\"uri\":\""
            + URI
            + "\",\"languageId\":\"zan\",\"version\":1,\"text\":\""
            + text
            + "\"}}}");
  }

  private static byte[] outline(int id) {
    return message(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + id
            + ",\"method\":\"textDocument/documentSymbol\",\"params\":{\"textDocument\":{\"uri\":\""
            + URI
            + "\"}}}");
  }

  /** Reads until the answer with this number comes. */
  private static String answer(InputStream in, int id) throws IOException {
    while (true) {
      StringBuilder header = new StringBuilder();
      while (header.indexOf("\r\n\r\n") < 0) {
        int c = in.read();
        assertTrue(c >= 0, "the server has ended: " + header);
        header.append((char) c);
      }
      int length = Integer.parseInt(header.toString().replaceAll("(?s).*Length: (\\d+).*", "$1"));
      String json = new String(in.readNBytes(length), StandardCharsets.UTF_8);
      if (json.contains("\"id\":" + id + ",")) {
        return json;
      }
    }
  }

  private int ended() throws InterruptedException {
    assertTrue(server.waitFor(60, TimeUnit.SECONDS), "the server goes on without its client");
    return server.exitValue();
  }

  /** A client that writes what a file says and then holds its end, until it is killed. */
  @Test
  void endsWhenItsClientIsKilled() throws Exception {
    Path messages = folder.resolve("messages");
    Files.write(messages, initialize(ProcessHandle.current().pid()));
    List<Process> both =
        ProcessBuilder.startPipeline(
            List.of(new ProcessBuilder("tail", "-c", "+1", "-f", messages.toString()), serve()));
    client = both.get(0);
    server = both.get(1);
    answer(new BufferedInputStream(server.getInputStream()), 1);
    client.destroyForcibly().waitFor();
    assertEquals(1, ended());
  }

  /** Some other process holds the client's end open. */
  @Test
  void endsWhenTheProcessOfItsClientDies() throws Exception {
    client = waiting();
    server = serve().start();
    OutputStream out = server.getOutputStream();
    out.write(initialize(client.pid()));
    out.flush();
    answer(new BufferedInputStream(server.getInputStream()), 1);
    client.destroyForcibly().waitFor();
    assertEquals(1, ended());
  }

  @Test
  void bearsAHundredMegabytesAndTenThousandMessages() throws Exception {
    server = serve().start();
    OutputStream out = server.getOutputStream();
    InputStream in = new BufferedInputStream(server.getInputStream());
    out.write(initialize(ProcessHandle.current().pid()));
    out.flush();
    answer(in, 1);
    out.write(open("# One\\n"));
    out.write(open("Words of law. ".repeat((100 << 20) / 14)));
    out.write(open("Words of law. ".repeat((40 << 20) / 14)));
    out.write(open("# Two\\n"));
    out.write(outline(2));
    out.flush();
    assertTrue(answer(in, 2).contains("Two"));
    for (int i = 0; i < 10_000; i++) {
      out.write(open("# Three " + i + "\\n"));
    }
    out.write(outline(3));
    out.flush();
    assertTrue(answer(in, 3).contains("Three 9999"));
    out.write(message("{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"shutdown\"}"));
    out.write(message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"));
    out.flush();
    assertEquals(0, ended());
  }
}
