import * as vscode from "vscode";
import type { Words } from "./messages";

export function words(): Words {
  return {
    graph: vscode.l10n.t("Citation graph"),
    filters: vscode.l10n.t("What is shown"),
    relations: vscode.l10n.t("Relations"),
    ranks: vscode.l10n.t("Kinds of acts, the highest first"),
    steps: vscode.l10n.t("Steps"),
    direction: vscode.l10n.t("Direction"),
    both: vscode.l10n.t("both ways"),
    incoming: vscode.l10n.t("who cites it"),
    outgoing: vscode.l10n.t("what it cites"),
    layout: vscode.l10n.t("Order"),
    byRank: vscode.l10n.t("by legal force"),
    around: vscode.l10n.t("around the provision"),
    list: vscode.l10n.t("As a list"),
    fit: vscode.l10n.t("Show all"),
    zoomIn: vscode.l10n.t("Closer"),
    zoomOut: vscode.l10n.t("Farther"),
    cites: vscode.l10n.t("It cites"),
    citedBy: vscode.l10n.t("It is cited by"),
    none: vscode.l10n.t("Nothing with what is chosen."),
    truncated: vscode.l10n.t("There is more: only the nearest are shown."),
    help: vscode.l10n.t(
      "Arrow keys go from one to another, Enter opens the text, C puts it in the middle, + and − change the size, 0 shows all.",
    ),
    repealed: vscode.l10n.t("repealed"),
    bill: vscode.l10n.t("bill"),
    center: vscode.l10n.t("in the middle"),
    makeCenter: vscode.l10n.t("Put in the middle"),
    open: vscode.l10n.t("Open the text"),
  };
}

/** What a citation says, in the words of people. */
export function relationNames(): Record<string, string> {
  return {
    cites: vscode.l10n.t("cites"),
    basis: vscode.l10n.t("is based on"),
    implements: vscode.l10n.t("implements"),
    transposes: vscode.l10n.t("transposes"),
    applies: vscode.l10n.t("applies"),
    despite: vscode.l10n.t("departs from"),
    terms: vscode.l10n.t("takes terms from"),
    repeals: vscode.l10n.t("repeals"),
    see: vscode.l10n.t("points to"),
    amends: vscode.l10n.t("amends"),
  };
}
