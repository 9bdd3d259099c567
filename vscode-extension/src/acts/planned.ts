import * as vscode from "vscode";
import type { Row } from "./model";

/** A commit that `zan enact` or `zan commence` makes, or would make. */
export interface Planned {
  readonly commit: string | null;
  readonly subject: string;
  readonly author: string;
  readonly message: string;
  readonly files: readonly string[];
}

/** What waits, as `zan pending` tells it. */
export interface Pending {
  readonly act: string;
  readonly date: string | null;
  readonly due: boolean;
  readonly changes: readonly string[];
}

/** A legal commit in words: since when, what, by whom. */
export function planned(commit: Planned): Row {
  const { t } = vscode.l10n;
  const said = trailers(commit.message);
  const day = said.get("Zan-Effective")?.[0];
  const when = day ? t("With effect from {0}", day) : t("The act is recorded");
  return {
    label: when,
    detail: `${commit.subject} · ${commit.author}`,
    lines: said.get("Zan-Changes") ?? commit.files,
  };
}

/** The trailers at the end of a legal commit's message. */
export function trailers(message: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of message.split("\n")) {
    const [, name, value] = /^(Zan-[A-Za-z]+): (.*)$/.exec(line) ?? [];
    if (name && value !== undefined) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}
