import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { file, findings, open } from "../api.ts";

describe("findings", () => {
  it("of a reference that leads nowhere are shown, with rule and place", async () => {
    const editor = await open("bills/slip.zan");
    const [found] = await findings(file("bills/slip.zan"));
    assert.ok(found);
    assert.equal(found.source, "zan");
    assert.equal(typeof found.code === "object" ? found.code.value : found.code, "dangling-reference");
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.match(editor.document.getText(found.range), /art99/);
  });
});
