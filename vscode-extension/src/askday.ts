import * as vscode from "vscode";
import { inWords, isDay, today } from "./dates";

/** Asks for a day and accepts nothing else. */
export async function askDay(value = ""): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    value,
    prompt: vscode.l10n.t("A day, written year-month-day, such as 2027-01-01"),
    validateInput: (text) => (isDay(text.trim()) ? undefined : vscode.l10n.t("Write a day as 2027-01-01.")),
  });
  return text?.trim();
}

/** Asks for a day: one of those that are known, or any that is typed into the same field. */
export function chooseDay(title: string, known: readonly string[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { day: string }>();
  const language = vscode.env.language;
  const now = today();
  const item = (day: string, detail: string) => ({
    label: inWords(day, language),
    description: detail,
    day,
    alwaysShow: false,
  });
  const offered = [
    item(now, vscode.l10n.t("{0} · today", now)),
    ...[...new Set(known)]
      .filter((day) => day !== now)
      .sort()
      .reverse()
      .map((day) => item(day, vscode.l10n.t("{0} · day of effect", day))),
  ];
  pick.title = title;
  pick.placeholder = vscode.l10n.t("Choose a day or type one, such as 2027-01-01");
  pick.items = offered;
  pick.matchOnDescription = true;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      const isNew = isDay(typed) && !offered.some(({ day }) => day === typed);
      pick.items = isNew ? [{ ...item(typed, typed), alwaysShow: true }, ...offered] : offered;
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.day);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
