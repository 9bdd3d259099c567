import { chmod, mkdir, writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Java } from "./java";

/** The folder of the launcher: the same for each version of the extension, so that what names it stays true. */
export function launcherFolder(context: vscode.ExtensionContext): string {
  return path.join(context.globalStorageUri.fsPath, "bin");
}

/** What Git's hook and drivers of a statute book call; Git runs it with a shell of its own on Windows too. */
export function launcherFile(context: vscode.ExtensionContext): string {
  return path.join(launcherFolder(context), "zan").replaceAll("\\", "/");
}

/** Writes it for the Java and the jar of today, and puts it on the path of VS Code's terminals. */
export async function writeLauncher(context: vscode.ExtensionContext, java: Java, options: string[]): Promise<void> {
  const folder = launcherFolder(context);
  const jar = vscode.Uri.joinPath(context.extensionUri, "dist", "zan.jar").fsPath;
  await mkdir(folder, { recursive: true });
  const called = [
    java.executable,
    ...options,
    `-Dzan.launcher=${launcherFile(context)}`,
    "-cp",
    jar,
    "org.zan.cli.Main",
  ];
  const quoted = called.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  await writeFile(path.join(folder, "zan"), `#!/bin/sh\nexec ${quoted} "$@"\n`);
  await chmod(path.join(folder, "zan"), 0o755);
  if (process.platform === "win32") {
    const words = called.map((word) => `"${word}"`).join(" ");
    await writeFile(path.join(folder, "zan.cmd"), `@${words} %*\r\n`);
  }
  const variables = context.environmentVariableCollection;
  variables.description = vscode.l10n.t("The command zan");
  variables.append("PATH", path.delimiter + folder);
}
