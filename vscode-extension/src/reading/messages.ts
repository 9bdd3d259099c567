/** What the reading view and the extension say to each other. */

export interface Pane {
  uri: string;
  language: string;
  title: string;
  html: string;
}

export interface Version {
  uri: string;
  language: string;
  /** name of the language, in the language of the interface */
  name: string;
}

export interface Words {
  toolbar: string;
  languages: string;
  beside: string;
  alone: string;
  print: string;
  smaller: string;
  larger: string;
  source: string;
}

/** To the page. */
export type Told =
  | { type: "show"; panes: Pane[]; css: string; versions: Version[]; words: Words }
  | { type: "problem"; message: string }
  /** the editor shows this line at its top */
  | { type: "line"; line: number }
  /** the cursor stands in this line */
  | { type: "cursor"; line: number }
  | { type: "go"; path: string }
  /** where a provision of one pane stands in the other, if it does */
  | { type: "counterpart"; pane: number; path: string; to?: string };

/** From the page. */
export type Said =
  | { type: "ready" }
  | { type: "shown"; titles: string[]; provisions: number }
  | { type: "line"; line: number }
  | { type: "followed"; pane: number; path: string }
  | { type: "open"; href: string; path: string }
  | { type: "source"; pane: number; line: number }
  | { type: "language"; uri: string }
  | { type: "beside"; uri?: string }
  | { type: "counterpart"; pane: number; path: string }
  | { type: "print"; pane: number };
