import * as vscode from "vscode";
import type { Act, Bill, Enacted } from "../protocol";
import { spoken } from "../spoken";
import { type Node, targetOf } from "./nodes";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a node looks: words for everything that an icon or colour says. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = make(node);
  item.id = node.id;
  item.contextValue = node.type;
  if (targetOf(node)) {
    item.command = { command: "zan.statuteBook.open", title: vscode.l10n.t("Open"), arguments: [node] };
  }
  return item;
}

function make(node: Node): vscode.TreeItem {
  const { t } = vscode.l10n;
  switch (node.type) {
    case "book":
      return labelled(node.book.name, Expanded, "book", node.book.ready ? "" : t("is being read"));
    case "kind":
      return labelled(node.kind.label || t("Without identity"), Collapsed, "library", String(node.kind.acts.length));
    case "bills":
      return labelled(t("Bills"), Expanded, "edit", String(node.bills.length));
    case "enactments":
      return labelled(t("Amending acts"), Collapsed, "history", String(node.enacted.length));
    case "act":
      return act(node.act);
    case "bill":
      return bill(node.bill);
    case "enacted":
      return enacted(node.enacted);
    case "version":
      return labelled(languageName(node.version.language), Collapsed, "globe");
    case "provision":
      return provision(node.symbol);
    case "citing":
      return labelled(t("Cited by"), Collapsed, "references");
    case "amending":
      return labelled(t("Amended by"), Collapsed, "git-commit");
    case "place":
      return place(node);
    case "nothing":
      return labelled(node.label, None, "dash");
  }
}

function labelled(
  label: string,
  state: vscode.TreeItemCollapsibleState,
  icon: string,
  description = "",
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description;
  item.accessibilityInformation = spoken(label, description);
  return item;
}

/** What shows under the pointer, a line each, and what a screen reader says. */
function described(
  item: vscode.TreeItem,
  lines: readonly (string | undefined)[],
  words: readonly (string | undefined)[] = lines,
): vscode.TreeItem {
  item.tooltip = lines.filter(Boolean).join("\n");
  item.accessibilityInformation = spoken(...words);
  return item;
}

/** Where an icon alone tells a bill from law, a screen reader says so. */
function place({ label, description, icon }: Node & { type: "place" }): vscode.TreeItem {
  const item = labelled(label, None, icon, description);
  return described(item, [label, description], [label, description, icon === "edit" ? vscode.l10n.t("bill") : ""]);
}

function act({ act, alias, title, status, since }: Act): vscode.TreeItem {
  const { t } = vscode.l10n;
  const [icon, words] = {
    "in-force": ["law", since ? t("in force from {0}", since) : t("in force")],
    "not-yet": ["watch", since ? t("not in force before {0}", since) : t("not in force yet")],
    undetermined: ["question", t("day of effect not determined")],
    expired: ["circle-slash", since ? t("expired {0}", since) : t("expired")],
    repealed: ["circle-slash", since ? t("repealed {0}", since) : t("repealed")],
  }[status] as [string, string];
  const item = labelled(title, Collapsed, icon, status === "in-force" ? (alias ?? "") : words);
  return described(item, [title, act, alias, words], [title, alias, words]);
}

/**
 * Titles of amending acts are long and begin alike, and a narrow side bar cuts off what comes after them: the name by
 * which other bills tell of this one comes first, then its state, then the title.
 */
function bill({ bill, title, state, conflicts, dates }: Bill): vscode.TreeItem {
  const { t } = vscode.l10n;
  const [icon, colour, words] = {
    draft: ["edit", undefined, t("draft")],
    conflicts: ["warning", "list.warningForeground", t("conflicts with {0}", conflicts.map(name).join(", "))],
    errors: ["error", "list.errorForeground", t("cannot be carried out")],
  }[state] as [string, string | undefined, string];
  const item = labelled(name(bill), Collapsed, icon, `${words} · ${title}`);
  item.iconPath = new vscode.ThemeIcon(icon, colour ? new vscode.ThemeColor(colour) : undefined);
  const effect = dates.length > 0 ? t("takes effect {0}", dates.join(", ")) : "";
  return described(item, [title, bill, words, effect], [name(bill), words, title, effect]);
}

function enacted({ act, title, pending, undetermined }: Enacted): vscode.TreeItem {
  const { t } = vscode.l10n;
  const last = pending.at(-1);
  const waits = last ? t("pending until {0}", last) : undetermined ? t("waits for its day of effect") : "";
  const item = labelled(name(act), Collapsed, waits ? "watch" : "pass", [waits, title].filter(Boolean).join(" · "));
  const next = pending.length > 0 ? t("takes effect {0}", pending.join(", ")) : "";
  const state = waits || t("carried out in full");
  return described(item, [title, act, state, next], [name(act), state, title, next]);
}

function provision(symbol: vscode.DocumentSymbol): vscode.TreeItem {
  const repealed = symbol.tags?.includes(vscode.SymbolTag.Deprecated);
  const item = labelled(
    symbol.name,
    symbol.children.length > 0 ? Collapsed : None,
    symbol.children.length > 0 ? "symbol-namespace" : "symbol-string",
    repealed ? vscode.l10n.t("repealed") : symbol.detail,
  );
  item.tooltip = symbol.name;
  return item;
}

/** The last part of an identity, which people say: `480-V`. */
function name(identity: string): string {
  return identity.split("/").at(-1) ?? identity;
}

/** A language in its own words. */
export function languageName(code: string): string {
  if (!code) return vscode.l10n.t("Text");
  try {
    return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
