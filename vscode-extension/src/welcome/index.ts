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
  zan.command("zan.walkthrough", () =>
    vscode.commands.executeCommand("workbench.action.openWalkthrough", "zan.zan#zan.start", false),
  );
}
