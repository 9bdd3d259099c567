import * as path from "node:path";
import * as vscode from "vscode";
import { inWords } from "../dates";
import { address, asked } from "../documents";
import { spoken } from "../spoken";
import type { Zan } from "../zan";
import { type ChangedFile, type LegalCommit, changedFiles, legalCommits, textIn } from "./log";

const SCHEME = "zan-commit";

interface Asked {
  folder: string;
  file: string;
  commit: string;
}

export type Node =
  | { readonly type: "book"; readonly folder: string; readonly name: string }
  | { readonly type: "commit"; readonly folder: string; readonly commit: LegalCommit }
  | { readonly type: "instruction"; readonly text: string }
  | ({ readonly type: "file"; readonly folder: string; readonly commit: LegalCommit } & ChangedFile);

/** The legal commits in Source Control: which act changed the law from which day, how, and in which texts. */
export function register(zan: Zan): Changes {
  const changes = new Changes(zan);
  zan.command("zan.changes.open", (node: Node) => openFile(node));
  zan.context.subscriptions.push(
    changes.tree,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => {
        const { folder, file, commit } = asked<Asked>(uri);
        return textIn(commit, file, folder);
      },
    }),
    changes.tree.onDidChangeVisibility(({ visible }) => visible && changes.refresh()),
    zan.onChanged(() => changes.tree.visible && changes.refresh()),
  );
  return changes;
}

export class Changes implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly tree: vscode.TreeView<Node>;

  constructor(private readonly zan: Zan) {
    this.tree = vscode.window.createTreeView("zan.changes", { treeDataProvider: this });
  }

  refresh(): void {
    this.changed.fire();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.type) {
      case undefined:
        return this.roots();
      case "book":
        return commits(node.folder);
      case "commit": {
        const { folder, commit } = node;
        const files = await changedFiles(commit.hash, folder);
        return [
          ...commit.instructions.map((text): Node => ({ type: "instruction", text })),
          ...files.map((file): Node => ({ type: "file", folder, commit, ...file })),
        ];
      }
      default:
        return [];
    }
  }

  /** One statute book needs no node of its own. Git looks into no folder that is not trusted. */
  private async roots(): Promise<Node[]> {
    if (!vscode.workspace.isTrusted || this.zan.server.condition !== "running") return [];
    const books = (await this.zan.request("zan/book", {}).catch(() => [])).map(({ uri, name }) => ({
      folder: vscode.Uri.parse(uri).fsPath,
      name,
    }));
    const [only, ...more] = books;
    if (!only || more.length > 0) return books.map((book) => ({ type: "book", ...book }));
    const nodes = await commits(only.folder);
    this.tree.message = nodes.length > 0 ? "" : vscode.l10n.t("No change of the law is recorded here yet.");
    return nodes;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.type) {
      case "book":
        return new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Expanded);
      case "commit":
        return commitItem(node.commit);
      case "instruction": {
        const item = new vscode.TreeItem(node.text);
        item.iconPath = new vscode.ThemeIcon("symbol-operator");
        item.tooltip = node.text;
        return item;
      }
      case "file":
        return fileItem(node);
    }
  }
}

async function commits(folder: string): Promise<Node[]> {
  return (await legalCommits(folder)).map((commit) => ({ type: "commit", folder, commit }));
}

/** Titles of amending acts are long and begin alike: number and day come first, where a narrow side bar shows them. */
function commitItem(commit: LegalCommit): vscode.TreeItem {
  const { t } = vscode.l10n;
  const words = (day: string) => inWords(day, vscode.env.language);
  const title = commit.title || commit.subject;
  const number = commit.act?.split("/").at(-1);
  const item = new vscode.TreeItem(number ?? title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = commit.hash;
  const since = commit.effective ? t("in force from {0}", words(commit.effective)) : "";
  const what = number ? title : commit.editorial ? t("a slip mended") : "";
  item.description = [since, what].filter(Boolean).join(" · ");
  item.iconPath = new vscode.ThemeIcon(commit.act ? "law" : "edit");
  const recorded = t("recorded on {0}", words(commit.recorded));
  item.tooltip = [commit.title, commit.act, since, commit.editorial, commit.subject, recorded, commit.hash.slice(0, 10)]
    .filter(Boolean)
    .join("\n");
  item.accessibilityInformation = spoken(item.label, item.description, recorded);
  return item;
}

function fileItem(node: Node & { type: "file" }): vscode.TreeItem {
  const { t } = vscode.l10n;
  const item = new vscode.TreeItem(path.posix.basename(node.file));
  const state = { added: t("new"), changed: t("changed"), removed: t("removed") }[node.state];
  item.description = [path.posix.dirname(node.file), state].join(" · ");
  item.iconPath = new vscode.ThemeIcon({ added: "diff-added", changed: "diff", removed: "diff-removed" }[node.state]);
  item.tooltip = node.file;
  item.accessibilityInformation = spoken(node.file, state);
  item.command = { command: "zan.changes.open", title: t("Compare with the version before"), arguments: [node] };
  return item;
}

/** A text before and after a legal commit, in VS Code's own diff editor. */
async function openFile(node: Node): Promise<void> {
  if (node.type !== "file") return;
  const { folder, file, commit } = node;
  const name = path.posix.basename(file, ".zan");
  const side = (at: string, commit: string) =>
    address(SCHEME, `${name} · ${at}`, { folder, file, commit } satisfies Asked);
  const before = side(vscode.l10n.t("before"), `${commit.hash}^`);
  const after = side(commit.act ?? commit.recorded, commit.hash);
  await vscode.commands.executeCommand("vscode.diff", before, after, `${name}: ${commit.title || commit.subject}`, {
    preview: true,
  });
}
