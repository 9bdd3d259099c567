import * as vscode from "vscode";
import type { Order } from "../protocol";
import { today } from "./form";
import type { Row } from "./model";

/** The day that a bill names for all of it; nothing where it names none. */
export function ownDay(text: string): string | undefined {
  return /^@in-force (\S+)/m.exec(text)?.[1];
}

/**
 * What takes effect later, day by day. A day that is typed replaces the bill's own, as `zan enact` does it:
 * instructions that have a day of their own keep it.
 */
export function waiting(orders: readonly Order[], own: string | undefined, typed: string): Row[] {
  const { t } = vscode.l10n;
  const days = new Map<string, string[]>();
  for (const order of orders) {
    const replaced = typed !== "" && order.inForce === own;
    const day = (replaced ? typed : order.inForce) ?? t("not determined");
    if (day > today()) days.set(day, [...(days.get(day) ?? []), order.summary]);
  }
  return [...days].sort().map(([day, lines]): Row => ({ label: t("From {0}", day), lines }));
}
