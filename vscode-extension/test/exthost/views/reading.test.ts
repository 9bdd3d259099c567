import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../../src/extension.ts";
import type { Said } from "../../../src/reading/messages.ts";
import { serve } from "../../../src/reading/print.ts";
import { file, open } from "../api.ts";

describe("reading view", () => {
  let api: Api;

  /** The next thing of this kind that the page says, and that holds. */
  function said<T extends Said["type"]>(type: T, holds = (_: Said & { type: T }) => true): Promise<Said & { type: T }> {
    return new Promise((resolve) => {
      const listener = api.reading.onSaid((it) => {
        if (it.type !== type || !holds(it as Said & { type: T })) return;
        listener.dispose();
        resolve(it as Said & { type: T });
      });
    });
  }

  before(async () => {
    api = await vscode.extensions.getExtension<Api>("zan.zan")!.activate();
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("shows the act beside the editor, which keeps the cursor", async () => {
    await open("acts/legal-acts.en.zan");
    const shown = said("shown");
    await vscode.commands.executeCommand("zan.reading.open");
    const { titles, provisions } = await shown;
    assert.deepEqual(titles, ["On Legal Acts"]);
    assert.ok(provisions > 50, `${provisions} provisions`);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file("acts/legal-acts.en.zan").toString());
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.ok(tabs.some(({ input, label }) => input instanceof vscode.TabInputWebview && label === "On Legal Acts"));
  });

  const titled = (title: string) => said("shown", ({ titles }) => titles[0] === title);

  it("follows what is typed", async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const title = editor.document.positionAt(editor.document.getText().indexOf("On Legal Acts"));
    const shown = titled("Anew On Legal Acts");
    await editor.edit((edit) => edit.insert(title, "Anew "));
    await shown;
    const again = titled("On Legal Acts");
    await editor.edit((edit) => edit.delete(new vscode.Range(title, title.translate(0, 5))));
    await again;
  });

  it("stands beside another language version, in step with it", async () => {
    const shown = said("shown", ({ titles }) => titles.length === 2);
    await vscode.commands.executeCommand("workbench.action.focusFirstEditorGroup");
    void api.reading.panel?.besideFor(file("acts/legal-acts.ru.zan").toString());
    assert.deepEqual((await shown).titles, ["On Legal Acts", "О правовых актах"]);
    const followed = said("followed");
    const editor = vscode.window.visibleTextEditors[0];
    assert.ok(editor);
    const line = editor.document.positionAt(editor.document.getText().indexOf("## Article 12. Time limits")).line;
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    const { pane, path } = await followed;
    assert.equal(pane, 1);
    assert.match(path, /^(art1[12]|chp3)/);
  });

  it("is served for printing, once it is known under which name", async () => {
    const address = await serve(api.zan, file("acts/legal-acts.en.zan").toString());
    const response = await fetch(address.toString());
    const html = await response.text();
    assert.ok(html.includes("<h1>On Legal Acts</h1>"), html.slice(0, 400));
    assert.match(html, /print\(\)/);
    assert.match(response.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    assert.equal((await fetch(address.with({ path: "/" }).toString())).status, 404);
  });
});
