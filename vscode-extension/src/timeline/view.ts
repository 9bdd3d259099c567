import * as vscode from "vscode";
import { inWords, today } from "../dates";
import type { Change, Timeline } from "../protocol";
import { spoken } from "../spoken";
import { makers, type Moment, moments } from "./model";

export type Node = Moment | ChangeNode;

export interface ChangeNode {
  change: Change;
}

/** The versions of a provision by date of effect, each with the acts that made it. */
export class View implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly tree: vscode.TreeView<Node>;
  timeline: Timeline | undefined;

  constructor() {
    this.tree = vscode.window.createTreeView("zan.timeline", { treeDataProvider: this });
  }

  show(timeline: Timeline | undefined, problem = ""): void {
    const same = JSON.stringify(timeline) === JSON.stringify(this.timeline);
    this.timeline = timeline;
    void vscode.commands.executeCommand("setContext", "zan.timeline.shown", timeline !== undefined || problem !== "");
    this.tree.description = timeline?.label ?? "";
    this.tree.message = timeline?.unrecorded
      ? vscode.l10n.t("The text in the editor is another than the last one in the history.")
      : problem;
    if (!same || problem) this.changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.timeline ? moments(this.timeline, today()) : [];
    return "change" in node ? [] : node.version.changes.map((change) => ({ change }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return "change" in node ? changeItem(node.change) : momentItem(node);
  }
}

function momentItem(node: Moment): vscode.TreeItem {
  const { version, time } = node;
  const language = vscode.env.language;
  const label = version.from ? inWords(version.from, language) : vscode.l10n.t("From the beginning");
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${version.path} ${version.from ?? ""}`;
  const words = {
    past: version.until ? vscode.l10n.t("until {0}", inWords(version.until, language)) : "",
    present: vscode.l10n.t("in force today"),
    future: vscode.l10n.t("not in force yet"),
  }[time];
  item.description = [words, ...makers(version)].join(" · ");
  item.iconPath = {
    past: new vscode.ThemeIcon("circle-outline"),
    present: new vscode.ThemeIcon("circle-filled", new vscode.ThemeColor("charts.green")),
    future: new vscode.ThemeIcon("clock"),
  }[time];
  item.contextValue = `zanVersion${node.before ? "Later" : "First"}`;
  item.tooltip = tooltip(node, label);
  item.accessibilityInformation = spoken(label, item.description);
  item.command = node.before
    ? { command: "zan.timeline.compare", title: vscode.l10n.t("Compare with the version before"), arguments: [node] }
    : { command: "zan.timeline.open", title: vscode.l10n.t("Open"), arguments: [node] };
  return item;
}

function tooltip({ version }: Moment, label: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString(`**${label}**\n\n`);
  if (version.problem) text.appendText(vscode.l10n.t("The text of this day cannot be told: {0}", version.problem));
  else if (version.text) text.appendCodeblock(shortened(version.text), "zan");
  for (const { instructions } of version.changes) {
    if (instructions.length > 0) text.appendCodeblock(instructions.slice(0, 6).join("\n"), "zan");
  }
  return text;
}

function shortened(text: string): string {
  const lines = text.split("\n");
  return lines.length > 12 ? [...lines.slice(0, 12), "…"].join("\n") : text;
}

function changeItem(change: Change): vscode.TreeItem {
  const item = new vscode.TreeItem(change.act ?? vscode.l10n.t("Where the history begins"));
  const recorded = vscode.l10n.t("recorded on {0}", inWords(change.recorded.slice(0, 10), vscode.env.language));
  item.description = recorded;
  item.iconPath = new vscode.ThemeIcon(change.act ? "law" : "git-commit");
  item.tooltip = [change.subject, ...change.instructions, change.editorial, recorded, change.commit.slice(0, 10)]
    .filter((line) => line)
    .join("\n");
  if (change.uri) {
    item.command = {
      command: "vscode.open",
      title: vscode.l10n.t("Open the act"),
      arguments: [vscode.Uri.parse(change.uri)],
    };
  }
  item.accessibilityInformation = spoken(change.act ?? change.subject, recorded);
  return item;
}
