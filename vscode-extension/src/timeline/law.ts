import * as vscode from "vscode";
import { chooseDay } from "../askday";
import { inWords } from "../dates";
import { isBill, ownText } from "../documents";
import { editorInFront } from "../front";
import { fileOf } from "../place";
import type { Act, BookTree, Kind } from "../protocol";
import { spoken } from "../spoken";
import type { Zan } from "../zan";
import { addressOf, lawOf } from "./texts";

type Node = BookTree | KindNode | ActNode;

interface KindNode {
  kind: Kind;
}

interface ActNode {
  act: Act;
}

/** Of an act the text, of a statute book the acts that were in force on a day. */
export class LawOnADay implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly tree: vscode.TreeView<Node>;
  private books: BookTree[] = [];
  day: string | undefined;

  constructor(private readonly zan: Zan) {
    this.tree = vscode.window.createTreeView("zan.law", { treeDataProvider: this, showCollapseAll: true });
    zan.command("zan.law.act", (called: unknown) => this.actOnADay(called));
    zan.command("zan.law.book", () => this.bookOnADay());
    zan.command("zan.law.close", () => this.show(undefined));
    zan.command("zan.law.open", (node: ActNode) => this.open(node));
    zan.command("zan.law.compare", (node: ActNode) => this.compareWithNow(node));
    zan.context.subscriptions.push(
      this.tree,
      zan.onChanged(() => (this.day ? this.show(this.day) : undefined)),
    );
  }

  /** The act in the editor on a day, beside it. */
  private async actOnADay(called: unknown): Promise<void> {
    const uri = called === undefined ? await actInFront() : (await fileOf(called))?.toString();
    if (!uri) {
      await this.bookOnADay();
      return;
    }
    const params = { textDocument: { uri }, path: "." };
    const { label, versions } = await this.zan.request("zan/timeline", params);
    const days = versions.flatMap(({ from }) => (from ? [from] : []));
    const day = await chooseDay(vscode.l10n.t("{0} on which day?", label), days);
    if (day) await this.openAct(label, uri, day);
  }

  private async openAct(label: string, uri: string, date: string): Promise<void> {
    try {
      // Asked before it is shown: why there is no text is said in words, not in an empty editor.
      const { left } = await this.zan.request("zan/textAt", { textDocument: { uri }, path: ".", date });
      await vscode.window.showTextDocument(addressOf(label, uri, ".", date), { preview: true });
      if (left.length > 0) {
        const names = left.map(({ path }) => path).join(", ");
        vscode.window.setStatusBarMessage(vscode.l10n.t("Not in force on this day and left out: {0}", names), 15_000);
      }
    } catch (error) {
      void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
  }

  private async bookOnADay(): Promise<void> {
    const day = await chooseDay(vscode.l10n.t("The whole statute book on which day?"), this.days());
    if (!day) return;
    await this.show(day);
    await vscode.commands.executeCommand("zan.law.focus");
  }

  private days(): string[] {
    return this.books.flatMap(({ kinds }) =>
      kinds.flatMap(({ acts }) => acts.flatMap(({ since }) => (since ? [since] : []))),
    );
  }

  /** Fills the view with the statute books as they were on a day; without a day it goes away. */
  async show(day: string | undefined): Promise<void> {
    const books = day ? await this.zan.request("zan/book", { date: day }) : [];
    this.day = day;
    this.books = books;
    this.tree.description = day ? inWords(day, vscode.env.language) : "";
    await vscode.commands.executeCommand("setContext", "zan.law.day", day !== undefined);
    this.changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.books.length === 1 && this.books[0] ? kinds(this.books[0]) : this.books;
    if ("act" in node) return [];
    return "kinds" in node ? kinds(node) : bound(node.kind).map((act) => ({ act }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ("act" in node) return actItem(node);
    const item = new vscode.TreeItem(
      "kinds" in node ? node.name : node.kind.label,
      vscode.TreeItemCollapsibleState.Expanded,
    );
    if ("kind" in node) item.description = String(bound(node.kind).length);
    item.iconPath = new vscode.ThemeIcon("kinds" in node ? "library" : "folder-library");
    return item;
  }

  private async open({ act }: ActNode): Promise<void> {
    const uri = versionOf(act);
    if (uri && this.day) await this.openAct(act.title, uri, this.day);
  }

  private async compareWithNow({ act }: ActNode): Promise<void> {
    const uri = versionOf(act);
    if (!uri || !this.day) return;
    const then = addressOf(act.title, uri, ".", this.day);
    const day = inWords(this.day, vscode.env.language);
    const title = vscode.l10n.t("{0}: {1} ↔ now", act.title, day);
    await vscode.commands.executeCommand("vscode.diff", then, vscode.Uri.parse(uri), title, { preview: true });
  }
}

/** The act in front, also where it is shown as of another day. */
async function actInFront(): Promise<string | undefined> {
  const document = (await editorInFront())?.document;
  if (!document) return undefined;
  const law = lawOf(document.uri);
  if (law) return law.uri;
  return document.languageId === "zan" && ownText(document.uri) && !isBill(document)
    ? document.uri.toString()
    : undefined;
}

function kinds(book: BookTree): KindNode[] {
  return book.kinds.filter((kind) => bound(kind).length > 0).map((kind) => ({ kind }));
}

/** The acts of a kind that bind on the day that was asked for. */
function bound(kind: Kind): Act[] {
  return kind.acts.filter(({ status }) => status === "in-force");
}

/** In the language of the interface where there is such a version. */
function versionOf(act: Act): string | undefined {
  const language = vscode.env.language.slice(0, 2);
  return (act.versions.find((it) => it.language === language) ?? act.versions[0])?.uri;
}

function actItem(node: ActNode): vscode.TreeItem {
  const { act } = node;
  const item = new vscode.TreeItem(act.title);
  item.description = act.since ? vscode.l10n.t("since {0}", inWords(act.since, vscode.env.language)) : act.act;
  item.tooltip = `${act.title}\n${act.act}`;
  item.iconPath = new vscode.ThemeIcon("law");
  item.contextValue = "zanLawAct";
  item.command = { command: "zan.law.open", title: vscode.l10n.t("Open"), arguments: [node] };
  item.accessibilityInformation = spoken(act.title, item.description);
  return item;
}
