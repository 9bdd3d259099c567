import * as vscode from "vscode";
import { inWords } from "../dates";
import { address, asked } from "../documents";
import type { Zan } from "../zan";

export const SCHEME = "zan-law";

interface Asked {
  uri: string;
  path: string;
  date?: string;
}

/** The text of an act or a provision on a day, as a document that nobody can write in. */
export class Texts implements vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly zan: Zan) {
    // The history was read anew: what was learnt late may concern any day.
    zan.onChanged(({ uris }) => {
      if (uris.length > 0) return;
      vscode.workspace.textDocuments
        .filter(({ uri }) => uri.scheme === SCHEME)
        .forEach(({ uri }) => this.changed.fire(uri));
    });
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const { uri: act, path, date } = asked<Asked>(uri);
    const params = { textDocument: { uri: act }, path, ...(date && { date }) };
    return (await this.zan.request("zan/textAt", params, token)).text;
  }
}

/** The address of a text; the tab says what it is and on which day. */
export function addressOf(label: string, uri: string, path: string, date?: string): vscode.Uri {
  const day = date ? inWords(date, vscode.env.language) : vscode.l10n.t("all that is recorded");
  return address(SCHEME, `${label} · ${day}`, { uri, path, ...(date && { date }) } satisfies Asked);
}

/** What a text in front is: law of a day, which other commands may go on from. */
export function lawOf(uri: vscode.Uri): Asked | undefined {
  return uri.scheme === SCHEME ? asked<Asked>(uri) : undefined;
}
