package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.dsl.ZanDocuments;

/**
 * The files of the VS Code extension fit together, and its colours know the signs that the language
 * knows.
 */
class VsCodeExtensionTest {
  private static final Path EXTENSION = Path.of("..", "vscode-extension");

  @Test
  void everyFileThatItNamesIsThere() throws IOException {
    JsonObject contributes = json("package.json").getAsJsonObject("contributes");
    List<String> paths = new ArrayList<>();
    contributes
        .getAsJsonArray("languages")
        .forEach(it -> paths.add(it.getAsJsonObject().get("configuration").getAsString()));
    contributes
        .getAsJsonArray("grammars")
        .forEach(it -> paths.add(it.getAsJsonObject().get("path").getAsString()));
    contributes
        .getAsJsonArray("snippets")
        .forEach(it -> paths.add(it.getAsJsonObject().get("path").getAsString()));
    assertEquals(3, paths.size());
    for (String path : paths) {
      assertTrue(!json(path).isEmpty(), path);
    }
  }

  @Test
  void colouredInstructionsAreThoseOfTheLanguage() throws IOException {
    String begin = rule("instruction").get("begin").getAsString();
    String names = begin.substring(begin.indexOf("(?:") + 3, begin.indexOf(')'));
    for (String name : names.split("\\|")) {
      String model =
          ZanDocuments.document("@amend a\n@" + name + " !\n").getBody().get(1).eClass().getName();
      assertTrue(!model.equals("Fact"), "@" + name + " is no instruction: " + model);
    }
  }

  @Test
  void linesAreColouredAsTheyAreRead() throws IOException {
    Pattern item = Pattern.compile(rule("item").get("match").getAsString());
    for (String line :
        List.of("1. a", "  2) b", "(a) c", "12-1. d", "IV. e", "– f", "{№ 1.} g", "5° h")) {
      assertTrue(item.matcher(line).find(), line);
    }
    for (String line : List.of("2016. a", "the law. b", "1.5 million")) {
      assertTrue(!item.matcher(line).find(), line);
    }
  }

  @Test
  void snippetsAreReadWithoutMalformedInstructions() throws IOException {
    for (var snippet : json("snippets/zan.json").entrySet()) {
      JsonElement body = snippet.getValue().getAsJsonObject().get("body");
      String text =
          body instanceof JsonArray lines
              ? String.join("\n", lines.asList().stream().map(JsonElement::getAsString).toList())
              : body.getAsString();
      String plain =
          text.replaceAll("\\$\\{\\d\\|([^,|]*)[^}]*}", "$1")
              .replaceAll("\\$\\{\\d+:([^}]*)}", "$1")
              .replace("$0", "")
              .replaceAll("\\$\\w+", "2026");
      assertTrue(models(plain).noneMatch("Malformed"::equals), plain);
    }
  }

  private static Stream<String> models(String text) {
    List<String> names = new ArrayList<>();
    ZanDocuments.document(text)
        .eAllContents()
        .forEachRemaining(object -> names.add(object.eClass().getName()));
    return names.stream();
  }

  private static JsonObject rule(String name) throws IOException {
    return json("syntaxes/zan.tmLanguage.json").getAsJsonObject("repository").getAsJsonObject(name);
  }

  private static JsonObject json(String path) throws IOException {
    return JsonParser.parseString(Files.readString(EXTENSION.resolve(path))).getAsJsonObject();
  }
}
