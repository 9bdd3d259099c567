package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a client sends, the server goes on and answers the next question. */
@Timeout(120)
class RobustnessTest {
  private static final String URI = "untitled:x";

  private final PipedOutputStream toServer = new PipedOutputStream();
  private final PipedInputStream fromServer = new PipedInputStream(1 << 20);
  private InputStream in;
  private CompletableFuture<Integer> exitCode;
  private int ids;

  @BeforeEach
  void connect() throws IOException {
    PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
    OutputStream serverOut = new PipedOutputStream(fromServer);
    exitCode = CompletableFuture.supplyAsync(() -> ZanServer.serve(serverIn, serverOut));
    in = new BufferedInputStream(fromServer);
  }

  @AfterEach
  void close() throws IOException {
    toServer.close();
  }

  private void raw(String message) throws IOException {
    toServer.write(message.getBytes(StandardCharsets.UTF_8));
    toServer.flush();
  }

  private void send(String json) throws IOException {
    raw("Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
  }

  private int ask(String method, String params) throws IOException {
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + ++ids
            + ",\"method\":\""
            + method
            + "\",\"params\":"
            + params
            + "}");
    return ids;
  }

  private void tell(String method, String params) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}");
  }

  /** The answer to a question; what else comes is passed over. */
  private String answer(int id) throws IOException {
    while (true) {
      String message = message();
      if (message.contains("\"id\":" + id + ",") || message.contains("\"id\":\"" + id + "\",")) {
        return message;
      }
    }
  }

  private String message() throws IOException {
    int length = -1;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length:")) {
        length = Integer.parseInt(line.substring("Content-Length:".length()).strip());
      }
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append(c == '\r' ? "" : String.valueOf((char) c));
    }
    return line.toString();
  }

  private void begin() throws IOException {
    answer(ask("initialize", "{\"capabilities\":{}}"));
    tell("initialized", "{}");
    tell(
        "textDocument/didOpen",
        "{\"textDocument\":{\"uri\":\""
            + URI
            + "\",\"languageId\":\"zan\",\"version\":1,\"text\":\"# One\\n\"}}");
  }

  private void assertAlive() throws IOException {
    int id = ask("textDocument/documentSymbol", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
    assertTrue(answer(id).contains("\"result\""));
  }

  @Test
  void refusesQuestionsBeforeTheBeginningAndAfterTheEnd() throws Exception {
    assertTrue(answer(ask("textDocument/hover", "{}")).contains("-32002"));
    begin();
    answer(ask("shutdown", "null"));
    assertTrue(answer(ask("textDocument/hover", "{}")).contains("-32600"));
    tell("exit", "null");
    assertEquals(0, exitCode.get(30, TimeUnit.SECONDS));
  }

  @Test
  void goesOnAfterMessagesThatAreNone() throws Exception {
    begin();
    raw("\r\n\r\n");
    raw("Content-Length: x\r\n\r\n");
    raw("Nonsense: 1\r\nContent-Length: 3\r\n\r\n{]}");
    send("[]");
    send("null");
    send("{}");
    send("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":5}");
    send("[".repeat(20_000));
    send("{\"a\":".repeat(20_000));
    assertAlive();
  }

  /** What is too short leaves a rest before the next header, what is too long takes from it. */
  @Test
  void findsTheNextMessageAfterAWrongLength() throws Exception {
    begin();
    String json = "{\"jsonrpc\":\"2.0\",\"method\":\"$/x\",\"params\":{\"қ\":\"😀\"}}";
    int right = json.getBytes(StandardCharsets.UTF_8).length;
    for (String length :
        new String[] {
          String.valueOf(right - 7),
          String.valueOf(right + 9),
          String.valueOf(json.length()),
          "0",
          "-1",
          "99999999999",
          "2 2",
          right + "\r\nContent-Length: 5",
          right + "\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8",
          right + "\r\nContent-Type: text/plain; charset=none"
        }) {
      raw("Content-Length: " + length + "\r\n\r\n" + json);
      send(json);
      assertAlive();
    }
  }

  @Test
  void takesMessagesInAnyOrder() throws Exception {
    String document = "{\"textDocument\":{\"uri\":\"" + URI + "\"";
    tell("textDocument/didChange", document + ",\"version\":1},\"contentChanges\":[]}");
    tell("exit/unknown", "{}");
    tell("initialized", "{}");
    send("{\"jsonrpc\":\"2.0\",\"id\":\"77\",\"result\":null}");
    send("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":1,\"message\":\"x\"}}");
    begin();
    assertTrue(answer(ask("initialize", "{\"capabilities\":{}}")).contains("-32600"));
    tell("textDocument/didClose", document + "}}");
    tell("textDocument/didClose", document + "}}");
    tell("textDocument/didSave", document + "}}");
    tell(
        "textDocument/didChange",
        document + ",\"version\":9},\"contentChanges\":[{\"text\":\"# Nowhere\\n\"}]}");
    int id = ask("textDocument/documentSymbol", document + "}}");
    tell("$/cancelRequest", "{\"id\":" + id + "}");
    answer(id);
    for (int i = 0; i < 2; i++) {
      tell(
          "textDocument/didOpen",
          "{\"textDocument\":{\"uri\":\""
              + URI
              + "\",\"languageId\":\"zan\",\"version\":-1,\"text\":\"# Again\\n\"}}");
    }
    assertTrue(answer(ask("textDocument/documentSymbol", document + "}}")).contains("Again"));
  }

  @Test
  void goesOnAfterParametersThatFitNothing() throws Exception {
    begin();
    for (String method : new String[] {"didOpen", "didChange", "didClose", "didSave"}) {
      for (String params :
          new String[] {
            "null",
            "{}",
            "[]",
            "5",
            "{\"textDocument\":null}",
            "{\"textDocument\":{\"uri\":\"file:///%zz\"},\"contentChanges\":[{}]}"
          }) {
        tell("textDocument/" + method, params);
      }
    }
    tell("workspace/didChangeWatchedFiles", "{\"changes\":[{\"uri\":\"::\",\"type\":9}]}");
    tell("$/cancelRequest", "{\"id\":12345}");
    tell("window/workDoneProgress/cancel", "{}");
    for (String method :
        new String[] {
          "hover",
          "definition",
          "references",
          "codeAction",
          "rangeFormatting",
          "selectionRange",
          "semanticTokens/range",
          "inlayHint"
        }) {
      for (String params :
          new String[] {
            "{}",
            "{\"textDocument\":{\"uri\":\"" + URI + "\"}}",
            "{\"textDocument\":{\"uri\":\""
                + URI
                + "\"},\"position\":{\"line\":9999999,\"character\":-4}}"
          }) {
        answer(ask("textDocument/" + method, params));
      }
    }
    assertAlive();
  }

  @Test
  void takesChangesWithPositionsPastTheEndAndWrongVersions() throws Exception {
    begin();
    for (int version : new int[] {5, 2, -7, 0}) {
      tell(
          "textDocument/didChange",
          "{\"textDocument\":{\"uri\":\""
              + URI
              + "\",\"version\":"
              + version
              + "},\"contentChanges\":[{\"range\":{\"start\":{\"line\":900,\"character\":900},\"end\":{\"line\":3,\"character\":2}},\"text\":\"## Two\\n\"}]}");
    }
    int id = ask("textDocument/documentSymbol", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
    assertTrue(answer(id).contains("Two"));
  }

  @Test
  void passesOverAMessageOfAHundredMegabytes() throws Exception {
    begin();
    int size = 100 << 20;
    raw("Content-Length: " + size + "\r\n\r\n");
    byte[] chunk = new byte[1 << 20];
    for (int i = 0; i < size / chunk.length; i++) {
      toServer.write(chunk);
    }
    assertAlive();
  }

  @Test
  void passesOverAHundredMegabytesWithoutAnyHeader() throws Exception {
    begin();
    byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 100; i++) {
      toServer.write(chunk);
    }
    raw("\r\n\r\n");
    assertAlive();
  }

  @Test
  void takesAFlood() throws Exception {
    begin();
    for (int i = 0; i < 10_000; i++) {
      tell(
          "textDocument/didChange",
          "{\"textDocument\":{\"uri\":\""
              + URI
              + "\",\"version\":"
              + i
              + "},\"contentChanges\":[{\"range\":{\"start\":{\"line\":0,\"character\":5},\"end\":{\"line\":0,\"character\":"
              + (5 + i % 2)
              + "}},\"text\":\"x\"}]}");
    }
    assertAlive();
  }

  @Test
  void endsWithAnErrorWhenNobodyAskedForTheShutdown() throws Exception {
    begin();
    tell("exit", "null");
    assertEquals(1, exitCode.get(30, TimeUnit.SECONDS));
  }
}
