import { existsSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { git } from "../acts/git";
import type { Zan } from "../zan";

/** Opens a copy of the sample statute book, with its history, in a folder that is chosen. */
export async function openSample(zan: Zan, where?: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const parent = where ?? (await chooseParent(t("Where shall the sample be put?"), t("Put It Here")));
  if (!parent) return;
  const folder = free(path.join(parent.fsPath, t("Sample Statute Book")));
  const bundle = vscode.Uri.joinPath(zan.context.extensionUri, "dist", "sample.bundle").fsPath;
  const cloned = await git(["clone", "-q", "--origin", "sample", "-b", "main", bundle, folder], parent.fsPath);
  if (!cloned) return void offerGit();
  if (cloned.code !== 0) throw new Error(cloned.stderr.trim());
  await git(["remote", "remove", "sample"], folder);
  await show(vscode.Uri.file(folder));
}

/** Opens a folder, in this window where nothing is open in it. */
export async function show(folder: vscode.Uri): Promise<void> {
  const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow });
}

export async function chooseParent(title: string, openLabel: string): Promise<vscode.Uri | undefined> {
  const options = { canSelectFiles: false, canSelectFolders: true, title, openLabel };
  return (await vscode.window.showOpenDialog(options))?.[0];
}

export async function offerGit(): Promise<void> {
  const { t } = vscode.l10n;
  const get = t("Get Git");
  const words = t("A statute book keeps its history in Git, which is not installed on this computer.");
  if ((await vscode.window.showErrorMessage(words, get)) === get) {
    await vscode.env.openExternal(vscode.Uri.parse("https://git-scm.com/downloads"));
  }
}

/** A name that no file has: with a number where it is taken. */
function free(wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!existsSync(name)) return name;
  }
}
