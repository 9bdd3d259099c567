import * as vscode from "vscode";
import { address, asked } from "../documents";
import type { PreviewAct } from "../protocol";
import type { Live } from "./live";

export const SCHEME = "zan-effect";

interface Asked {
  side: "before" | "after";
  bill: string;
  act: string;
}

/** The two texts of an act that a bill changes; they follow the bill. */
export class Texts implements vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly shown = new Map<string, string>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly liveOf: (bill: vscode.Uri) => Live) {}

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const live = this.liveOf(vscode.Uri.parse(asked<Asked>(uri).bill));
    await live.answered();
    const text = await this.textOf(uri, live);
    this.shown.set(uri.toString(), text);
    return text;
  }

  /** Tells VS Code of the texts that are others now, and of no more: nothing flickers. */
  async follow(live: Live): Promise<void> {
    if (!live.preview) return;
    for (const { uri } of open(live.bill)) {
      const text = await this.textOf(uri, live);
      if (text !== this.shown.get(uri.toString())) this.changed.fire(uri);
    }
  }

  /** An act that the bill does not change (any more) is the same before and after. */
  private async textOf(uri: vscode.Uri, live: Live): Promise<string> {
    const { act, side } = asked<Asked>(uri);
    const text = live.act(act)?.[side];
    return text ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(act))).getText();
  }
}

/** The documents of a bill's effect that are open. */
export function open(bill: vscode.Uri): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(
    ({ uri, isClosed }) => uri.scheme === SCHEME && !isClosed && asked<Asked>(uri).bill === bill.toString(),
  );
}

export function isAfter(uri: vscode.Uri, act: string): boolean {
  return uri.scheme === SCHEME && asked<Asked>(uri).act === act && asked<Asked>(uri).side === "after";
}

/** The addresses of an act before and after a bill, and what the tab says. */
export function pair(bill: vscode.Uri, act: PreviewAct): { before: vscode.Uri; after: vscode.Uri; title: string } {
  const name = `${act.title} (${act.language})`;
  const of = (side: Asked["side"], tab: string) =>
    address(SCHEME, tab, { side, bill: bill.toString(), act: act.uri } satisfies Asked);
  return {
    before: of("before", vscode.l10n.t("{0} – in force", name)),
    after: of("after", vscode.l10n.t("{0} – as amended", name)),
    title: vscode.l10n.t("{0}: in force ↔ as amended", name),
  };
}
