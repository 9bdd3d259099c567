import * as path from "node:path";
import * as vscode from "vscode";
import { textOf } from "../documents";
import type { Bill, Preview } from "../protocol";
import type { Zan } from "../zan";
import { Author } from "./author";
import { compare } from "./compare";
import { Form, refused, spoken, today } from "./form";
import { record, unrecorded } from "./git";
import type { Button, Field, Model, Row, Section } from "./model";
import { type Planned, planned } from "./planned";
import { ownDay, waiting } from "./waiting";

/** Makes a bill the act that was adopted: what was decided, what will be recorded, then the deed. */
export class EnactForm extends Form {
  private effect: Preview | undefined;
  private ownDay: string | undefined;
  private open: readonly string[] = [];
  private readonly author: Author;
  private plan: readonly Planned[] | undefined;
  private problem: Section | undefined;
  private done: readonly Planned[] | undefined;
  private readonly files: readonly string[];

  constructor(
    zan: Zan,
    private readonly folder: string,
    private readonly bill: Bill,
  ) {
    super(zan, "zan.enact", vscode.l10n.t("Enact: {0}", bill.title));
    this.author = new Author(folder);
    this.files = bill.versions.map((version) => vscode.Uri.parse(version.uri).fsPath);
    this.values = { adopted: today(), number: "", published: "", inForce: "", name: "", email: "", sign: "" };
    this.listeners.push(zan.onChanged(() => void this.follow()));
  }

  /** The form may be open before the statute book has been read, and while the bill is written on. */
  private async follow(): Promise<void> {
    if (this.done) return;
    await this.look().catch((error: unknown) => this.zan.output.warn(String(error)));
    this.show();
  }

  /** What the bill does, as it is in the editor. */
  private async look(token?: vscode.CancellationToken): Promise<void> {
    const [version] = this.bill.versions;
    if (!version) return;
    this.ownDay = ownDay(await textOf(vscode.Uri.parse(version.uri)));
    this.effect = await this.zan.request("zan/preview", { textDocument: { uri: version.uri } }, token);
  }

  protected model(): Model {
    const { t } = vscode.l10n;
    return {
      language: vscode.env.language,
      title: this.bill.title,
      lead: t(
        "{0}\nThe bill becomes the act that was adopted. What is in force changes the acts; the rest waits for its day.",
        this.bill.bill,
      ),
      fields: this.done ? [] : this.fields(),
      buttons: this.buttons(),
      sections: this.sections(),
      busy: this.busy,
    };
  }

  private fields(): Field[] {
    const { t } = vscode.l10n;
    const dates = this.bill.dates;
    const fields: Field[] = [
      { id: "number", label: t("Number"), kind: "text", hint: t("As it stands on the act, such as 91-VII") },
      { id: "adopted", label: t("Adopted on"), kind: "date", required: true },
      { id: "published", label: t("Published on"), kind: "date", hint: t("Where it is known already") },
      {
        id: "inForce",
        label: t("In force from"),
        kind: "date",
        hint:
          dates.length > 0
            ? t("Only to replace what the bill says: {0}", dates.join(", "))
            : t("The bill names no day"),
      },
    ];
    fields.push(...this.author.fields());
    fields.push({ id: "sign", label: t("Sign"), kind: "check", hint: t("With the key that Git is set up with") });
    return fields;
  }

  private buttons(): Button[] {
    const { t } = vscode.l10n;
    if (this.done) return [{ id: "close", label: t("Close"), primary: true, enabled: true }];
    const ready = !this.busy && vscode.workspace.isTrusted;
    const recorded = this.open.length === 0;
    return [
      {
        id: "enact",
        label: t("Enact"),
        primary: recorded,
        enabled: ready && recorded && !!this.plan && this.author.isTold(this.values),
      },
      ...(recorded
        ? []
        : [
            {
              id: "record",
              label: t("Record the Draft"),
              primary: true,
              enabled: ready && this.author.isTold(this.values),
            },
          ]),
      ...((this.effect?.acts.length ?? 0) > 0
        ? [{ id: "compare:0", label: t("Compare the Texts"), enabled: true }]
        : []),
    ];
  }

  private sections(): Section[] {
    const { t } = vscode.l10n;
    if (this.done) {
      return [{ tone: "good", title: t("The bill is enacted"), rows: this.done.map(planned) }, ...this.waiting()];
    }
    const sections: Section[] = [];
    if (this.open.length > 0) {
      sections.push({
        tone: "warning",
        title: t("The draft is not recorded yet"),
        text: t("Only a recorded text can be enacted. “Record the Draft” keeps the bill as it is now."),
        rows: this.open.map((file) => ({ label: file })),
      });
    } else if (this.problem) sections.push(this.problem);
    if (this.plan) sections.push({ tone: "good", title: t("This will be recorded"), rows: this.plan.map(planned) });
    return [...sections, ...this.changing(), ...this.waiting()];
  }

  /** The acts that change, each with a comparison. */
  private changing(): Section[] {
    const { t } = vscode.l10n;
    const acts = this.effect?.acts ?? [];
    if (acts.length === 0) return [];
    const rows = acts.map((act, index): Row => {
      const links = [{ id: `compare:${index}`, label: t("Compare") }];
      return { label: act.title, detail: act.language, links };
    });
    return [{ tone: "plain", title: t("Acts that change once all is in force"), rows }];
  }

  /** What takes effect later, day by day. */
  private waiting(): Section[] {
    const { t } = vscode.l10n;
    const rows = waiting(this.effect?.orders ?? [], this.ownDay, this.values["inForce"] ?? "");
    return rows.length > 0 ? [{ tone: "plain", title: t("This will wait for its day"), rows }] : [];
  }

  protected async preview(token: vscode.CancellationToken): Promise<void> {
    if (this.done) return;
    await this.author.ask();
    this.open = [...new Set([...(await unrecorded(this.files, this.folder)), ...this.unsaved()])];
    await this.look(token);
    this.plan = undefined;
    this.problem = undefined;
    if (this.open.length > 0 || !this.values["adopted"]) return;
    const ended = await this.zan.run([...this.command(), "--dry-run"], this.folder, token);
    if (token.isCancellationRequested) return;
    if (ended.code === 0) this.plan = JSON.parse(ended.stdout) as Planned[];
    else this.problem = refused(ended.stderr);
  }

  /** What is in the editor and not on disk is not recorded either. */
  private unsaved(): string[] {
    return vscode.workspace.textDocuments
      .filter((document) => document.isDirty && this.files.includes(document.uri.fsPath))
      .map((document) => path.relative(this.folder, document.uri.fsPath).replaceAll("\\", "/"));
  }

  private command(): string[] {
    const { number, adopted, published, inForce, sign } = this.values;
    const args = ["enact", path.relative(this.folder, this.files[0] ?? ""), "--format=json", spoken()];
    args.push(`--adopted=${adopted}`);
    if (number?.trim()) args.push(`--number=${number.trim()}`);
    if (published) args.push(`--published=${published}`);
    if (inForce) args.push(`--in-force=${inForce}`);
    if (sign) args.push("--sign");
    return args;
  }

  protected async press(id: string): Promise<void> {
    if (id === "enact") await this.enact();
    else if (id === "record") await this.recordDraft();
    else if (id === "close") this.close();
    else if (id.startsWith("compare:")) {
      const act = this.effect?.acts[Number(id.slice("compare:".length))];
      const title = vscode.l10n.t("{0}: in force ↔ as amended", act?.title ?? "");
      if (act) await compare(act.uri, act.before ?? "", act.after ?? "", title);
    }
  }

  private async recordDraft(): Promise<void> {
    await this.author.meet(this.values);
    for (const document of vscode.workspace.textDocuments) {
      if (document.isDirty && this.files.includes(document.uri.fsPath)) await document.save();
    }
    const wrong = await record(this.files, vscode.l10n.t("Draft: {0}", this.bill.title), this.folder);
    if (wrong) this.problem = refused(wrong);
    await this.refresh();
    if (wrong) this.problem = refused(wrong);
  }

  private async enact(): Promise<void> {
    const { t } = vscode.l10n;
    await this.author.meet(this.values);
    this.busy = t("Enacting…");
    this.show();
    const ended = await this.zan.run(this.command(), this.folder);
    this.busy = "";
    if (ended.code !== 0) {
      this.plan = undefined;
      this.problem = refused(ended.stderr);
      return;
    }
    this.done = JSON.parse(ended.stdout) as Planned[];
    await vscode.commands.executeCommand("git.refresh").then(undefined, () => undefined);
  }
}
