/** What a form of the law shows: made by the extension, drawn by its page. Plain text throughout. */
export interface Model {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly sections: readonly Section[];
  /** Said beside the buttons while something is being worked out. */
  readonly busy: string;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: "text" | "date" | "check" | "choice";
  readonly hint?: string;
  readonly required?: boolean;
  readonly choices?: readonly { value: string; label: string }[];
}

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly enabled: boolean;
}

/** A tone is said in words too: the title of the section says what it is. */
export interface Section {
  readonly tone: "plain" | "good" | "warning" | "error";
  readonly title: string;
  readonly text?: string;
  readonly rows?: readonly Row[];
}

export interface Row {
  readonly label: string;
  readonly detail?: string;
  readonly lines?: readonly string[];
  readonly links?: readonly { id: string; label: string }[];
}

export type Values = Readonly<Record<string, string>>;

/** What the page says. */
export type Said =
  | { readonly type: "ready" }
  | { readonly type: "input"; readonly values: Values }
  | { readonly type: "press"; readonly id: string; readonly values: Values };

/** What the page is told: values only when they are the extension's, so that nobody's typing is undone. */
export interface Told {
  readonly model: Model;
  readonly values?: Values;
}
