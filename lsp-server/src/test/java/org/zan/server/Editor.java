package org.zan.server;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.zan.dsl.testing.MarkedBook;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.ZanService;

/**
 * An editor at work on a statute book that is written in one text, after lines {@code --- name},
 * with the cursor as {@code ‸}. It talks to the server through streams, as real ones do.
 */
final class Editor implements AutoCloseable {
  private static final String CURSOR = "‸";

  private final Path root;
  private final Connection connection;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private String file = "";
  private Position cursor;

  private Editor(Path root, Connection connection) {
    this.root = root;
    this.connection = connection;
  }

  /** An editor that says as little of itself as it can. */
  static Editor at(Path root, String marked) throws Exception {
    return at(root, new InitializeParams(), marked);
  }

  /** An editor that has read the whole statute book and opened the file with the cursor. */
  static Editor at(Path root, InitializeParams params, String marked) throws Exception {
    Files.createDirectories(root);
    Files.writeString(root.resolve("repository.zan"), "@repository Test\n@jurisdiction kz\n");
    Editor editor = new Editor(root, Connection.open());
    for (var each : MarkedBook.read(marked).files().entrySet()) {
      editor.write(each.getKey(), each.getValue());
    }
    return editor.started(params);
  }

  /** An editor on a statute book whose files may have changed since they were written. */
  static Editor reopened(Path root, String marked) throws Exception {
    Editor editor = new Editor(root, Connection.open());
    for (var each : MarkedBook.read(marked).files().entrySet()) {
      String now = Files.exists(root.resolve(each.getKey())) ? each.getValue() : "";
      if (!now.isEmpty()) {
        editor.take(each.getKey(), now, Files.readString(root.resolve(each.getKey())));
      }
    }
    return editor.started(new InitializeParams());
  }

  private Editor started(InitializeParams params) throws Exception {
    Editor editor = this;
    ClientCapabilities can =
        params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    can.setWindow(window);
    params.setCapabilities(can);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(Desk.uri(root), "folder")));
    editor.connection.initialize(params);
    editor.connection.awaitIndexed();
    if (!editor.file.isEmpty()) {
      editor.type(editor.file, editor.texts.get(editor.file));
    }
    return editor;
  }

  /** What an editor like VS Code or Neovim says of itself, as it is sent. */
  static InitializeParams able(String textDocument, String workspace) {
    String json =
        "{\"capabilities\":{\"textDocument\":"
            + textDocument
            + ",\"workspace\":"
            + workspace
            + "}}";
    return new org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler(Map.of())
        .getGson()
        .fromJson(json, InitializeParams.class);
  }

  /** Lets the editor say that it has a command of its own. */
  static InitializeParams withCommand(InitializeParams params, String command) {
    JsonObject options = new JsonObject();
    var commands = new com.google.gson.JsonArray();
    commands.add(command);
    options.add("commands", commands);
    params.setInitializationOptions(options);
    return params;
  }

  /** Waits until one more statute book has been read. */
  void awaitAnotherBook() throws Exception {
    connection.awaitIndexed();
  }

  private void write(String name, String marked) throws IOException {
    String text = marked.replace(CURSOR, "");
    take(name, marked, text);
    Path path = root.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void take(String name, String marked, String text) {
    int at = marked.indexOf(CURSOR);
    if (at >= 0) {
      file = name;
      cursor = new TextLines(marked.replace(CURSOR, ""), "utf-16").position(at);
    }
    texts.put(name, text);
  }

  /** Opens a file, or types its text anew, without saving it. A cursor in the text is moved to. */
  void type(String name, String marked) {
    int at = marked.indexOf(CURSOR);
    String text = marked.replace(CURSOR, "");
    if (at >= 0) {
      file = name;
      cursor = new TextLines(text, "utf-16").position(at);
    }
    texts.put(name, text);
    if (versions.merge(name, 1, Integer::sum) == 1) {
      connection.open(uri(name), text);
    } else {
      connection.change(uri(name), versions.get(name), new TextDocumentContentChangeEvent(text));
    }
  }

  String uri(String name) {
    return Desk.uri(root.resolve(name));
  }

  String text(String name) {
    return texts.get(name);
  }

  /** The file with the cursor. */
  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(uri(file));
  }

  TextDocumentIdentifier id(String name) {
    return new TextDocumentIdentifier(uri(name));
  }

  Position cursor() {
    return cursor;
  }

  /** Asks with whatever parameters, also such as no client should send. */
  CompletableFuture<?> ask(String method, Object params) {
    return connection.ask(method, params);
  }

  TextDocumentService documents() {
    return connection.server().getTextDocumentService();
  }

  /** The requests {@code zan/…}. */
  ZanService own() {
    return connection.server().getZan();
  }

  WorkspaceService workspace() {
    return connection.server().getWorkspaceService();
  }

  /** What the server tells next of changes. */
  Changed nextChanged() throws Exception {
    return connection.nextChanged();
  }

  /** What the server has sent besides answers and findings. */
  List<Object> told() {
    return connection.told();
  }

  static <T> T answer(CompletableFuture<T> future) throws Exception {
    return future.get(30, TimeUnit.SECONDS);
  }

  /** The message with which a question is refused. */
  static String refusal(CompletableFuture<?> future) throws Exception {
    try {
      return "answered: " + answer(future);
    } catch (ExecutionException e) {
      return ((ResponseErrorException) e.getCause()).getResponseError().getMessage();
    }
  }

  /** The words at a place, after its file and line, as in {@code law.zan:7: Article 1}. */
  String show(Location location) {
    return show(location.getUri(), location.getRange());
  }

  String show(String uri, Range range) {
    String name = name(uri);
    TextLines lines = new TextLines(texts.get(name), "utf-16");
    String words =
        texts
            .get(name)
            .substring(lines.offset(range.getStart()), lines.offset(range.getEnd()))
            .replace("\n", "⏎");
    return name + ":" + (range.getStart().getLine() + 1) + ": " + words;
  }

  String name(String uri) {
    return texts.keySet().stream().filter(it -> uri(it).equals(uri)).findFirst().orElse(uri);
  }

  /** The lines that an edit changes, as they are after, in the files it changes. */
  String changedLines(WorkspaceEdit edit) {
    Map<String, List<TextEdit>> byName = new TreeMap<>();
    if (edit.getDocumentChanges() == null) {
      edit.getChanges().forEach((uri, edits) -> byName.put(name(uri), edits));
    } else {
      edit.getDocumentChanges()
          .forEach(
              change ->
                  byName.put(
                      name(change.getLeft().getTextDocument().getUri()),
                      change.getLeft().getEdits().stream().map(it -> it.getLeft()).toList()));
    }
    List<String> changed = new ArrayList<>();
    byName.forEach(
        (name, edits) -> {
          List<String> before = texts.get(name).lines().toList();
          List<String> after = applied(texts.get(name), edits).lines().toList();
          for (int i = 0; i < after.size(); i++) {
            if (i >= before.size() || !after.get(i).equals(before.get(i))) {
              changed.add(name + ": " + after.get(i));
            }
          }
        });
    return String.join("\n", changed);
  }

  /** A text after edits. */
  static String applied(String text, List<TextEdit> edits) {
    TextLines lines = new TextLines(text, "utf-16");
    StringBuilder changed = new StringBuilder(text);
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(
        (a, b) -> lines.offset(b.getRange().getStart()) - lines.offset(a.getRange().getStart()));
    for (TextEdit edit : last) {
      changed.replace(
          lines.offset(edit.getRange().getStart()),
          lines.offset(edit.getRange().getEnd()),
          edit.getNewText());
    }
    return changed.toString();
  }

  @Override
  public void close() throws IOException {
    connection.server().shutdown().join();
    connection.server().exit();
    connection.close();
  }
}
