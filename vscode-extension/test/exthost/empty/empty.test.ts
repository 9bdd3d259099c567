import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { StatuteBook } from "../../../src/book/tree.ts";
import { findings, zan } from "../api.ts";

describe("without a folder", () => {
  it("a text that is not saved is checked", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "zan",
      content: "@act kz/law/2026-01-02/1\n@language en\n@title On A\n@adopted 2026-13-02\n",
    });
    await vscode.window.showTextDocument(document);
    const found = await findings(document.uri);
    assert.ok(found.some((finding) => document.getText(finding.range).includes("2026-13-02")));
  });

  it("the statute book is empty, so that its view says how to begin", async () => {
    assert.deepEqual(await new StatuteBook(await zan()).getChildren(), []);
  });
});
