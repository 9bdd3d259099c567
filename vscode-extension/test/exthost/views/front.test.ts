import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../../src/extension.ts";
import { type Front, editorInFront } from "../../../src/front.ts";
import { file, open, until } from "../api.ts";

/** A window whose tab is in front while its editor is still to come, as on a busy machine. */
class BusyWindow implements Front {
  readonly changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  readonly tabs = new vscode.EventEmitter<vscode.TabChangeEvent>();
  readonly onDidChangeActiveTextEditor = this.changed.event;
  readonly onDidChangeVisibleTextEditors = new vscode.EventEmitter<readonly vscode.TextEditor[]>().event;
  visibleTextEditors: readonly vscode.TextEditor[] = [];
  inFront: vscode.Uri | undefined;

  constructor(public activeTextEditor: vscode.TextEditor | undefined) {}

  get tabGroups() {
    const input = this.inFront && new vscode.TabInputText(this.inFront);
    return {
      ...vscode.window.tabGroups,
      activeTabGroup: { ...vscode.window.tabGroups.activeTabGroup, activeTab: { input } as vscode.Tab },
      onDidChangeTabs: this.tabs.event,
      onDidChangeTabGroups: new vscode.EventEmitter<vscode.TabGroupChangeEvent>().event,
    };
  }

  tell(editor: vscode.TextEditor | undefined): void {
    this.activeTextEditor = editor;
    this.changed.fire(editor);
  }
}

describe("the editor in front", () => {
  let act: vscode.TextEditor;
  let bill: vscode.TextEditor;

  before(async () => {
    act = await open("acts/legal-acts.en.zan");
    bill = await open("bills/deadlines.en.zan");
  });

  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("is the one of the tab that was opened, not the one that VS Code still names", async () => {
    for (const old of [undefined, act]) {
      const window = new BusyWindow(old);
      window.inFront = bill.document.uri;
      const asked = editorInFront(window);
      if (old) window.tell(undefined);
      window.tell(bill);
      assert.equal((await asked)?.document.uri.toString(), bill.document.uri.toString());
    }
  });

  it("is not waited for any more where another tab comes to the front", async () => {
    const window = new BusyWindow(act);
    window.inFront = bill.document.uri;
    const asked = editorInFront(window);
    window.inFront = act.document.uri;
    window.tabs.fire({ opened: [], closed: [], changed: [] });
    assert.equal((await asked)?.document.uri.toString(), act.document.uri.toString());
  });

  it("is none where VS Code tells of none, and never another text's", async () => {
    const window = new BusyWindow(act);
    window.inFront = bill.document.uri;
    assert.equal(await editorInFront(window, 1), undefined);
  });

  it("is what commands mean at once after a file was opened", async () => {
    const api = await vscode.extensions.getExtension<Api>("zan.zan")!.activate();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const uri = file("acts/legal-acts.ru.zan");
    const isInFront = () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
    };
    const opening = vscode.commands.executeCommand("vscode.open", uri);
    await until(vscode.window.tabGroups.onDidChangeTabs, isInFront);
    await vscode.commands.executeCommand("zan.reading.open");
    await opening;
    assert.equal(api.reading.panel?.uri, uri.toString());
  });
});
