import * as vscode from "vscode";
import { identity, introduce } from "./git";
import type { Field, Values } from "./model";

/** Who records: as Git knows them, else as the form asks. */
export class Author {
  private known = { name: "", email: "" };

  constructor(private readonly folder: string) {}

  async ask(): Promise<void> {
    this.known = await identity(this.folder);
  }

  private get isKnown(): boolean {
    return this.known.name !== "" && this.known.email !== "";
  }

  /** What the form has to ask; nothing where Git knows. */
  fields(): Field[] {
    const { t } = vscode.l10n;
    if (this.isKnown) return [];
    return [
      { id: "name", label: t("Your name"), kind: "text", required: true, hint: t("It is recorded with what you do") },
      { id: "email", label: t("Your e-mail address"), kind: "text", required: true },
    ];
  }

  private told(values: Values): { name: string; email: string } {
    return {
      name: this.known.name || (values["name"] ?? "").trim(),
      email: this.known.email || (values["email"] ?? "").trim(),
    };
  }

  isTold(values: Values): boolean {
    const { name, email } = this.told(values);
    return name !== "" && email !== "";
  }

  /** Tells Git who records in this statute book, where it does not know. */
  async meet(values: Values): Promise<void> {
    if (this.isKnown) return;
    const { name, email } = this.told(values);
    await introduce(name, email, this.folder);
    this.known = { name, email };
  }
}
