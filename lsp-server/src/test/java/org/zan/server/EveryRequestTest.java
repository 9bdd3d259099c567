package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each request is answered or refused with a reason, whatever its parameters are. */
@Timeout(120)
class EveryRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1‸. Relations 😀
      1. First, see [Article 2](#art2) and [it](law-5#art9).
      """;

  @TempDir Path root;

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

  private static List<Object> parameters(Editor editor) {
    String document = "\"textDocument\":{\"uri\":\"" + editor.uri("code.zan") + "\"}";
    String unknown = "\"textDocument\":{\"uri\":\"file:///nowhere/x.zan\"}";
    String far = "{\"line\":2147483647,\"character\":2147483647}";
    String before = "{\"line\":-1,\"character\":-7}";
    String item =
        "\"item\":{\"name\":\"x\",\"kind\":5,\"uri\":\"::\",\"range\":{\"start\":"
            + far
            + ",\"end\":"
            + before
            + "},\"selectionRange\":{\"start\":"
            + far
            + ",\"end\":"
            + far
            + "}}";
    List<Object> all = new ArrayList<>();
    all.add(null);
    for (String json :
        List.of(
            "{}",
            "[]",
            "[null]",
            "5",
            "{\"textDocument\":null,\"position\":null,\"range\":null,\"item\":null}",
            "{" + document + "}",
            "{" + unknown + "}",
            "{" + document + ",\"position\":{}}",
            "{" + document + ",\"range\":{}}",
            rest(document, far, far, item),
            rest(document, before, far, item),
            rest(document, far, before, item),
            rest(unknown, before, before, item),
            "{\"label\":\"x\",\"data\":{\"uri\":5,\"target\":[]}}",
            "{\"title\":\"x\",\"data\":[]}",
            "{\"title\":\"x\",\"data\":{\"uri\":\"" + editor.uri("code.zan") + "\"}}",
            "{\"command\":\"zan.fixAll\",\"arguments\":[{},null]}",
            "{\"command\":\"nobody.knows\"}")) {
      all.add(JsonParser.parseString(json));
    }
    return all;
  }

  private static String rest(String document, String start, String end, String item) {
    return "{"
        + document
        + ",\"position\":"
        + start
        + ",\"positions\":["
        + start
        + "],\"range\":{\"start\":"
        + start
        + ",\"end\":"
        + end
        + "},\"context\":{\"diagnostics\":[],\"includeDeclaration\":true},"
        + "\"newName\":\"7\",\"query\":\"civil\",\"previousResultId\":\"x\","
        + "\"previousResultIds\":[],\"ch\":\"x\","
        + "\"options\":{\"tabSize\":2,\"insertSpaces\":true},"
        + item
        + "}";
  }

  @Test
  void isAnsweredOrRefused() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      List<String> failed = new ArrayList<>();
      int answered = 0;
      for (String method : requests()) {
        for (Object params : parameters(editor)) {
          try {
            editor.ask(method, params).get(30, TimeUnit.SECONDS);
            answered++;
          } catch (ExecutionException e) {
            var error = ((ResponseErrorException) e.getCause()).getResponseError();
            if (error.getCode() == ResponseErrorCode.InternalError.getValue()) {
              failed.add(method + " " + params + ": " + error);
            }
          }
        }
      }
      assertEquals(List.of(), failed);
      assertTrue(answered > requests().size(), "answered: " + answered);
    }
  }

  @Test
  void saysThatParametersAreMissing() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      for (Object params : new Object[] {null, JsonParser.parseString("{}")}) {
        try {
          editor.ask("textDocument/hover", params).get(30, TimeUnit.SECONDS);
          throw new AssertionError("answered");
        } catch (ExecutionException e) {
          assertEquals(
              ResponseErrorCode.InvalidParams.getValue(),
              ((ResponseErrorException) e.getCause()).getResponseError().getCode());
        }
      }
    }
  }
}
