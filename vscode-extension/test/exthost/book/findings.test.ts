import * as assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { bookIsRead, file, findings, open } from "../api.ts";

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

  it("of a text that is deleted while it is open go when its editor is closed", async () => {
    await bookIsRead();
    const uri = file("bills/gone.zan");
    writeFileSync(uri.fsPath, readFileSync(file("bills/slip.zan").fsPath, "utf8").replace("2026/slip", "2026/gone"));
    await vscode.commands.executeCommand("vscode.open", uri); // as a person opens it: VS Code keeps what tests open
    assert.equal((await findings(uri)).length, 1);
    rmSync(uri.fsPath);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await findings(uri, true);
  });
});
