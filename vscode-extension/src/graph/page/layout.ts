/** Where things stand in the picture: always the same for the same graph. Knows nothing of pages. */
import type { GraphNode } from "../../protocol";
import type { Edge } from "./filter";

export interface Point {
  x: number;
  y: number;
}

export const WIDTH = 188;
export const HEIGHT = 66;
const COLUMN = WIDTH + 44;
const ROW = HEIGHT + 78;
const COLUMNS = 5;

export interface Layout {
  places: Map<string, Point>;
  /** the rows of the kinds, from the highest rank down */
  rows: { kind: string; y: number }[];
  left: number;
}

/** The acts of the highest legal force at the top; who cites whom stands near each other. */
export function byRank(nodes: readonly GraphNode[], edges: readonly Edge[], center: string): Layout {
  const places = new Map<string, Point>();
  const rows: Layout["rows"] = [];
  let y = 0;
  for (const [kind, members] of tiers(nodes)) {
    rows.push({ kind, y });
    const ordered = inOrder(members, edges, places, center);
    for (let at = 0; at < ordered.length; at += COLUMNS) {
      const line = ordered.slice(at, at + COLUMNS);
      const from = (-(line.length - 1) * COLUMN) / 2;
      line.forEach((node, column) => places.set(node.id, { x: from + column * COLUMN, y }));
      y += ROW;
    }
  }
  const left = Math.min(...[...places.values()].map(({ x }) => x)) - COLUMN * 0.8;
  return { places, rows, left };
}

function tiers(nodes: readonly GraphNode[]): [string, GraphNode[]][] {
  const found = new Map<string, GraphNode[]>();
  const rank = (node: GraphNode) => node.rank ?? Number.MAX_SAFE_INTEGER;
  for (const node of [...nodes].sort((a, b) => rank(a) - rank(b))) {
    found.set(node.kind, [...(found.get(node.kind) ?? []), node]);
  }
  return [...found];
}

/** Beside what they cite in the rows above; the centre in the middle of its row. */
function inOrder(
  members: GraphNode[],
  edges: readonly Edge[],
  places: Map<string, Point>,
  center: string,
): GraphNode[] {
  const middle = (node: GraphNode) => {
    const above = edges
      .flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []))
      .flatMap((id) => places.get(id)?.x ?? []);
    return above.length === 0 ? 0 : above.reduce((sum, x) => sum + x, 0) / above.length;
  };
  const others = members.filter(({ id }) => id !== center);
  const ordered = others
    .map((node) => ({ node, x: middle(node) }))
    .sort((a, b) => a.x - b.x || compare(a.node, b.node));
  const list = ordered.map(({ node }) => node);
  const own = members.find(({ id }) => id === center);
  if (own) list.splice(Math.floor(Math.min(list.length, COLUMNS - 1) / 2), 0, own);
  return list;
}

function compare(a: GraphNode, b: GraphNode): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The centre in the middle, each step a ring around it. */
export function around(nodes: readonly GraphNode[]): Layout {
  const places = new Map<string, Point>();
  const rings = new Map<number, GraphNode[]>();
  for (const node of nodes) rings.set(node.distance, [...(rings.get(node.distance) ?? []), node]);
  let radius = 0;
  for (const [distance, ring] of [...rings].sort(([a], [b]) => a - b)) {
    radius = distance === 0 ? 0 : Math.max(radius + 190, (ring.length * (WIDTH + 30)) / (2 * Math.PI));
    ring.forEach((node, at) => {
      const angle = (2 * Math.PI * at) / ring.length - Math.PI / 2;
      places.set(node.id, { x: Math.cos(angle) * radius * 1.45, y: Math.sin(angle) * radius });
    });
  }
  return { places, rows: [], left: 0 };
}

/** The nearest in a direction, for the arrow keys: what is aside counts more than what is far. */
export function neighbour(
  places: ReadonlyMap<string, Point>,
  from: string,
  key: "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight",
): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const across = key === "ArrowLeft" || key === "ArrowRight";
  const sign = key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1;
  let best: { id: string; cost: number } | undefined;
  for (const [id, { x, y }] of places) {
    const along = sign * (across ? x - start.x : y - start.y);
    const aside = Math.abs(across ? y - start.y : x - start.x);
    if (id === from || along <= 1) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
