package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every request gets the same answer however positions count, in texts with Kazakh letters,
 * combining marks and emoji before all that is asked about and shown. Positions are counted here
 * once more, without what the server counts with.
 */
@Timeout(180)
class EncodingTest {
  private static final String BOOK =
      """
      --- acts/code.zan
      @act kz/law/2019-01-01/1
      @alias code
      @language kk
      @title 😀 Қоры туралы й

      ## 1-бап. Ұғымдар 😀

      1) **😀 бюджет қоры** – ақша й;
      2) 😀 бюджет қорын [қара](#art2/1), [ол](code#art1/1) ә😀.

      ## 2-бап. Қағида й😀
      @in-force 2020-01-01 by kz/law/2019-01-01/2

      1. 😀 Бюджет қоры [й😀](kz/law/2019-01-01/2#art1) бар.
      2. 😀 осы заңның 1-бабы; [жоқ 😀](code#art9) й.
      3. @adoptd ә😀
      --- acts/law.zan
      @act kz/law/2019-01-01/2
      @alias law
      @language kk
      @title Заң
      @basis code#art2

      ## 1-бап. Сілтеме 😀

      й😀 [осы](terms:code#art1) және [ә😀](code#art2/1) бюджет қоры.
      --- bills/bill.zan
      @bill kz/law/2027/bill
      @alias bill
      @language kk
      @in-force 2027-01-01

      ## 1-бап. 😀

      @amend code
        1) ә😀 [й](code#art2/1): @replace art2/1 "бар" -> "жоқ😀"
        2) ә😀 @delete art2/2 "😀 осы"
        3) й😀 @insert after art2/2
             2-1. Қосымша 😀.

      ## 2-бап. 😀

      1. Бір 😀.
      3. Үш 😀‸ й.
      """;

  /** What is about a place, or gives places; for those of other items the answers before serve. */
  private static final Set<String> UNPLACED =
      Set.of("zan/book", "workspace/executeCommand", "workspace/willRenameFiles");

  @TempDir Path root;

  private static InitializeParams params(String encoding) {
    String actions = "\"codeAction\":{\"codeActionLiteralSupport\":{\"codeActionKind\":{}}}";
    InitializeParams params =
        Editor.able("{" + actions + ",\"definition\":{\"linkSupport\":true}}", "{}");
    return params(params, encoding);
  }

  private static InitializeParams params(InitializeParams params, String encoding) {
    Gson gson = new MessageJsonHandler(Map.of()).getGson();
    JsonObject json = gson.toJsonTree(params).getAsJsonObject();
    json.getAsJsonObject("capabilities")
        .add("general", JsonParser.parseString("{\"positionEncodings\":[\"" + encoding + "\"]}"));
    return gson.fromJson(json, InitializeParams.class);
  }

  private static List<String> requests() {
    TreeSet<String> methods = new TreeSet<>();
    ServiceEndpoints.getSupportedMethods(ZanLanguageServer.class)
        .forEach(
            (name, method) -> {
              if (!method.isNotification()
                  && !UNPLACED.contains(name)
                  && !name.toLowerCase(Locale.ROOT).endsWith("resolve")) {
                methods.add(name);
              }
            });
    methods.removeAll(List.of("initialize", "shutdown"));
    return List.copyOf(methods);
  }

  @Test
  void countsForNothing() throws Exception {
    Map<String, String> expected = answers("utf-16");
    Set<String> placed = new HashSet<>();
    expected.forEach(
        (asked, answer) -> {
          assertFalse(answer.contains("§-1"), asked + answer);
          if (answer.contains("§")) {
            placed.add(asked.substring(0, asked.indexOf(' ')));
          }
        });
    assertTrue(placed.size() > 24, "requests that gave places: " + new TreeSet<>(placed));
    for (String encoding : List.of("utf-8", "utf-32")) {
      Map<String, String> answers = answers(encoding);
      assertEquals(expected.keySet(), answers.keySet());
      expected.forEach(
          (asked, answer) -> assertEquals(answer, answers.get(asked), encoding + " " + asked));
    }
  }

  /** All answers, with places as offsets after a sign. */
  private Map<String, String> answers(String encoding) throws Exception {
    Map<String, String> answers = new TreeMap<>();
    try (Editor editor = Editor.at(root.resolve(encoding), params(encoding), BOOK)) {
      GitFolder.in(root.resolve(encoding));
      Counted counted = new Counted(editor, encoding);
      for (String file : List.of("acts/code.zan", "acts/law.zan", "bills/bill.zan")) {
        if (!file.equals("bills/bill.zan")) {
          editor.type(file, editor.text(file));
        }
        String text = editor.text(file);
        for (int at = 0; at < text.length(); at++) {
          boolean behindEmoji = text.startsWith("😀", Math.max(0, at - 4)) && at % 2 == 0;
          if (behindEmoji && !Character.isLowSurrogate(text.charAt(at))) {
            for (String method : requests()) {
              answers.put(method + " " + file + " " + at, ask(editor, counted, method, file, at));
            }
          }
        }
      }
    }
    return answers;
  }

  private static String ask(Editor editor, Counted counted, String method, String file, int at)
      throws Exception {
    JsonObject position = counted.position(file, at);
    JsonObject end = counted.position(file, Math.min(editor.text(file).length(), at + 12));
    String range = "{\"start\":" + position + ",\"end\":" + end + "}";
    String uri = editor.uri(file);
    String item = "{\"name\":\"x\",\"kind\":5,\"uri\":\"" + uri + "\",\"range\":" + range;
    JsonElement params =
        JsonParser.parseString(
            "{\"textDocument\":{\"uri\":\""
                + uri
                + "\"},\"position\":"
                + position
                + ",\"positions\":["
                + position
                + "],\"range\":"
                + range
                + ",\"context\":{\"diagnostics\":[],\"includeDeclaration\":true},"
                + "\"newName\":\"7\",\"date\":\"2026-01-01\",\"query\":\"бап\",\"previousResultId\":\"x\","
                + "\"previousResultIds\":[],\"ch\":\"\\n\",\"item\":"
                + item
                + ",\"selectionRange\":"
                + range
                + "},\"options\":{\"tabSize\":2,\"insertSpaces\":true}}");
    Gson gson = new MessageJsonHandler(Map.of()).getGson();
    try {
      Object answer = editor.ask(method, params).get(30, TimeUnit.SECONDS);
      JsonElement json = gson.toJsonTree(answer);
      return counted.plain(json, file).toString();
    } catch (ExecutionException e) {
      String why = ((ResponseErrorException) e.getCause()).getResponseError().getMessage();
      return why.replace(counted.encoding(), "");
    }
  }

  /** Positions of texts in one encoding. */
  private record Counted(Editor editor, String encoding) {
    private int units(String words) {
      return switch (encoding) {
        case "utf-8" -> words.getBytes(StandardCharsets.UTF_8).length;
        case "utf-32" -> words.codePointCount(0, words.length());
        default -> words.length();
      };
    }

    JsonObject position(String file, int at) {
      String before = editor.text(file).substring(0, at);
      JsonObject position = new JsonObject();
      position.addProperty("line", before.chars().filter(c -> c == '\n').count());
      position.addProperty("character", units(before.substring(before.lastIndexOf('\n') + 1)));
      return position;
    }

    private int offset(String file, int line, int character) {
      String text = editor.text(file);
      int start = 0;
      for (int i = 0; i < line; i++) {
        int next = text.indexOf('\n', start);
        start = next < 0 ? text.length() : next + 1;
      }
      int at = start;
      while (at < text.length() && units(text.substring(start, at)) < character) {
        at = text.offsetByCodePoints(at, 1);
      }
      return units(text.substring(start, at)) == character ? at : -1;
    }

    /**
     * An answer with offsets in the place of positions, and names of files in that of addresses.
     */
    JsonElement plain(JsonElement json, String file) {
      if (json.isJsonArray()) {
        JsonArray all = new JsonArray();
        json.getAsJsonArray().forEach(it -> all.add(plain(it, file)));
        return all;
      }
      if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
        String folder = editor.uri("x").replaceFirst("x$", "");
        return new JsonPrimitive(json.getAsString().replace(folder, ""));
      }
      return json.isJsonObject() ? plain(json.getAsJsonObject(), file) : json;
    }

    private JsonElement plain(JsonObject json, String file) {
      if (json.has("line") && json.has("character")) {
        int line = json.get("line").getAsInt();
        return new JsonPrimitive("§" + offset(file, line, json.get("character").getAsInt()));
      }
      JsonObject all = new JsonObject();
      String here = file(json, file);
      for (Map.Entry<String, JsonElement> each : json.entrySet()) {
        // What is asked from stays in the file of the question, what an edit is keyed by names one.
        String of = each.getKey().startsWith("originSelection") ? file : here;
        String named = editor.name(each.getKey());
        JsonElement value = each.getValue();
        if (each.getKey().equals("data") && value.isJsonArray()) {
          all.add(each.getKey(), tokens(value.getAsJsonArray(), file));
        } else if (!List.of("resultId", "before", "after", "html").contains(each.getKey())) {
          boolean key = editor.text(named) != null;
          all.add(key ? named : each.getKey(), plain(value, key ? named : of));
        }
      }
      return all;
    }

    /** In which file the positions of an object are. */
    private String file(JsonObject json, String file) {
      for (String key : List.of("uri", "targetUri")) {
        if (json.has(key) && json.get(key).isJsonPrimitive()) {
          String name = editor.name(json.get(key).getAsString());
          return editor.text(name) == null ? file : name;
        }
      }
      for (String key : List.of("from", "textDocument")) {
        if (json.has(key) && json.get(key).isJsonObject()) {
          return file(json.getAsJsonObject(key), file);
        }
      }
      return file;
    }

    private JsonElement tokens(JsonArray data, String file) {
      JsonArray all = new JsonArray();
      int line = 0;
      int character = 0;
      for (int i = 0; i + 4 < data.size(); i += 5) {
        character = data.get(i).getAsInt() == 0 ? character : 0;
        line += data.get(i).getAsInt();
        character += data.get(i + 1).getAsInt();
        int end = character + data.get(i + 2).getAsInt();
        all.add(
            "§"
                + offset(file, line, character)
                + "-"
                + offset(file, line, end)
                + " "
                + data.get(i + 3)
                + data.get(i + 4));
      }
      return all;
    }
  }
}
