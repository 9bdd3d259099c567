package org.zan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An editor at work on a small statute book, for {@link Rehearsal}: asks what editors ask. */
final class ServeRehearsal {
  private static final int PIPE = 1 << 16;
  private static final long PATIENCE_SECONDS = 20;

  /** An act whose header cites another, on its last line. */
  private static final List<String> LINES =
      List.of(
          "@act kz/law/2020-01-01/1",
          "@alias rehearsal",
          "@title On Rehearsals",
          "@basis constitution#art14/4",
          "",
          "## Article 1. **Rehearsal**",
          "",
          "1. A rehearsal is held under [Article 14](constitution#art14).");

  /** Questions about a place in a document. */
  private static final List<String> AT_PLACE =
      List.of("hover", "definition", "completion", "documentHighlight", "references");

  /** Questions about a whole document. */
  private static final List<String> OF_WHOLE =
      List.of(
          "documentSymbol",
          "semanticTokens/full",
          "foldingRange",
          "documentLink",
          "codeLens",
          "formatting");

  /** What runs the server. */
  interface Server {
    void run(InputStream in, PrintStream out);
  }

  private final PipedOutputStream questions = new PipedOutputStream();
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private int asked;

  private ServeRehearsal() {}

  /** Plays the editor in a statute book until all is answered. */
  static void play(Path folder, Server server) throws IOException, InterruptedException {
    new ServeRehearsal().run(folder, server);
  }

  private void run(Path folder, Server server) throws IOException, InterruptedException {
    PipedInputStream in = new PipedInputStream(questions, PIPE);
    PrintStream out = new PrintStream(new Answers(), true, StandardCharsets.UTF_8);
    Thread thread = new Thread(() -> server.run(in, out), "zan-rehearsal");
    thread.start();
    ask(
        "initialize",
        "{'capabilities':{'window':{'workDoneProgress':true}},'workspaceFolders':[{'name':'b','uri':'"
            + folder.toUri()
            + "'}]}");
    awaitAnswer();
    tell("initialized", "{}");
    await("workDoneProgress/create");
    send("{'jsonrpc':'2.0','id':'1','result':null}");
    await("\"kind\":\"end\"");
    String uri = "'uri':'" + folder.resolve("acts/rehearsal.zan").toUri() + "'";
    String text = String.join("\\n", LINES);
    tell(
        "textDocument/didOpen",
        "{'textDocument':{" + uri + ",'languageId':'zan','version':1,'text':'" + text + "'}}");
    for (int version = 2; version < 5; version++) {
      tell(
          "textDocument/didChange",
          "{'textDocument':{"
              + uri
              + ",'version':"
              + version
              + "},'contentChanges':[{'text':'x','range':"
              + range(2, 7)
              + "}]}");
      askAll("'textDocument':{" + uri + "}");
      awaitAnswer();
    }
    ask("shutdown", "null");
    awaitAnswer();
    tell("exit", "{}");
    questions.close();
    thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }

  private void askAll(String document) throws IOException {
    for (String question : AT_PLACE) {
      for (String place : List.of("{'line':3,'character':10}", "{'line':7,'character':50}")) {
        ask(
            "textDocument/" + question,
            "{"
                + document
                + ",'context':{'includeDeclaration':true,'triggerKind':1},'position':"
                + place
                + "}");
      }
    }
    for (String question : OF_WHOLE) {
      ask("textDocument/" + question, "{" + document + ",'options':{'tabSize':2}}");
    }
    ask("textDocument/inlayHint", "{" + document + ",'range':" + range(0, 0) + "}");
    ask("textDocument/prepareRename", "{" + document + ",'position':{'line':5,'character':11}}");
    ask("workspace/symbol", "{'query':'rehearsal 1'}");
  }

  private static String range(int line, int character) {
    String place = "{'line':" + line + ",'character':" + character + "}";
    return "{'start':" + place + ",'end':" + place + "}";
  }

  private void ask(String method, String params) throws IOException {
    asked++;
    send("{'jsonrpc':'2.0','id':" + asked + ",'method':'" + method + "','params':" + params + "}");
  }

  private void tell(String method, String params) throws IOException {
    send("{'jsonrpc':'2.0','method':'" + method + "','params':" + params + "}");
  }

  private void send(String message) throws IOException {
    byte[] body = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    questions.write(
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    questions.write(body);
    questions.flush();
  }

  /** Waits for the answer to what was asked last. */
  private void awaitAnswer() throws InterruptedException {
    await("\"id\":" + asked + ",");
  }

  /** Waits until the server has said something, but not for ever. */
  private void await(String words) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (answers) {
      while (!answers.toString(StandardCharsets.UTF_8).contains(words) && System.nanoTime() < end) {
        answers.wait(TimeUnit.SECONDS.toMillis(1));
      }
    }
  }

  /** Keeps what the server says. */
  private final class Answers extends OutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      synchronized (answers) {
        answers.write(bytes, from, length);
        answers.notifyAll();
      }
    }
  }
}
