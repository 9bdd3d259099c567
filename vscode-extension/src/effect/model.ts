/** What a bill does, as the tree shows it; knows nothing of VS Code. */
import type { Diagnostic, TextEdit } from "vscode-languageclient";
import type { Order, Preview, PreviewAct } from "../protocol";

export type Node = ActNode | GroupNode | OrderNode;

export interface ActNode {
  kind: "act";
  act: PreviewAct;
  orders: OrderNode[];
}

/** Instructions that change nothing (yet), under what keeps them from it. */
export interface GroupNode {
  kind: "group";
  group: "failed" | "waiting" | "ended";
  orders: OrderNode[];
}

export interface OrderNode {
  kind: "order";
  order: Order;
  /** the act under which it stands, if it changes one */
  act?: PreviewAct;
  /** line of that act as amended where its change begins */
  line?: number;
  /** why it cannot be carried out */
  problem?: string;
}

/** The acts that a bill changes with the instructions to each, then those that change nothing. */
export function tree(preview: Preview): Node[] {
  const nodes: Node[] = preview.acts.map((act) => ({ kind: "act", act, orders: ordersOf(preview, act) }));
  const shown = new Set(nodes.flatMap((node) => (node.kind === "act" ? node.orders.map((it) => it.order) : [])));
  const groups: GroupNode["group"][] = ["failed", "waiting", "ended"];
  const grouped = groups.map((group): GroupNode => {
    const orders = preview.orders.filter((order) => order.state === group && !shown.has(order));
    return {
      kind: "group",
      group,
      orders: orders.map((order) => ({ kind: "order", order, ...problem(preview, order) })),
    };
  });
  return [...grouped.filter((node) => node.group === "failed"), ...nodes]
    .concat(grouped.filter((node) => node.group !== "failed"))
    .filter((node) => node.kind !== "group" || node.orders.length > 0);
}

function ordersOf(preview: Preview, act: PreviewAct): OrderNode[] {
  const nodes: OrderNode[] = [];
  for (const order of preview.orders) {
    const place = order.places.find((it) => it.uri === act.uri);
    if (order.state !== "done" || !place) continue;
    nodes.push({ kind: "order", order, act, line: placeAfter(act, place.range.start.line) });
  }
  return nodes;
}

function problem(preview: Preview, order: Order): { problem?: string } {
  const finding = preview.findings.find((it) => touches(it, order));
  if (!finding) return {};
  return { problem: typeof finding.message === "string" ? finding.message : finding.message.value };
}

function touches(finding: Diagnostic, order: Order): boolean {
  const { start, end } = order.range;
  return finding.severity === 1 && finding.range.start.line <= end.line && finding.range.end.line >= start.line;
}

/** Where a line is once whole lines have been edited; one that is itself in an edit keeps to the nearer end of it. */
export function lineAfter(edits: readonly TextEdit[], line: number): number {
  let moved = line;
  for (const { range, newText } of edits) {
    const grown = newText.split("\n").length - 1 - (range.end.line - range.start.line);
    const inEdit = range.start.line < line && line <= range.end.line;
    if (range.end.line < line || (inEdit && range.end.line - line < line - range.start.line)) moved += grown;
    else if (inEdit) moved = Math.min(moved, moved + grown);
  }
  return Math.max(0, moved);
}

/** So far from where the edits put it a line is looked for. */
const AROUND = 40;

/** Where a line of an act stands in it as amended: the line near there that reads most like it. */
export function placeAfter({ before, after, edits }: PreviewAct, line: number): number {
  const there = lineAfter(edits, line);
  const wanted = words(before?.split("\n")[line] ?? "");
  if (wanted.size === 0 || after === undefined) return there;
  const lines = after.split("\n");
  let best = { line: there, likeness: 0.5 };
  for (let at = Math.max(0, there - AROUND); at < Math.min(lines.length, there + AROUND); at++) {
    const found = words(lines[at] ?? "");
    const common = [...found].filter((word) => wanted.has(word)).length;
    const likeness = (2 * common) / (found.size + wanted.size) - Math.abs(at - there) / 1000;
    if (likeness > best.likeness) best = { line: at, likeness };
  }
  return best.line;
}

function words(line: string): Set<string> {
  return new Set(line.match(/[\p{L}\p{N}-]+/gu) ?? []);
}

/** An instruction in a few words; under its act the act is not named again. */
export function brief({ order, act }: OrderNode): string {
  if (!act) return order.summary;
  const [verb = "", name = "", ...rest] = order.summary.split(" ");
  return rest.length > 0 && !name.includes("/") ? [verb, ...rest].join(" ") : order.summary;
}

/** Instructions that cannot be carried out. */
export function failures(preview: Preview): number {
  return preview.orders.filter((order) => order.state === "failed").length;
}

/**
 * Whether an answer is shown while someone types: an instruction that is half written fails for a moment, and what it
 * changes would vanish and come back.
 */
export function isSteady(shown: Preview | undefined, next: Preview): boolean {
  return shown === undefined || failures(next) <= failures(shown);
}

/** The bill's instruction at a line. */
export function orderAt(preview: Preview, line: number): Order | undefined {
  return preview.orders.find((order) => order.range.start.line <= line && line <= order.range.end.line);
}
