package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.testing.Golden;

/** The examples of own requests in docs/lsp-requests.md are what the server answers. */
@Timeout(120)
class OwnRequestsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "lsp-requests.md");
  private static final Gson JSON =
      new MessageJsonHandler(Map.of()).getGson().newBuilder().setPrettyPrinting().create();

  /** A request on a line of its own; the block below it is what this test writes. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^`(zan/[a-zA-Z]+) (\\{.*\\})`\n\n```json\n(?s:(.*?))```");

  private static final String BOOK =
      """
      --- acts/limits.en.zan
      @act kz/law/2016-04-06/480-V
      @alias limits
      @language en
      @title On Limits
      @adopted 2016-04-06
      @in-force 2016-04-23

      ## Article 1. Opinions

      1. An opinion is given within ten days.
      --- acts/limits.kk.zan
      @act kz/law/2016-04-06/480-V
      @alias limits
      @language kk
      @title Мерзімдер туралы
      @adopted 2016-04-06
      @in-force 2016-04-23

      ## 1-бап. Қорытындылар

      1. Қорытынды он күн ішінде беріледі.
      --- acts/rules.zan
      @act kz/order/2020-02-03/justice/5
      @alias rules
      @language en
      @title Rules
      @in-force 2020-02-10
      @basis limits#art1

      ## Article 1. Scope

      See [the limit](limits#art1/1).
      --- bills/enacted.zan
      @bill kz/law/2021/first
      @language en
      @title On Other Limits
      @in-force 2022-03-01

      @amend limits
        1) @replace art1/1 "ten" -> "fifteen"
      --- bills/bill.zan
      @bill kz/law/2027/limits
      @language en
      @title On Shorter Limits
      @in-force 2027-01-01

      @amend limits
        1) @replace art1/1 "fifteen" -> "five"
        2) @repeal art2
      """;

  @TempDir Path folder;

  @Test
  void showsWhatTheServerAnswers() throws Exception {
    Path root = folder.toRealPath().resolve("book");
    Editor.at(root, BOOK).close();
    GitFolder git = GitFolder.in(root);
    git.enact("bills/enacted.zan", "91-VII", "2021-12-29", "2022-03-01");
    String page = Files.readString(PAGE);
    StringBuilder now = new StringBuilder();
    int examples = 0;
    try (Editor editor = Editor.reopened(root, BOOK)) {
      Matcher example = EXAMPLE.matcher(page);
      while (example.find()) {
        examples++;
        String params = example.group(2).replace("file:///book/", Desk.uri(root));
        String shown = shown(ask(editor, example.group(1), params), Desk.uri(root));
        example.appendReplacement(
            now,
            Matcher.quoteReplacement(
                    "`" + example.group(1) + " " + example.group(2) + "`\n\n```json\n" + shown)
                + "```");
      }
      example.appendTail(now);
    }
    assertEquals(8, examples);
    if (Golden.recording()) {
      Files.writeString(PAGE, now.toString());
    } else {
      assertEquals(now.toString(), page, "record it with -Dzan.record=true");
    }
  }

  private static Object ask(Editor editor, String method, String params) throws Exception {
    try {
      return editor.ask(method, JsonParser.parseString(params)).get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return Map.of("error", ((ResponseErrorException) e.getCause()).getResponseError());
    }
  }

  /** Short enough to read: positions in one line, ids and long texts cut. */
  private static String shown(Object answer, String root) {
    return JSON.toJson(answer)
            .replace(root, "file:///book/")
            .replaceAll(
                "\\{\\s*\"line\": (\\d+),\\s*\"character\": (\\d+)\\s*\\}",
                "{\"line\": $1, \"character\": $2}")
            .replaceAll(
                "\\{\\s*\"start\": (\\{.*?\\}),\\s*\"end\": (\\{.*?\\})\\s*\\}",
                "{\"start\": $1, \"end\": $2}")
            .replaceAll("\"commit\": \"[0-9a-f]{40}\"", "\"commit\": \"…\"")
            .replaceAll("(\"css\": \".{60}).*\"", "$1…\"")
            .replaceAll("\\\\u003c", "<")
            .replaceAll("\\\\u003e", ">")
            .replaceAll("\\\\u0027", "'")
            .replaceAll("\\\\u003d", "=")
            .replaceAll("\\\\u0026", "&")
            .replaceAll("\\[\\s*((?:\"[^\"]*\"(?:,\\s*)?)*)\\s*\\]", "[$1]")
        + "\n";
  }

  @Test
  void namesEveryRequest() throws Exception {
    String page = Files.readString(PAGE);
    JsonObject told = (JsonObject) Capabilities.of(Settings.NONE).getExperimental();
    List<String> missing =
        told.getAsJsonObject("zan").getAsJsonArray("requests").asList().stream()
            .map(it -> it.getAsString())
            .filter(it -> !page.contains("## `" + it + "`"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
