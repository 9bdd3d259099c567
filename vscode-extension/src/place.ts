import * as vscode from "vscode";
import { type Node, targetOf } from "./book/nodes";
import { ownText } from "./documents";
import { editorInFront, textInFront } from "./front";
import type { ProvisionParams } from "./protocol";

/** What a command was called on: a file, a node of the statute book, or the place of the cursor. */
export async function placeOf(called: unknown): Promise<ProvisionParams | undefined> {
  if (isNode(called)) return placeOfNode(called);
  const editor = await editorInFront();
  // Menus of an editor name its file; what is meant is the place of the cursor in it.
  if (called instanceof vscode.Uri && called.toString() !== editor?.document.uri.toString()) return whole(called);
  if (editor) return cursorOf(editor);
  const uri = textInFront();
  return uri && ownText(uri) && uri.path.endsWith(".zan") ? whole(uri) : undefined;
}

/** The place of the cursor, in a text that a drafter writes. */
export function cursorOf({ document, selection }: vscode.TextEditor): ProvisionParams | undefined {
  if (document.languageId !== "zan" || !ownText(document.uri)) return undefined;
  const { line, character } = selection.active;
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}

/** The file that a command was called on. */
export async function fileOf(called: unknown): Promise<vscode.Uri | undefined> {
  const uri = (await placeOf(called))?.textDocument.uri;
  return uri === undefined ? undefined : vscode.Uri.parse(uri);
}

function placeOfNode(node: Node): ProvisionParams | undefined {
  const target = targetOf(node);
  if (!target) return undefined;
  const position = target.range?.start;
  const textDocument = { uri: target.uri };
  return position
    ? { textDocument, position: { line: position.line, character: position.character } }
    : { textDocument, path: "." };
}

function whole(uri: vscode.Uri): ProvisionParams {
  return { textDocument: { uri: uri.toString() }, path: "." };
}

function isNode(called: unknown): called is Node {
  return typeof called === "object" && called !== null && "id" in called && "type" in called;
}
