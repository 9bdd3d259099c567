package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;
import static org.zan.server.Editor.refusal;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.server.protocol.Counterpart;
import org.zan.server.protocol.ProvisionParams;
import org.zan.server.protocol.RenderParams;
import org.zan.server.protocol.Rendering;

/** What views beside the text are made from. */
@Timeout(60)
class ViewRequestTest {
  private static final String BOOK =
      """
      --- acts/code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1. Relations

      1. First,‸ see [the law](law#art1).
      --- acts/code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk
      @title Азаматтық кодекс

      # 1-бап. Қатынастар

      1. Бірінші.
      --- acts/law.zan
      @act kz/law/2001-02-03/5
      @alias law
      @language en

      # Article 1. Scope

      See [paragraph 1](civil-code#art1/1).
      """;

  @TempDir Path root;

  @Test
  void theSameProvisionInOtherLanguages() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var params = new ProvisionParams(editor.id(), editor.cursor(), null);
      List<Counterpart> found = answer(editor.own().counterpart(params));
      assertEquals(1, found.size());
      assertEquals("kk", found.get(0).language());
      assertEquals("art1/1", found.get(0).path());
      assertEquals(
          "acts/code.kk.zan:8: 1. Бірінші.", editor.show(found.get(0).uri(), found.get(0).range()));
      assertEquals(
          "acts/code.kk.zan:8: 1.", editor.show(found.get(0).uri(), found.get(0).selectionRange()));
      var missing = new ProvisionParams(editor.id(), null, "art7");
      assertEquals("civil-code has no art7", refusal(editor.own().counterpart(missing)));
    }
  }

  @Test
  void anActToRead() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("acts/code.en.zan", editor.text("acts/code.en.zan") + "\n2. <Typed>.\n");
      Rendering shown = answer(editor.own().render(new RenderParams(editor.id(), null)));
      assertEquals("Civil Code", shown.title());
      assertEquals(2, shown.version());
      assertTrue(shown.html().startsWith("<main class=\"zan-act\" lang=\"en\""), shown.html());
      assertTrue(shown.html().contains("<p data-line=\"8\">&lt;Typed&gt;.</p>"), shown.html());
      assertTrue(
          shown.html().contains("href=\"" + editor.uri("acts/law.zan") + "#art1\""), shown.html());
      assertTrue(shown.css().contains("@media print"));
      Rendering page = answer(editor.own().render(new RenderParams(editor.id(), true)));
      assertTrue(page.html().startsWith("<!DOCTYPE html>"));
      assertNull(page.css());
    }
  }
}
