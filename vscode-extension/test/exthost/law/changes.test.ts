import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Node } from "../../../src/changes/index.ts";
import type { Api } from "../../../src/extension.ts";
import { bookIsRead } from "../api.ts";

describe("the changes of the law in Source Control", () => {
  let changes: Api["changes"];

  before(async () => {
    await bookIsRead();
    changes = (await vscode.extensions.getExtension<Api>("zan.zan")!.activate()).changes;
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  const shown = (nodes: Node[]) =>
    nodes.map((node) => {
      const { label, description } = changes.getTreeItem(node);
      return `${label as string} | ${(description as string | undefined) ?? ""}`;
    });

  const find = async (label: string, of?: Node) => {
    const nodes = await changes.getChildren(of);
    const found = nodes.find((node) => shown([node])[0] === label);
    assert.ok(found, `${label} in\n${shown(nodes).join("\n")}`);
    return found;
  };

  it("name the number of the act, the day of effect and the title; drafts are none of them", async () => {
    const all = shown(await changes.getChildren());
    for (const words of [
      '12-VIII | in force from 1 September 2026 · On Amendments to the Law "On Legal Acts"',
      "21-VIII | in force from 1 July 2026 · On Open Data",
      "Restore a word that was lost in typing | a slip mended",
    ]) {
      assert.ok(all.includes(words), `${words} in\n${all.join("\n")}`);
    }
    assert.ok(!all.some((label) => label.startsWith("Draft ")), all.join("\n"));
  });

  it("have what was instructed, and each text before and after in VS Code's own diff editor", async () => {
    const remarks = await find("9-VIII | in force from 15 April 2026 · On Remarks");
    const parts = await changes.getChildren(remarks);
    assert.equal(
      shown(parts)[0],
      'replace legal-acts art12/3 "answers the remarks" -> "answers the written remarks" | ',
    );
    const file = await find("legal-acts.en.zan | acts · changed", remarks);
    await vscode.commands.executeCommand("zan.changes.open", file);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const text = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(await text(input.original), /answers the remarks/);
    assert.match(await text(input.modified), /answers the written remarks/);
  });
});
