import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { StatuteBook } from "../../../src/book/tree.ts";
import { bookIsRead, file, findings, open, until, zan } from "../api.ts";

describe("a folder that is not trusted", () => {
  before(() => assert.equal(vscode.workspace.isTrusted, false));

  it("is checked and shown", async () => {
    await open("bills/slip.zan");
    assert.equal((await findings(file("bills/slip.zan"))).length, 1);
    assert.ok((await new StatuteBook(await bookIsRead()).getChildren()).length > 3);
  });

  it("shows what its bill would do, and its acts as publications", async () => {
    await bookIsRead();
    await open("bills/deadlines.en.zan");
    const tab = (holds: (input: unknown) => boolean) =>
      until(vscode.window.tabGroups.onDidChangeTabs, () =>
        vscode.window.tabGroups.all.flatMap((group) => group.tabs).some(({ input }) => holds(input)),
      );
    await vscode.commands.executeCommand("zan.effect.show");
    await tab((input) => input instanceof vscode.TabInputTextDiff);
    await vscode.commands.executeCommand("zan.reading.open", file("acts/legal-acts.en.zan"));
    await tab((input) => input instanceof vscode.TabInputWebview);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("cannot name the Java that is run", async () => {
    const named = vscode.workspace.getConfiguration("zan").inspect<string>("java.home");
    assert.equal(named?.workspaceFolderValue ?? named?.workspaceValue, undefined);
    assert.ok((await (await zan()).java()).version >= 17);
  });

  it("is not changed: nothing is enacted, commenced or audited", async () => {
    for (const command of ["zan.enact", "zan.commence", "zan.audit"]) {
      assert.equal(await vscode.commands.executeCommand(command), undefined, command);
    }
    assert.deepEqual(
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter((tab) => tab.input instanceof vscode.TabInputWebview),
      [],
    );
  });
});
