import * as vscode from "vscode";
import type { Zan } from "../zan";
import { type Node, targetOf } from "./nodes";
import { StatuteBook } from "./tree";

/** The view of the statute book in the activity bar. */
export function register(zan: Zan): void {
  const tree = new StatuteBook(zan);
  const view = vscode.window.createTreeView("zan.statuteBook", { treeDataProvider: tree, showCollapseAll: true });
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tree.refresh();
    }, 400);
  };
  zan.command("zan.statuteBook.refresh", () => tree.refresh());
  zan.command("zan.search", () => vscode.commands.executeCommand("workbench.action.showAllSymbols"));
  zan.command("zan.statuteBook.open", (node: Node) => open(node));
  zan.context.subscriptions.push(
    view,
    tree.onNamed((name) => (view.description = name)),
    zan.onChanged(soon),
    zan.server.onReading(({ percent }) => percent === undefined && soon()),
    zan.server.onCondition(() => {
      void vscode.commands.executeCommand("setContext", "zan.condition", zan.server.condition);
      tree.refresh();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

async function open(node: Node): Promise<void> {
  const target = targetOf(node);
  if (!target) return;
  const options = target.range ? { selection: new vscode.Range(target.range.start, target.range.start) } : {};
  await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), options);
}
