import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../../src/extension.ts";
import { inWords, isDay } from "../../../src/dates.ts";
import { file, open, until } from "../api.ts";

describe("timeline", () => {
  let timeline: Api["timeline"];

  before(async () => {
    const api = await vscode.extensions.getExtension<Api>("zan.zan")!.activate();
    timeline = api.timeline;
    const editor = await open("acts/legal-acts.en.zan");
    const at = editor.document.positionAt(editor.document.getText().indexOf("The drafting body answers"));
    editor.selection = new vscode.Selection(at, at);
    await until(api.zan.onChanged, () => api.zan.client);
    await vscode.commands.executeCommand("zan.timeline.show");
    await until(timeline.view.onDidChangeTreeData, () => timeline.view.timeline);
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("has the versions of the provision under the cursor, the newest first", () => {
    const items = timeline.view.getChildren().map((node) => timeline.view.getTreeItem(node));
    assert.deepEqual(
      items.map(({ label, description }) => `${label as string}: ${description as string}`),
      ["1 May 2026: in force today · kz/law/2026-03-30/12-VIII", "23 April 2016: until 1 May 2026"],
    );
    assert.equal(timeline.view.tree.description, "3.");
  });

  it("opens a version that nobody can write in, and compares it with the one before", async () => {
    const [newest] = timeline.view.getChildren();
    await vscode.commands.executeCommand("zan.timeline.open", newest);
    const document = vscode.window.activeTextEditor?.document;
    assert.match(document?.getText() ?? "", /^3\. The drafting body .* within seven working days\.$/);
    assert.equal(document?.uri.scheme, "zan-law");
    assert.equal(document?.languageId, "zan");
    await vscode.commands.executeCommand("zan.timeline.compare", newest);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const before = await vscode.workspace.openTextDocument(input.original);
    assert.match(before.getText(), /within five working days\.$/);
  });

  it("shows the act on a day", async () => {
    const { law } = timeline;
    await law.show("2026-04-01");
    const [kind] = law.getChildren();
    assert.ok(kind);
    const acts = law.getChildren().flatMap((node) => law.getChildren(node));
    const labels = acts.map((node) => law.getTreeItem(node).label);
    assert.ok(labels.includes("On Legal Acts"), labels.join());
    await vscode.commands.executeCommand("zan.law.open", acts[labels.indexOf("On Legal Acts")]);
    const text = vscode.window.activeTextEditor?.document.getText() ?? "";
    assert.match(text, /within five working days/);
    assert.doesNotMatch(text, /within seven working days/);
    await vscode.commands.executeCommand("zan.law.compare", acts[labels.indexOf("On Legal Acts")]);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(input.modified.toString(), file("acts/legal-acts.en.zan").toString());
  });

  it("leaves out acts that were not in force on that day", async () => {
    const { law } = timeline;
    await law.show("2016-05-01");
    const labels = law
      .getChildren()
      .flatMap((node) => law.getChildren(node))
      .map((node) => law.getTreeItem(node).label);
    assert.ok(labels.includes("On Legal Acts"));
    assert.ok(!labels.includes("On State Registers"), labels.join());
    await law.show(undefined);
    assert.deepEqual(law.getChildren(), []);
  });
});

describe("days", () => {
  it("are days of the calendar, in the words of a language", () => {
    assert.ok(isDay("2028-02-29"));
    assert.ok(!isDay("2027-02-29"));
    assert.ok(!isDay("1.1.2027"));
    assert.equal(inWords("2027-01-01", "en"), "1 January 2027");
    assert.equal(inWords("2027-01-01", "ru"), "1 января 2027 г.");
    assert.match(inWords("2027-01-01", "kk"), /қаңтар/);
  });
});
