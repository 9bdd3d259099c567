import * as vscode from "vscode";
import type { Zan } from "../zan";
import { newBook, newText } from "./begin";
import { toggleProseFont } from "./font";
import { openSample } from "./sample";

/** What a new drafter begins with. */
export function register(zan: Zan): void {
  zan.command("zan.openSample", (where?: vscode.Uri) =>
    openSample(zan, where instanceof vscode.Uri ? where : undefined),
  );
  zan.command("zan.newBook", () => newBook(zan));
  zan.command("zan.newAct", () => newText(zan, "act"));
  zan.command("zan.newBill", () => newText(zan, "bill"));
  zan.command("zan.proseFont", toggleProseFont);
  const { tabGroups } = vscode.window;
  zan.command("zan.walkthrough", async () => {
    await vscode.commands.executeCommand("workbench.action.openWalkthrough", "zan.zan#zan.start", false);
    tellRunning(zan);
  });
  zan.context.subscriptions.push(
    tabGroups.onDidChangeTabs(({ opened }) => opened.some(isPage) && tellRunning(zan)),
    zan.server.onCondition(() => tabGroups.all.some((group) => group.tabs.some(isPage)) && tellRunning(zan)),
  );
}

/** VS Code's own pages, such as its welcome, have nothing to edit. */
function isPage(tab: vscode.Tab): boolean {
  return tab.input === undefined;
}

/**
 * Ticks the walkthrough's first step where Java was found. Only once the page is there: what was true before, VS Code
 * takes for seen, and never ticks the step.
 */
function tellRunning(zan: Zan): void {
  void vscode.commands.executeCommand("setContext", "zan.isRunning", zan.server.condition === "running");
}
