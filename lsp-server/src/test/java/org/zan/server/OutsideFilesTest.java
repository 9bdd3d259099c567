package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * No file outside the statute book is read because a text names it. Whoever reads a pipe that
 * nobody writes to waits for ever, and whoever reads the secret may tell it.
 */
@Timeout(120)
class OutsideFilesTest {
  private static final String SECRET = "Kept from all eyes";

  @TempDir Path folder;
  private Path root;
  private Path outside;

  @BeforeEach
  void makeFiles() throws Exception {
    root = Files.createDirectory(folder.resolve("book")).toRealPath();
    outside = Files.createDirectory(folder.resolve("outside")).toRealPath();
    Files.writeString(
        outside.resolve("secret.zan"),
        "@act kz/law/2020-01-10/99\n@alias secret\n@language en\n@title "
            + SECRET
            + "\n\n# Article 1. "
            + SECRET
            + "\n\n1. "
            + SECRET
            + ".\n");
    pipe(outside.resolve("pipe.zan"));
    pipe(outside.resolve("picture.png"));
    Files.createDirectories(root.resolve("acts"));
    pipe(root.resolve("acts/pipe.zan"));
    pipe(root.resolve("acts/picture.png"));
    Files.createSymbolicLink(root.resolve("acts/link.zan"), outside.resolve("secret.zan"));
    Files.createSymbolicLink(root.resolve("acts/waits.zan"), outside.resolve("pipe.zan"));
    Files.createSymbolicLink(root.resolve("acts/folder"), outside);
  }

  private static void pipe(Path path) throws Exception {
    Process made = new ProcessBuilder("mkfifo", path.toString()).start();
    assumeTrue(made.waitFor() == 0, "pipes can be made here");
  }

  /** A text that names files in every way and place in which it can name something. */
  private String text() {
    List<String> names = new ArrayList<>();
    for (String file : List.of("secret.zan", "secret", "pipe.zan", "picture.png")) {
      names.add("../../outside/" + file);
      names.add(outside.resolve(file).toString());
      names.add("file://" + outside.resolve(file));
      names.add("file:" + outside.resolve(file));
      names.add("acts/folder/" + file);
    }
    names.addAll(List.of("pipe.zan", "picture.png", "link.zan", "waits.zan", "folder/secret.zan"));
    StringBuilder text =
        new StringBuilder(
            "@bill kz/law/2026/law\n@alias law\n@language en\n@in-force 2027-01-01\n");
    names.forEach(
        name ->
            text.append("@same-as ")
                .append(name)
                .append('\n')
                .append("@basis ")
                .append(name)
                .append("#art1\n")
                .append("@external ")
                .append(name)
                .append(" other\n"));
    text.append("\n# Article 1. One\n");
    for (String name : names) {
      text.append("\n@image ").append(name).append(" \"seen\"\n@attachment ").append(name);
      text.append("\n\nSee [it](").append(name).append(") and [that](").append(name);
      text.append("#art1) and [terms](terms:").append(name).append(") of [old](").append(name);
      text.append("@2020-01-01#art1).\n\n@amend ").append(name);
      text.append("\n  1) @replace art1 \"eyes\" -> \"ears\"\n  2) @move art1 after ");
      text.append(name).append("#art1\n");
    }
    return text.toString();
  }

  @Test
  void areNotReadWhateverIsAsked() throws Exception {
    String text = text();
    try (Editor editor = Editor.at(root, "--- acts/law.zan\n" + text + "‸")) {
      StringBuilder answers = new StringBuilder();
      for (String method : requests()) {
        for (int line : lines(text)) {
          answers.append(ask(editor, method, line));
        }
      }
      answers.append(new MessageJsonHandler(Map.of()).getGson().toJson(editor.told()));
      assertFalse(answers.toString().contains(SECRET));
      assertTrue(answers.length() > 100_000, "answered: " + answers.length());
    }
  }

  @Test
  void norWhenTheClientTellsThatTheyChanged() throws Exception {
    try (Desk desk = Desk.at(root)) {
      for (String name : List.of("acts/link.zan", "acts/waits.zan", "acts/pipe.zan")) {
        desk.touched(root.resolve(name), FileChangeType.Created);
      }
      desk.touched(root.resolve("acts/folder"), FileChangeType.Created);
      desk.touched(root.resolve("acts/folder/secret.zan"), FileChangeType.Changed);
      desk.touched(outside.resolve("secret.zan"), FileChangeType.Changed);
      assertEquals(Map.of(), desk.shown());
      assertEquals(List.of(), desk.server.books().everything().get(0).book().files());
    }
  }

  private static List<String> requests() {
    TreeSet<String> methods = new TreeSet<>();
    ServiceEndpoints.getSupportedMethods(ZanLanguageServer.class)
        .forEach(
            (name, method) -> {
              if (!method.isNotification()) {
                methods.add(name);
              }
            });
    methods.removeAll(List.of("initialize", "shutdown"));
    return List.copyOf(methods);
  }

  /** Those of the first names, of all kinds. */
  private static List<Integer> lines(String text) {
    List<Integer> lines = new ArrayList<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).contains("secret.zan") || all.get(i).contains("pipe.zan")) {
        lines.add(i);
      }
    }
    return lines.subList(0, 30);
  }

  private static String ask(Editor editor, String method, int line) throws Exception {
    String words = editor.text("acts/law.zan").lines().toList().get(line);
    int at = Math.max(0, words.lastIndexOf("/") - 3);
    String position = "{\"line\":" + line + ",\"character\":" + at + "}";
    JsonElement params =
        JsonParser.parseString(
            "{\"textDocument\":{\"uri\":\""
                + editor.id().getUri()
                + "\"},\"position\":"
                + position
                + ",\"positions\":["
                + position
                + "],\"range\":{\"start\":"
                + position
                + ",\"end\":{\"line\":9999,\"character\":0}},"
                + "\"context\":{\"diagnostics\":[],\"includeDeclaration\":true},"
                + "\"newName\":\"x\",\"query\":\"kept\",\"previousResultIds\":[],\"ch\":\"\\n\","
                + "\"options\":{\"tabSize\":2,\"insertSpaces\":true},\"files\":[]}");
    try {
      return editor.ask(method, params).get(30, TimeUnit.SECONDS) + "\n";
    } catch (ExecutionException e) {
      return e.getMessage();
    }
  }
}
