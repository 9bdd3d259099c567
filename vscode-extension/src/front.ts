/** The editor in front, which VS Code tells extensions of a little after its tab can be seen. */
import * as vscode from "vscode";

/** Nobody waits longer for an editor; a text that is too large for extensions never has one. */
const LIMIT = 5_000;

/** What is asked of VS Code's window; tests have one of their own. */
export type Front = Pick<
  typeof vscode.window,
  | "activeTextEditor"
  | "visibleTextEditors"
  | "tabGroups"
  | "onDidChangeActiveTextEditor"
  | "onDidChangeVisibleTextEditors"
>;

/**
 * The editor that a command means. Where a text has just been opened, its tab is in front and VS Code still names the
 * editor before it, or none: then the editor of the tab is waited for.
 */
export async function editorInFront(
  window: Front = vscode.window,
  limit = LIMIT,
): Promise<vscode.TextEditor | undefined> {
  if (!isComing(window)) return shown(window);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      listeners.forEach((listener) => listener.dispose());
      const uri = textInFront(window);
      const editor = shown(window);
      resolve(!uri || (editor && isOf(editor, uri)) ? editor : undefined);
    };
    const look = () => {
      if (!isComing(window)) done();
    };
    const late = setTimeout(done, limit);
    const listeners = [
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeVisibleTextEditors(look),
      window.tabGroups.onDidChangeTabs(look),
      window.tabGroups.onDidChangeTabGroups(look),
    ];
  });
}

/** The file of the tab in front, also while it has no editor. */
export function textInFront({ tabGroups }: Pick<Front, "tabGroups"> = vscode.window): vscode.Uri | undefined {
  const input = tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}

/** Whether the tab in front shows a text whose editor VS Code has not told of yet. */
function isComing(window: Front): boolean {
  const uri = textInFront(window);
  const editor = shown(window);
  return uri !== undefined && !(editor && isOf(editor, uri));
}

/** The editor of the tab in front, also where the cursor is in a panel; else the one that VS Code names. */
function shown(window: Front): vscode.TextEditor | undefined {
  const { activeTextEditor, tabGroups, visibleTextEditors } = window;
  const uri = textInFront(window);
  if (!uri || (activeTextEditor && isOf(activeTextEditor, uri))) return activeTextEditor;
  const column = tabGroups.activeTabGroup.viewColumn;
  return visibleTextEditors.find((editor) => isOf(editor, uri) && editor.viewColumn === column) ?? activeTextEditor;
}

function isOf(editor: vscode.TextEditor, uri: vscode.Uri): boolean {
  return editor.document.uri.toString() === uri.toString();
}
