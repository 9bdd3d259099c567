import * as path from "node:path";
import * as vscode from "vscode";

const SCHEME = "zan-compared";
const texts = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();

/** Serves the two sides of a comparison; they cannot be edited. */
export function provideCompared(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
  });
}

/** Opens VS Code's own diff editor on two texts of a file. */
export async function compare(file: string, before: string, after: string, title: string): Promise<void> {
  const side = (name: string, text: string) => {
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      path: `/${name}/${path.posix.basename(vscode.Uri.parse(file).path)}`,
      query: file,
    });
    texts.set(uri.toString(), text);
    changed.fire(uri);
    return uri;
  };
  await vscode.commands.executeCommand("vscode.diff", side("before", before), side("after", after), title);
}
