import * as vscode from "vscode";
import { inWords } from "../dates";
import { spoken } from "../spoken";
import type { Live } from "./live";
import { type ActNode, brief, failures, type GroupNode, type Node, type OrderNode, tree } from "./model";

/** The acts that a bill changes, each with the instructions that change it. */
export class View implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly tree: vscode.TreeView<Node>;
  private live: Live | undefined;

  constructor() {
    this.tree = vscode.window.createTreeView("zan.effect", { treeDataProvider: this, showCollapseAll: true });
  }

  /** Shows what a bill does, or what it does now. */
  show(live: Live | undefined): void {
    this.live = live;
    void vscode.commands.executeCommand("setContext", "zan.effect.shown", live !== undefined);
    const failed = live?.preview ? failures(live.preview) : 0;
    this.tree.badge =
      failed > 0
        ? { value: failed, tooltip: vscode.l10n.t("Instructions that cannot be carried out: {0}", failed) }
        : undefined;
    this.tree.description = live?.date
      ? vscode.l10n.t("on {0}", inWords(live.date, vscode.env.language))
      : (live?.preview && vscode.l10n.t("when all has come into force")) || "";
    this.tree.message = live ? messageOf(live) : "";
    this.changed.fire();
  }

  roots(): Node[] {
    return this.live?.preview ? tree(this.live.preview) : [];
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.roots();
    return node.kind === "order" ? [] : node.orders;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === "act") return actItem(node);
    return node.kind === "group" ? groupItem(node) : orderItem(node);
  }
}

function messageOf(live: Live): string {
  if (live.problem) return live.problem;
  if (!live.preview) return vscode.l10n.t("The bill is being read …");
  if (live.preview.orders.length === 0) return vscode.l10n.t("This bill has no instructions: it changes no act.");
  return "";
}

function actItem(node: ActNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.act.title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.act.uri;
  item.description = `${node.act.language} · ${count(node.orders.length)}`;
  item.tooltip = vscode.l10n.t("{0}: compare what is in force with the text as amended", node.act.title);
  item.iconPath = new vscode.ThemeIcon("diff");
  item.contextValue = "zanEffectAct";
  item.accessibilityInformation = spoken(node.act.title, item.description);
  item.command = { command: "zan.effect.open", title: vscode.l10n.t("Compare"), arguments: [node] };
  return item;
}

function count(orders: number): string {
  return orders === 1 ? vscode.l10n.t("1 instruction") : vscode.l10n.t("instructions: {0}", orders);
}

function groupItem(node: GroupNode): vscode.TreeItem {
  const [label, icon] = {
    failed: [
      vscode.l10n.t("Cannot be carried out"),
      new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground")),
    ],
    waiting: [vscode.l10n.t("Not in force yet on this day"), new vscode.ThemeIcon("clock")],
    ended: [vscode.l10n.t("No longer in force on this day"), new vscode.ThemeIcon("history")],
  }[node.group] as [string, vscode.ThemeIcon];
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.group;
  item.iconPath = icon;
  item.description = count(node.orders.length);
  item.accessibilityInformation = spoken(label, item.description);
  return item;
}

function orderItem(node: OrderNode): vscode.TreeItem {
  const { order } = node;
  const item = new vscode.TreeItem(brief(node));
  const day = order.inForce && vscode.l10n.t("from {0}", inWords(order.inForce, vscode.env.language));
  const end = order.expires && vscode.l10n.t("until {0}", inWords(order.expires, vscode.env.language));
  item.description = node.problem ?? [day, end].filter((it) => it).join(" ");
  item.tooltip = tooltip(node, item.description);
  item.iconPath = node.problem
    ? new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"))
    : new vscode.ThemeIcon("edit");
  item.contextValue = "zanEffectOrder";
  item.accessibilityInformation = spoken(brief(node), item.description);
  item.command = node.act
    ? { command: "zan.effect.open", title: vscode.l10n.t("Show the change"), arguments: [node] }
    : { command: "zan.effect.instruction", title: vscode.l10n.t("Go to the instruction"), arguments: [node] };
  return item;
}

/** The instruction as it is written, and when or why not. */
function tooltip(node: OrderNode, when: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendCodeblock(node.order.summary, "zan");
  text.appendText(when);
  return text;
}
