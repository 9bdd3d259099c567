/** Read-only texts that the extension shows: their address says what they are, so that they outlive a window. */
import * as vscode from "vscode";

/** An address whose last part is the name in the tab. */
export function address(scheme: string, name: string, what: object): vscode.Uri {
  const tab = name.replace(/[/\\?#%]/g, "-").slice(0, 120);
  return vscode.Uri.from({ scheme, path: `/${tab}.zan`, query: JSON.stringify(what) });
}

/** What an address was made of; the texts of this extension alone have such addresses. */
export function asked<T>(uri: vscode.Uri): T {
  return JSON.parse(uri.query) as T;
}

/** Whether a text of a client is a draft: its header says so, and it is to change acts. */
export function isBill(document: vscode.TextDocument): boolean {
  return document.languageId === "zan" && ownText(document.uri) && /^@bill\b/m.test(head(document));
}

/** Whether it is a text that a drafter writes, not one that is shown. */
export function ownText(uri: vscode.Uri): boolean {
  return uri.scheme === "file" || uri.scheme === "untitled";
}

/** The lines before the first heading or paragraph are few. */
function head(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, Math.min(40, document.lineCount), 0));
}

/**
 * The text of a file, as it is open, else as it is saved. VS Code keeps what an extension opens for minutes, also where the
 * file has gone, and the server would find things in it.
 */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
