import * as vscode from "vscode";
import type { CitationGraph, GraphNode, ProvisionParams } from "../protocol";
import { pageHtml, pageOptions } from "../webview";
import { refusal, type Zan } from "../zan";
import type { Question, Said, Told } from "./messages";
import { relationNames, words } from "./words";

export const TYPE = "zan.graph";

/** More nodes than this nobody can look through. */
const MOST = 150;

export class GraphPanel {
  private graph: CitationGraph | undefined;
  private question: Question = { depth: 1, direction: "both" };
  private asking: vscode.CancellationTokenSource | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly heard = new vscode.EventEmitter<Said>();
  readonly onSaid = this.heard.event;

  static options(zan: Zan): vscode.WebviewOptions & vscode.WebviewPanelOptions {
    return { ...pageOptions(zan.context.extensionUri), enableFindWidget: false };
  }

  constructor(
    private readonly zan: Zan,
    private readonly panel: vscode.WebviewPanel,
    private place: ProvisionParams,
  ) {
    panel.webview.options = GraphPanel.options(zan);
    const listeners = [
      panel.webview.onDidReceiveMessage((said: Said) => void this.hear(said)),
      zan.onChanged(() => this.refresh()),
    ];
    panel.onDidDispose(() => {
      clearTimeout(this.timer);
      this.asking?.cancel();
      listeners.forEach((it) => it.dispose());
      this.heard.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, zan.context.extensionUri, "graph", vscode.l10n.t("Citation graph"));
  }

  reveal(): void {
    this.panel.reveal();
  }

  async show(place: ProvisionParams): Promise<void> {
    this.place = place;
    await this.ask();
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), 300);
  }

  private async hear(said: Said): Promise<void> {
    if (said.type === "ready") await this.ask();
    else if (said.type === "ask") {
      this.question = said.question;
      await this.ask();
    } else if (said.type === "open") await this.open(this.node(said.id));
    else if (said.type === "center") {
      const node = this.node(said.id);
      if (node) await this.show({ textDocument: { uri: node.uri }, path: node.path });
    }
    this.heard.fire(said);
  }

  private node(id: string): GraphNode | undefined {
    return this.graph?.nodes.find((node) => node.id === id);
  }

  private async ask(): Promise<void> {
    this.asking?.cancel();
    const asking = (this.asking = new vscode.CancellationTokenSource());
    try {
      const { depth, direction } = this.question;
      const params = { ...this.place, depth, limit: MOST, ...(direction !== "both" && { direction }) };
      const graph = await this.zan.request("zan/graph", params, asking.token);
      const kinds = await this.kinds(this.place.textDocument.uri);
      if (asking.token.isCancellationRequested) return;
      this.graph = graph;
      const center = this.node(graph.center);
      this.panel.title = vscode.l10n.t("Citations: {0}", center?.label ?? graph.center);
      this.tell({ type: "show", graph, question: this.question, relations: relationNames(), kinds, words: words() });
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      const reading = refusal(error) === "unknown-document";
      const message = error instanceof Error ? error.message : String(error);
      this.tell({ type: "problem", message: reading ? vscode.l10n.t("The statute book is being read …") : message });
    }
  }

  /** What kinds of acts are called. */
  private async kinds(uri: string): Promise<Record<string, string>> {
    const [book] = await this.zan.request("zan/book", { uri });
    return Object.fromEntries((book?.kinds ?? []).map(({ kind, label }) => [kind, label]));
  }

  private tell(told: Told): void {
    void this.panel.webview.postMessage(told);
  }

  /** Opens a provision beside the graph, which stays. */
  private async open(node: GraphNode | undefined): Promise<void> {
    if (!node) return;
    const { start } = node.range;
    const selection = new vscode.Range(start.line, start.character, start.line, start.character);
    const other = vscode.window.tabGroups.all.find((group) => group.viewColumn !== this.panel.viewColumn);
    const viewColumn = other?.viewColumn ?? vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(vscode.Uri.parse(node.uri), { selection, viewColumn });
  }
}
