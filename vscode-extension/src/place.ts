import * as vscode from "vscode";
import { type Node, targetOf } from "./book/nodes";
import { ownText } from "./documents";
import type { ProvisionParams } from "./protocol";

/** What a command was called on: a file, a node of the statute book, or the place of the cursor. */
export function placeOf(called: unknown): ProvisionParams | undefined {
  const inFront = vscode.window.activeTextEditor?.document.uri.toString();
  // Menus of an editor name its file; what is meant is the place of the cursor in it.
  if (called instanceof vscode.Uri && called.toString() !== inFront) {
    return { textDocument: { uri: called.toString() }, path: "." };
  }
  if (isNode(called)) {
    const target = targetOf(called);
    if (!target) return undefined;
    const position = target.range?.start;
    const textDocument = { uri: target.uri };
    return position
      ? { textDocument, position: { line: position.line, character: position.character } }
      : { textDocument, path: "." };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== "zan" || !ownText(editor.document.uri)) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}

/** The file that a command was called on. */
export function fileOf(called: unknown): vscode.Uri | undefined {
  const uri = placeOf(called)?.textDocument.uri;
  return uri === undefined ? undefined : vscode.Uri.parse(uri);
}

function isNode(called: unknown): called is Node {
  return typeof called === "object" && called !== null && "id" in called && "type" in called;
}
