import * as vscode from "vscode";

/** A font for reading law, wide lines kept short; offered, never forced. */
const PROSE: Record<string, unknown> = {
  "editor.fontFamily": "'PT Serif', 'Noto Serif', Charter, Georgia, 'Times New Roman', serif",
  "editor.fontSize": 16,
  "editor.lineHeight": 1.6,
  "editor.wordWrap": "bounded",
  "editor.wordWrapColumn": 96,
};

/** Sets acts in that font, or in the usual one again. */
export async function toggleProseFont(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(undefined, { languageId: "zan" });
  const prose = settings.inspect("editor.fontFamily")?.globalLanguageValue === PROSE["editor.fontFamily"];
  for (const [name, value] of Object.entries(PROSE)) {
    await settings.update(name, prose ? undefined : value, vscode.ConfigurationTarget.Global, true);
  }
}
