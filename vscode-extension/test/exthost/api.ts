/** What tests inside VS Code share. */
import * as assert from "node:assert/strict";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Api } from "../../src/extension.ts";
import type { Zan } from "../../src/zan.ts";

/** The shared context of the extension that is installed, once the server runs. */
export async function zan(): Promise<Zan> {
  const extension = vscode.extensions.getExtension<Api>("zan.zan");
  assert.ok(extension, "the extension is installed");
  return (await extension.activate()).zan;
}

/** A file of the window's first folder. */
export function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.file(path.join(folder.uri.fsPath, name));
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)));
}

/** Waits for events of VS Code until something holds; mocha's time limit ends it. */
export async function until<T>(event: vscode.Event<unknown>, holds: () => T | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      try {
        const value = holds();
        if (value === undefined || value === false) return;
        listener.dispose();
        resolve(value);
      } catch (error) {
        listener.dispose();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const listener = event(look);
    look();
  });
}

/** The findings of a file, once there are any (or, with `none`, once there are none). */
export function findings(uri: vscode.Uri, none = false): Promise<vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const all = vscode.languages.getDiagnostics(uri);
    return (all.length === 0) === none ? all : undefined;
  });
}

/** Once all acts of all statute books have been read. */
export async function bookIsRead(): Promise<Zan> {
  const running = await zan();
  for (;;) {
    const books = await running.request("zan/book", {});
    if (books.length > 0 && books.every((book) => book.ready)) return running;
    await new Promise<void>((resolve) => {
      const again = setTimeout(() => done(), 500); // what it waits for may have been while it asked
      const done = () => {
        clearTimeout(again);
        read.dispose();
        changed.dispose();
        resolve();
      };
      const read = running.server.onReading(done);
      const changed = running.onChanged(done);
    });
  }
}
