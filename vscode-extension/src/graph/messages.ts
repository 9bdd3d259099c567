/** What the graph and the extension say to each other. */
import type { CitationGraph } from "../protocol";

export interface Words {
  graph: string;
  filters: string;
  relations: string;
  ranks: string;
  steps: string;
  direction: string;
  both: string;
  incoming: string;
  outgoing: string;
  layout: string;
  byRank: string;
  around: string;
  list: string;
  fit: string;
  zoomIn: string;
  zoomOut: string;
  cites: string;
  citedBy: string;
  none: string;
  truncated: string;
  help: string;
  repealed: string;
  bill: string;
  center: string;
  makeCenter: string;
  open: string;
}

export interface Question {
  depth: number;
  direction: "both" | "incoming" | "outgoing";
}

/** To the page. */
export type Told =
  | {
      type: "show";
      graph: CitationGraph;
      question: Question;
      /** names of relations, and of the kinds of acts, for people */
      relations: Record<string, string>;
      kinds: Record<string, string>;
      words: Words;
    }
  | { type: "problem"; message: string };

/** From the page. */
export type Said =
  | { type: "ready" }
  | { type: "shown"; center: string; nodes: number; edges: number }
  | { type: "open"; id: string }
  | { type: "center"; id: string }
  | { type: "ask"; question: Question };
