/** What of a graph is shown; knows nothing of pages. */
import type { CitationGraph, GraphNode } from "../../protocol";

export type Edge = CitationGraph["edges"][number];

export interface Shown {
  nodes: GraphNode[];
  edges: Edge[];
}

/** What is left without some relations and kinds of acts, and still hangs together with the centre. */
export function filtered(graph: CitationGraph, relations: ReadonlySet<string>, kinds: ReadonlySet<string>): Shown {
  const allowed = new Map(
    graph.nodes.filter((node) => node.id === graph.center || !kinds.has(node.kind)).map((node) => [node.id, node]),
  );
  const edges = graph.edges.filter(
    ({ from, to, relation }) => allowed.has(from) && allowed.has(to) && !relations.has(relation),
  );
  const reached = new Set([graph.center]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of edges) {
      if (reached.has(from) === reached.has(to)) continue;
      reached.add(from).add(to);
      grown = true;
    }
  }
  return {
    nodes: graph.nodes.filter(({ id }) => reached.has(id)),
    edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

/** How often each value occurs, in the order of its first occurrence. */
export function counts<T>(values: readonly T[]): Map<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
