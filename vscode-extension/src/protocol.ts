/** The server's own requests, as docs/lsp-requests.md describes them. A member that has no value is left out. */
import type { Diagnostic, Location, Position, Range, TextEdit } from "vscode-languageclient";

export interface ProvisionParams {
  textDocument: { uri: string };
  position?: Position;
  /** `.` is the act */
  path?: string;
}

export interface TextAtParams extends ProvisionParams {
  date?: string;
  asKnown?: string;
}

export interface GraphParams extends ProvisionParams {
  depth?: number;
  limit?: number;
  direction?: "incoming" | "outgoing";
  relations?: string[];
}

export interface PreviewParams {
  textDocument: { uri: string };
  date?: string;
  texts?: boolean;
}

export interface BookParams {
  uri?: string;
  date?: string;
}

export interface Preview {
  bill: string;
  version?: number;
  date?: string;
  dates: string[];
  acts: PreviewAct[];
  orders: Order[];
  findings: Diagnostic[];
}

export interface PreviewAct {
  uri: string;
  version?: number;
  act: string;
  language: string;
  title: string;
  before?: string;
  after?: string;
  edits: TextEdit[];
}

export interface Order {
  range: Range;
  path: string;
  summary: string;
  inForce?: string;
  expires?: string;
  state: "done" | "waiting" | "ended" | "failed";
  places: Location[];
}

export interface Change {
  act?: string;
  uri?: string;
  effective?: string;
  commit: string;
  recorded: string;
  subject: string;
  instructions: string[];
  editorial?: string;
}

export interface DatedText {
  uri: string;
  act: string;
  language: string;
  path: string;
  date?: string;
  text: string;
  range: Range;
  since?: Change;
  left: { path: string; from?: string; ended?: string }[];
}

export interface Timeline {
  uri: string;
  act: string;
  language: string;
  path: string;
  label: string;
  versions: TimelineVersion[];
  unrecorded: boolean;
}

export interface TimelineVersion {
  from?: string;
  until?: string;
  text?: string;
  problem?: string;
  path: string;
  first: boolean;
  changes: Change[];
}

export interface Counterpart {
  uri: string;
  language: string;
  path: string;
  range: Range;
  selectionRange: Range;
}

export interface Rendering {
  uri: string;
  version?: number;
  language: string;
  title: string;
  html: string;
  css: string;
}

export interface CitationGraph {
  center: string;
  nodes: GraphNode[];
  edges: { from: string; to: string; relation: string; count: number }[];
  truncated: boolean;
}

export interface GraphNode {
  id: string;
  act: string;
  path: string;
  label: string;
  title: string;
  language: string;
  kind: string;
  rank?: number;
  uri: string;
  range: Range;
  distance: number;
  repealed: boolean;
  bill: boolean;
}

export interface BookTree {
  uri: string;
  name: string;
  ready: boolean;
  date: string;
  kinds: Kind[];
  bills: Bill[];
  enacted: Enacted[];
}

export interface Kind {
  kind: string;
  label: string;
  rank?: number;
  acts: Act[];
}

export interface Version {
  language: string;
  uri: string;
}

export interface Act {
  act: string;
  alias?: string;
  title: string;
  status: "in-force" | "not-yet" | "undetermined" | "expired" | "repealed";
  since?: string;
  versions: Version[];
}

export interface Bill {
  bill: string;
  alias?: string;
  title: string;
  state: "draft" | "conflicts" | "errors";
  conflicts: string[];
  dates: string[];
  versions: Version[];
}

export interface Enacted {
  act: string;
  title: string;
  state: "in-force" | "pending";
  pending: string[];
  undetermined: boolean;
  versions: Version[];
}

/** `root`: the statute book's folder; `uris`: the files that are others now, empty where all was read. */
export interface Changed {
  root?: string;
  uris: string[];
}

/** What each request takes and gives. */
export interface Requests {
  "zan/preview": [PreviewParams, Preview];
  "zan/textAt": [TextAtParams, DatedText];
  "zan/timeline": [ProvisionParams, Timeline];
  "zan/counterpart": [ProvisionParams, Counterpart[]];
  "zan/render": [{ textDocument: { uri: string }; complete?: boolean }, Rendering];
  "zan/graph": [GraphParams, CitationGraph];
  "zan/book": [BookParams, BookTree[]];
}
