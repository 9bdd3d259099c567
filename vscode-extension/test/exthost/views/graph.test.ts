import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../../src/extension.ts";
import type { Said } from "../../../src/graph/messages.ts";
import { filtered } from "../../../src/graph/page/filter.ts";
import { byRank, neighbour } from "../../../src/graph/page/layout.ts";
import type { CitationGraph } from "../../../src/protocol.ts";
import { file, open } from "../api.ts";

describe("citation graph", () => {
  let api: Api;

  function shown(center: string): Promise<Said & { type: "shown" }> {
    return new Promise((resolve) => {
      const listener = api.graph.onSaid((it) => {
        if (it.type !== "shown" || it.center !== center) return;
        listener.dispose();
        resolve(it);
      });
    });
  }

  before(async () => {
    api = await vscode.extensions.getExtension<Api>("zan.zan")!.activate();
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("is drawn around the article under the cursor", async () => {
    const editor = await open("acts/legal-acts.en.zan");
    const at = editor.document.positionAt(editor.document.getText().indexOf("## Article 12. Time limits"));
    editor.selection = new vscode.Selection(at, at);
    const drawn = shown("legal-acts#art12");
    await vscode.commands.executeCommand("zan.graph.open");
    const { nodes, edges } = await drawn;
    assert.ok(nodes >= 4 && edges >= 4, `${nodes} nodes, ${edges} edges`);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
    assert.ok(tabs.includes("Citations: Article 12. Time limits"), tabs.join());
  });

  it("is drawn around another article in the same view", async () => {
    const drawn = shown("legal-acts#art8");
    await api.graph.show({ textDocument: { uri: file("acts/legal-acts.en.zan").toString() }, path: "art8" });
    assert.ok((await drawn).nodes >= 2);
  });

  it("is drawn around the act or the provision on which the command was called", async () => {
    const uri = file("acts/legal-acts.en.zan");
    const ofAct = shown("legal-acts");
    await vscode.commands.executeCommand("zan.graph.open", {
      id: "a",
      type: "version",
      version: { uri: uri.toString() },
    });
    await ofAct;
    const selectionRange = new vscode.Range(0, 0, 0, 0);
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const line = text.slice(0, text.indexOf("## Article 15.")).split("\n").length - 1;
    const symbol = { selectionRange: selectionRange.with(new vscode.Position(line, 3), new vscode.Position(line, 5)) };
    const ofArticle = shown("legal-acts#art15");
    await vscode.commands.executeCommand("zan.graph.open", { id: "b", type: "provision", uri: uri.toString(), symbol });
    await ofArticle;
  });
});

describe("what of a graph is shown", () => {
  const node = (id: string, kind: string, rank: number, distance: number): CitationGraph["nodes"][number] => ({
    ...{ id, act: id, path: "art1", label: id, title: id, language: "en", kind, rank, uri: `file:///${id}`, distance },
    ...{ repealed: false, bill: false },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  });
  const edge = (from: string, to: string, relation: string) => ({ from, to, relation, count: 1 });
  const graph: CitationGraph = {
    center: "law",
    nodes: [node("law", "law", 5, 0), node("constitution", "constitution", 1, 1), node("order", "order", 9, 1)].concat([
      node("code", "code", 4, 1),
      node("rule", "order", 9, 2),
    ]),
    edges: [edge("law", "constitution", "basis"), edge("order", "law", "cites"), edge("rule", "order", "cites")].concat(
      [edge("law", "code", "cites")],
    ),
    truncated: false,
  };
  const ids = (relations: string[], kinds: string[]) =>
    filtered(graph, new Set(relations), new Set(kinds)).nodes.map(({ id }) => id);

  it("is what still hangs together with the centre", () => {
    assert.deepEqual(ids([], []), ["law", "constitution", "order", "code", "rule"]);
    assert.deepEqual(ids(["basis"], []), ["law", "order", "code", "rule"]);
    assert.deepEqual(ids(["cites"], []), ["law", "constitution"]);
    assert.deepEqual(ids([], ["order"]), ["law", "constitution", "code"]);
    assert.deepEqual(ids([], ["law"]), ["law", "constitution", "order", "code", "rule"]);
  });

  it("stands by legal force, and arrow keys go through it", () => {
    const { places, rows } = byRank(graph.nodes, graph.edges, "law");
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ["constitution", "code", "law", "order"],
    );
    assert.equal(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size, 5);
    assert.equal(neighbour(places, "law", "ArrowUp"), "code");
    assert.equal(neighbour(places, "code", "ArrowUp"), "constitution");
    assert.equal(neighbour(places, "constitution", "ArrowUp"), undefined);
    assert.match(neighbour(places, "law", "ArrowDown") ?? "", /order|rule/);
  });
});
