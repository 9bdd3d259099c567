import * as vscode from "vscode";
import type { Range } from "vscode-languageclient";
import type { CitationGraph, Timeline, Version } from "../protocol";
import { type Zan, refusal } from "../zan";
import { itemOf } from "./items";
import { type Node, childrenOfBook, childrenOfText } from "./nodes";

/** The statute books of the window as a tree; asks the server for what is unfolded. */
export class StatuteBook implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly named = new vscode.EventEmitter<string>();
  readonly onDidChangeTreeData = this.changed.event;
  /** What the statute book is called whose nodes have none of it above them; of several, each has its name. */
  readonly onNamed = this.named.event;

  constructor(private readonly zan: Zan) {}

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.type) {
      case undefined:
        return this.roots();
      case "book":
        return childrenOfBook(node.book);
      case "kind":
        return node.kind.acts.map((act) => ({ id: `${node.id}/${act.act}`, type: "act", act }));
      case "bills":
        return node.bills.map((bill) => ({ id: `${node.id}/${bill.bill}`, type: "bill", bill }));
      case "enactments":
        return node.enacted.map((enacted) => ({ id: `${node.id}/${enacted.act}`, type: "enacted", enacted }));
      case "act":
        return this.text(node.id, node.act.versions, false);
      case "bill":
        return this.text(node.id, node.bill.versions, true);
      case "enacted":
        return this.text(node.id, node.enacted.versions, true);
      case "version":
        return this.structure(node.version.uri);
      case "provision":
        return node.symbol.children.map((symbol) => provision(node.id, node.uri, symbol));
      case "citing":
        return this.citing(node.id, node.version);
      case "amending":
        return this.amending(node.id, node.version);
      default:
        return [];
    }
  }

  /** One statute book needs no node of its own. */
  private async roots(): Promise<Node[]> {
    const { server } = this.zan;
    if (server.condition !== "running" && server.condition !== "starting") return [];
    const books = await this.zan.request("zan/book", {}).catch(() => []);
    // Where nothing is known yet, the view says nothing; how to begin is said where there is nothing.
    const none = books.every((book) => book.ready && childrenOfBook(book).length === 0);
    void vscode.commands.executeCommand("setContext", "zan.noBook", server.condition === "running" && none);
    const [only, ...more] = books;
    const one = only && more.length === 0 ? only : undefined;
    this.named.fire(one && !none ? one.name : "");
    if (one) return childrenOfBook(one);
    return books.map((book) => ({ id: book.uri, type: "book", book }));
  }

  private async text(id: string, versions: readonly Version[], bill: boolean): Promise<Node[]> {
    const asked = childrenOfText(id, versions, bill);
    const [only, ...more] = versions;
    return only && more.length === 0 ? [...asked, ...(await this.structure(only.uri))] : asked;
  }

  /** As the outline has it. */
  private async structure(uri: string): Promise<Node[]> {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      "vscode.executeDocumentSymbolProvider",
      vscode.Uri.parse(uri),
    );
    return (symbols ?? []).map((symbol) => provision(uri, uri, symbol));
  }

  private async citing(id: string, version: Version): Promise<Node[]> {
    const graph = await this.zan.request("zan/graph", {
      textDocument: { uri: version.uri },
      path: ".",
      direction: "incoming",
      limit: 300,
    });
    const nodes = citations(id, graph);
    return nodes.length > 0 ? nodes : [nothing(id, vscode.l10n.t("Nobody in this statute book"))];
  }

  private async amending(id: string, version: Version): Promise<Node[]> {
    const { t } = vscode.l10n;
    try {
      const timeline = await this.zan.request("zan/timeline", { textDocument: { uri: version.uri }, path: "." });
      const nodes = amendments(id, timeline);
      return nodes.length > 0 ? nodes : [nothing(id, t("Nobody since the history begins"))];
    } catch (error) {
      if (refusal(error) === undefined) throw error;
      return [nothing(id, error instanceof Error ? error.message : t("There is no history"))];
    }
  }
}

function provision(id: string, uri: string, symbol: vscode.DocumentSymbol): Node {
  const { line, character } = symbol.range.start;
  return { id: `${id}/${line}.${character}`, type: "provision", uri, symbol };
}

function nothing(id: string, label: string): Node {
  return { id: `${id}/nothing`, type: "nothing", label };
}

function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Who cites the act: its own provisions, and bills that amend it, do not count. */
function citations(id: string, graph: CitationGraph): Node[] {
  const citing = new Map<string, string>();
  for (const { from, relation } of graph.edges) if (relation !== "amends") citing.set(from, relation);
  const center = graph.nodes.find((node) => node.id === graph.center);
  return graph.nodes
    .filter((node) => citing.has(node.id) && node.uri !== center?.uri)
    .map((node) => ({
      id: `${id}/${node.id}`,
      type: "place",
      label: node.path === "." ? node.title : node.label,
      description: node.path === "." ? "" : node.title,
      icon: node.bill ? "edit" : "law",
      target: {
        uri: node.uri,
        range: toRange(node.range),
      },
    }));
}

/** The acts that changed the text, the latest first. */
function amendments(id: string, timeline: Timeline): Node[] {
  const changes = timeline.versions.flatMap((version) => version.changes).filter((change) => change.act);
  return changes.reverse().map((change) => ({
    id: `${id}/${change.commit}/${change.act}`,
    type: "place",
    label: change.act ?? "",
    description: [change.effective, change.instructions.join("; ")].filter(Boolean).join(" · "),
    icon: "git-commit",
    target: change.uri ? { uri: change.uri } : undefined,
  }));
}
