import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { chooseBook } from "../../../src/acts/index.ts";
import { StatuteBook } from "../../../src/book/tree.ts";
import { bookIsRead, findings } from "../api.ts";

const folder = (index: number) => vscode.workspace.workspaceFolders?.[index]?.uri ?? assert.fail("two folders");

describe("with two statute books", () => {
  it("each is a tree of its own", async () => {
    const tree = new StatuteBook(await bookIsRead());
    const names = (await tree.getChildren()).map((node) => tree.getTreeItem(node).label);
    assert.equal(names.length, 2);
    assert.ok(names.includes("Tour"), names.join());
  });

  it("a reference is followed in its own book alone", async () => {
    const act = vscode.Uri.joinPath(folder(1), "acts/fees.zan");
    await vscode.window.showTextDocument(act);
    const found = await findings(act);
    assert.deepEqual(
      found.map((finding) => (typeof finding.code === "object" ? finding.code.value : finding.code)),
      ["unknown-act"],
      "legal-acts is an act of the other book",
    );
  });

  it("commands mean the book of the text in the editor", async () => {
    assert.equal((await chooseBook(await bookIsRead()))?.name, "Tour");
  });
});
