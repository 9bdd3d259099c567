import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../../src/extension.ts";
import { lineAfter, placeAfter } from "../../../src/effect/model.ts";
import { file, open, until } from "../api.ts";

describe("effect of a bill", () => {
  let effect: Api["effect"];

  before(async () => {
    effect = (await vscode.extensions.getExtension<Api>("zan.zan")!.activate()).effect;
    await open("bills/deadlines.en.zan");
    const live = await until(effect.view.onDidChangeTreeData, () => effect.current);
    await until(live.onChanged, () => live.preview);
    assert.equal(live.preview?.acts.length, 1, "the first answer waits for the statute book");
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("names the acts that it changes, each with the instructions that change it", () => {
    const [act] = effect.view.getChildren();
    assert.ok(act?.kind === "act");
    assert.equal(effect.view.getTreeItem(act).label, "On Legal Acts");
    assert.ok(act.orders.length >= 10);
    assert.match(act.orders[0]?.order.summary ?? "", /^delete legal-acts art2\/2\/3/);
    const second = effect.view.getTreeItem(act.orders.find((it) => it.order.path === "art1/2")!);
    assert.equal(second.description, "from 1 July 2027");
  });

  it("opens the act in force and as amended beside the bill, which keeps the cursor", async () => {
    await vscode.commands.executeCommand("zan.effect.show", file("bills/deadlines.en.zan"));
    const diff = await until(vscode.window.tabGroups.onDidChangeTabs, diffTab);
    assert.match(diff.original.path, /On Legal Acts \(en\) – in force\.zan$/);
    assert.match(diff.modified.path, /On Legal Acts \(en\) – as amended\.zan$/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file("bills/deadlines.en.zan").toString());
    const after = await vscode.workspace.openTextDocument(diff.modified);
    assert.match(after.getText(), /within two working days of its receipt/);
    assert.doesNotMatch(
      (await vscode.workspace.openTextDocument(diff.original)).getText(),
      /within two working days of its/,
    );
  });

  it("follows what is typed, saved or not", async () => {
    const diff = diffTab();
    assert.ok(diff);
    const bill = await vscode.workspace.openTextDocument(file("bills/deadlines.en.zan"));
    const after = await vscode.workspace.openTextDocument(diff.modified);
    const at = bill.positionAt(bill.getText().indexOf("two working days of its receipt"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(bill.uri, new vscode.Range(at, at.translate(0, 3)), "nine");
    await vscode.workspace.applyEdit(edit);
    await until(vscode.workspace.onDidChangeTextDocument, () =>
      /within nine working days of its receipt/.test(after.getText()),
    );
    assert.ok(bill.isDirty);
  });

  it("says of a day what is in force by then", async () => {
    const live = effect.current;
    assert.ok(live);
    live.date = "2027-02-01";
    await until(live.onChanged, () => live.preview?.orders.some(({ state }) => state === "waiting"));
    const waiting = effect.view.getChildren().find((node) => node.kind === "group");
    assert.ok(waiting?.kind === "group" && waiting.group === "waiting");
    assert.equal(effect.view.tree.description, "on 1 February 2027");
    live.date = undefined;
    await until(live.onChanged, () => effect.view.getChildren().length === 1);
  });

  it("shows apart, and counts, what cannot be carried out, with the reason", async () => {
    const live = effect.current;
    assert.ok(live);
    const bill = await vscode.workspace.openTextDocument(file("bills/deadlines.en.zan"));
    const at = bill.positionAt(bill.getText().indexOf('"ten working days" -> "fifteen'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(bill.uri, new vscode.Range(at.translate(0, 1), at.translate(0, 4)), "eleven");
    await vscode.workspace.applyEdit(edit);
    await until(live.onChanged, () => effect.view.tree.badge?.value === 1);
    const [failed] = effect.view.getChildren();
    assert.ok(failed?.kind === "group" && failed.group === "failed");
    assert.match(failed.orders[0]?.problem ?? "", /“eleven working days”/);
  });
});

describe("a line of an act as amended", () => {
  const edit = (from: number, to: number, newText: string) => ({
    range: { start: { line: from, character: 0 }, end: { line: to, character: 9 } },
    newText,
  });

  it("moves with what is added and taken before it", () => {
    const edits = [edit(2, 2, "two\nthree\nfour"), edit(5, 7, "one")];
    assert.deepEqual(
      [1, 2, 3, 9].map((line) => lineAfter(edits, line)),
      [1, 2, 5, 9],
    );
  });

  it("is the one near there that reads most like it", () => {
    const before = ["1. A fee is due.", "", "2. It is one unit.", "", "3. It is paid at once."].join("\n");
    const after = [
      "1. A fee is due.",
      "",
      "1-1. Not on Sundays.",
      "",
      "2. It is two units.",
      "",
      "3. It is paid at once.",
    ];
    const act = { uri: "", act: "", language: "en", title: "", before, after: after.join("\n") };
    const edits = [edit(1, 2, "\n1-1. Not on Sundays.\n"), edit(3, 3, "2. It is two units.\n")];
    assert.deepEqual(
      [0, 2, 4].map((line) => placeAfter({ ...act, edits }, line)),
      [0, 4, 6],
    );
  });

  it("keeps to the nearer end of an edit of many lines", () => {
    const edits = [edit(10, 16, "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk")];
    assert.deepEqual(
      [10, 11, 15, 16, 17].map((line) => lineAfter(edits, line)),
      [10, 11, 19, 20, 21],
    );
  });
});

function diffTab(): vscode.TabInputTextDiff | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.map(({ input }) => input).find((input) => input instanceof vscode.TabInputTextDiff);
}
