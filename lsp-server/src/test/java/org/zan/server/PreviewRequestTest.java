package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;
import static org.zan.server.Editor.refusal;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.Preview;
import org.zan.server.protocol.PreviewParams;

/** What a bill does is shown while it is written. */
@Timeout(60)
class PreviewRequestTest {
  private static final String BOOK =
      """
      --- acts/limits.zan
      @act kz/law/2016-04-06/480-V
      @alias limits
      @language en
      @title On Limits

      ## Article 1. Limits

      1. 😀 within ten days.
      2. Within a month.
      --- bills/bill.zan
      @bill kz/law/2027/limits
      @language en
      @in-force 2027-01-01

      @amend limits
        1) @replace art1/1 "ten days" -> "five days"
        2) @repeal art1/2
           @in-force 2027-07-01‸
      """;

  @TempDir Path root;

  private static Preview preview(Editor editor, String date) throws Exception {
    return answer(editor.own().preview(new PreviewParams(editor.id(), date, null)));
  }

  private static String orders(Editor editor, Preview preview) {
    return preview.orders().stream()
        .map(
            order ->
                order.state()
                    + " "
                    + order.inForce()
                    + " "
                    + order.summary()
                    + "\n"
                    + order.places().stream()
                        .map(place -> "  " + editor.show(place) + "\n")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  @Test
  void showsTheActsAsTheyWillRead() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      Preview preview = preview(editor, null);
      Preview.Act act = preview.acts().get(0);
      assertEquals(editor.uri("acts/limits.zan"), act.uri());
      assertEquals("kz/law/2016-04-06/480-V", act.act());
      assertEquals("On Limits", act.title());
      assertEquals(editor.text("acts/limits.zan"), act.before());
      assertEquals(
          """
          1. 😀 within five days.
          2. @repealed 2027-07-01 by kz/law/2027/limits#2\
          """,
          act.after().substring(act.after().indexOf("1. 😀")));
      assertEquals(act.after(), Editor.applied(act.before(), act.edits()));
      assertEquals(List.of("2027-01-01", "2027-07-01"), preview.dates());
      assertEquals(
          """
          done 2027-01-01 replace limits art1/1 "ten days" -> "five days"
            acts/limits.zan:8: 1. 😀 within ten days.
          done 2027-07-01 repeal limits art1/2
            acts/limits.zan:9: 2. Within a month.
          """,
          orders(editor, preview));
      assertEquals(
          "bills/bill.zan:6: @replace art1/1 \"ten days\" -> \"five days\"",
          editor.show(editor.id().getUri(), preview.orders().get(0).range()));
    }
  }

  @Test
  void showsTheActsOnADate() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      Preview preview = preview(editor, "2027-01-01");
      assertEquals(
          "1. 😀 within five days.\n2. Within a month.",
          preview.acts().get(0).after().replaceFirst("(?s).*(?=1\\. )", ""));
      assertEquals("waiting", preview.orders().get(1).state());
      assertEquals(List.of(), preview(editor, "2026-12-31").acts());
    }
  }

  @Test
  void followsEveryKeyInBillAndAct() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("bills/bill.zan", editor.text("bills/bill.zan").replace("five", "six"));
      editor.type("acts/limits.zan", editor.text("acts/limits.zan").replace("😀", "Жауап"));
      Preview preview = preview(editor, null);
      assertEquals(2, preview.version());
      assertEquals(1, preview.acts().get(0).version());
      assertEquals(
          "1. Жауап within six days.",
          preview
              .acts()
              .get(0)
              .after()
              .lines()
              .filter(it -> it.startsWith("1."))
              .findFirst()
              .get());
      editor.type("bills/bill.zan", editor.text("bills/bill.zan").replace("ten", "nine"));
      Preview failed = preview(editor, null);
      assertEquals("failed", failed.orders().get(0).state());
      assertEquals(
          List.of("amendment-words-not-found"),
          failed.findings().stream().map(it -> it.getCode().getLeft()).toList());
    }
  }

  @Test
  void leavesTextsOutForThoseWhoTakeEdits() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params = new PreviewParams(editor.id(), null, false);
      Preview.Act act = answer(editor.own().preview(params)).acts().get(0);
      assertNull(act.before());
      assertNull(act.after());
      assertEquals(1, act.edits().size());
    }
  }

  @Test
  void saysWhyThereIsNone() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      assertEquals(
          "“tomorrow” is no date such as 2027-01-01",
          refusal(editor.own().preview(new PreviewParams(editor.id(), "tomorrow", null))));
      var elsewhere = new TextDocumentIdentifier("file:///nowhere/x.zan");
      assertEquals(
          "file:///nowhere/x.zan is neither open nor in a statute book that is open",
          refusal(editor.own().preview(new PreviewParams(elsewhere, null, null))));
      editor.type("bills/bill.zan", editor.text("bills/bill.zan").replace("@bill", "@act"));
      assertEquals(
          "“kz/law/2027/limits” is enacted: what it does to other acts is in their history",
          refusal(editor.own().preview(new PreviewParams(editor.id(), null, null))));
      var act = new PreviewParams(editor.id("acts/limits.zan"), null, null);
      assertEquals(List.of(), answer(editor.own().preview(act)).acts());
    }
  }

  @Test
  void clientsAreToldWhatThereIs() {
    assertEquals(
        "{\"zan\":{\"requests\":[\"zan/book\",\"zan/counterpart\",\"zan/graph\",\"zan/preview\","
            + "\"zan/render\",\"zan/textAt\",\"zan/timeline\"]}}",
        Capabilities.of(Settings.NONE).getExperimental().toString());
  }

  @Test
  void aClientThatWantsToIsToldOfChanges() throws Exception {
    InitializeParams params = new InitializeParams();
    ClientCapabilities can = new ClientCapabilities();
    can.setExperimental(JsonParser.parseString("{\"zan\": {\"changed\": true}}"));
    params.setCapabilities(can);
    try (Editor editor = Editor.at(root, params, BOOK)) {
      String folder = root.toUri().toString();
      assertEquals(new Changed(folder, List.of()), editor.nextChanged());
      editor.type("acts/limits.zan", editor.text("acts/limits.zan") + " ");
      // The bill was opened meanwhile: that may have come with the whole statute book or alone.
      Changed changed = editor.nextChanged();
      if (changed.uris().equals(List.of(editor.id().getUri()))) {
        changed = editor.nextChanged();
      }
      assertEquals(folder, changed.root());
      assertTrue(changed.uris().contains(editor.uri("acts/limits.zan")), changed.toString());
    }
  }
}
