/** Where things stand in the picture: always the same for the same graph. Knows nothing of pages. */
import type { GraphNode } from "../../protocol";
import type { Edge } from "./filter";

export interface Point {
  x: number;
  y: number;
}

export const WIDTH = 196;
export const HEIGHT = 82;
const COLUMN = WIDTH + 44;
const ROW = HEIGHT + 70;
/** Room to the left, where the kinds of acts are named. */
const MARGIN = COLUMN * 0.75;

export interface Layout {
  places: Map<string, Point>;
  /** the kinds, from the highest rank down, each at the height of its first row */
  rows: { kind: string; y: number }[];
  left: number;
}

/**
 * The acts of the highest legal force at the top; of the centre's own kind, what it cites above it and what cites it
 * below.
 *
 * @param aspect width of the picture by its height: rows are as long as fits it best
 */
export function byRank(nodes: readonly GraphNode[], edges: readonly Edge[], center: string, aspect = 1.6): Layout {
  let best: { layout: Layout; size: number } | undefined;
  for (let columns = 2; columns <= 7; columns++) {
    const layout = inRows(nodes, edges, center, columns);
    const points = [...layout.places.values()];
    const width = Math.max(...points.map(({ x }) => x)) - layout.left + COLUMN;
    const height = Math.max(...points.map(({ y }) => y)) + ROW;
    const size = Math.max(width / aspect, height);
    if (!best || size < best.size) best = { layout, size };
  }
  return best?.layout ?? { places: new Map(), rows: [], left: 0 };
}

function inRows(nodes: readonly GraphNode[], edges: readonly Edge[], center: string, columns: number): Layout {
  const places = new Map<string, Point>();
  const rows: Layout["rows"] = [];
  let y = 0;
  for (const [kind, members] of tiers(nodes)) {
    rows.push({ kind, y });
    for (const group of aroundCenter(members, edges, center)) {
      const ordered = inOrder(group, edges, places);
      for (let at = 0; at < ordered.length; at += columns) {
        const line = ordered.slice(at, at + columns);
        const from = (-(line.length - 1) * COLUMN) / 2;
        line.forEach((node, column) => places.set(node.id, { x: from + column * COLUMN, y }));
        y += ROW;
      }
    }
  }
  const left = Math.min(...[...places.values()].map(({ x }) => x)) - MARGIN - WIDTH / 4;
  return { places, rows, left };
}

/** The members of a kind: cited by the centre, the centre, all others; of another kind all; each by distance. */
function aroundCenter(members: GraphNode[], edges: readonly Edge[], center: string): GraphNode[][] {
  const own = members.filter(({ id }) => id === center);
  if (own.length === 0) return byDistance(members);
  const cited = new Set(edges.flatMap(({ from, to }) => (from === center ? [to] : [])));
  const others = members.filter(({ id }) => id !== center);
  return [others.filter(({ id }) => cited.has(id)), own, ...byDistance(others.filter(({ id }) => !cited.has(id)))];
}

function byDistance(nodes: GraphNode[]): GraphNode[][] {
  return [...Map.groupBy(nodes, ({ distance }) => distance)].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function tiers(nodes: readonly GraphNode[]): [string, GraphNode[]][] {
  const found = new Map<string, GraphNode[]>();
  const rank = (node: GraphNode) => node.rank ?? Number.MAX_SAFE_INTEGER;
  for (const node of [...nodes].sort((a, b) => rank(a) - rank(b))) {
    found.set(node.kind, [...(found.get(node.kind) ?? []), node]);
  }
  return [...found];
}

/** Beside what they are tied to in the rows above. */
function inOrder(members: GraphNode[], edges: readonly Edge[], places: Map<string, Point>): GraphNode[] {
  const middle = (node: GraphNode) => {
    const above = edges
      .flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []))
      .flatMap((id) => places.get(id)?.x ?? []);
    return above.length === 0 ? 0 : above.reduce((sum, x) => sum + x, 0) / above.length;
  };
  return members
    .map((node) => ({ node, x: middle(node) }))
    .sort((a, b) => a.x - b.x || compare(a.node, b.node))
    .map(({ node }) => node);
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
