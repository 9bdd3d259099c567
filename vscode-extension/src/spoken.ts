import type * as vscode from "vscode";

/**
 * What a screen reader says of an item of a tree: its label and, in words, all that its description, icon or colour
 * tells who sees it. Without this VS Code reads the tooltip, or the label alone.
 */
export function spoken(...words: readonly unknown[]): vscode.AccessibilityInformation {
  return { label: words.filter((word) => typeof word === "string" && word !== "").join(", ") };
}
