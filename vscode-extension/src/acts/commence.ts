import type * as vscode from "vscode";
import { env, l10n } from "vscode";
import type { Zan } from "../zan";
import { Author } from "./author";
import { Form, refused, spoken, today } from "./form";
import type { Button, Field, Model, Row, Section } from "./model";
import { type Pending, type Planned, planned } from "./planned";

/** Lets take effect what is due; says the day that an act left open. */
export class CommenceForm extends Form {
  private pending: readonly Pending[] = [];
  private plan: readonly Planned[] = [];
  private done: readonly Planned[] | undefined;
  private problem: Section | undefined;
  private readonly author: Author;

  constructor(
    zan: Zan,
    private readonly folder: string,
  ) {
    super(zan, "zan.commence", l10n.t("What Is to Take Effect"));
    this.author = new Author(folder);
    this.values = { day: today(), act: "", inForce: "", by: "", name: "", email: "" };
  }

  protected model(): Model {
    const { t } = l10n;
    return {
      language: env.language,
      title: t("What Is to Take Effect"),
      lead: t(
        "Enacted acts change others on the days that they name. What is due is recorded here, one commit for each act and day.",
      ),
      fields: this.fields(),
      buttons: this.buttons(),
      sections: this.sections(),
      busy: this.busy,
    };
  }

  private open(): string[] {
    return [...new Set(this.pending.filter((one) => one.date === null).map((one) => one.act))];
  }

  private fields(): Field[] {
    const { t } = l10n;
    const fields: Field[] = [
      {
        id: "day",
        label: t("By this day"),
        kind: "date",
        required: true,
        hint: t("A later day than today can only be looked at"),
      },
    ];
    const open = this.open();
    if (open.length === 0) return [...fields, ...this.author.fields()];
    const choices = [{ value: "", label: t("None") }, ...open.map((act) => ({ value: act, label: act }))];
    return [
      ...fields,
      { id: "act", label: t("Act whose day is now known"), kind: "choice", choices },
      { id: "inForce", label: t("In force from"), kind: "date" },
      { id: "by", label: t("Determined by"), kind: "text", hint: t("Identity of the act that says so") },
      ...this.author.fields(),
    ];
  }

  private buttons(): Button[] {
    const { t } = l10n;
    const possible =
      this.plan.length > 0 && !this.busy && this.author.isTold(this.values) && (this.values["day"] ?? "") <= today();
    return [{ id: "commence", label: t("Let It Take Effect"), primary: true, enabled: possible }];
  }

  private sections(): Section[] {
    const { t } = l10n;
    const sections: Section[] = [];
    if (this.done) sections.push({ tone: "good", title: t("Recorded"), rows: this.done.map(planned) });
    if (this.problem) sections.push(this.problem);
    if (this.plan.length > 0)
      sections.push({ tone: "plain", title: t("This will be recorded"), rows: this.plan.map(planned) });
    else if (!this.problem && !this.busy) sections.push({ tone: "good", title: t("Nothing is due by this day") });
    if (this.pending.length > 0) sections.push({ tone: "plain", title: t("Waiting"), rows: this.pending.map(waits) });
    return sections;
  }

  protected async preview(token: vscode.CancellationToken): Promise<void> {
    this.problem = undefined;
    this.plan = [];
    await this.author.ask();
    const asked = await this.zan.run(["pending", "--format=json", spoken()], this.folder, token);
    if (token.isCancellationRequested) return;
    if (asked.code !== 0) {
      this.problem = refused(asked.stderr);
      return;
    }
    this.pending = JSON.parse(asked.stdout) as Pending[];
    if (!this.values["day"]) return;
    const ended = await this.zan.run([...this.command(), "--dry-run"], this.folder, token);
    if (token.isCancellationRequested) return;
    if (ended.code === 0) this.plan = JSON.parse(ended.stdout) as Planned[];
    else this.problem = refused(ended.stderr);
  }

  private command(): string[] {
    const { day, act, inForce, by } = this.values;
    const args = ["commence", "--format=json", spoken(), `--as-of=${day}`];
    if (act && inForce) args.push(`--in-force=${inForce}`, ...(by?.trim() ? [`--by=${by.trim()}`] : []), act);
    return args;
  }

  protected async press(id: string): Promise<void> {
    if (id !== "commence") return;
    await this.author.meet(this.values);
    this.busy = l10n.t("Recording…");
    this.show();
    const ended = await this.zan.run(this.command(), this.folder);
    this.busy = "";
    if (ended.code === 0) this.done = JSON.parse(ended.stdout) as Planned[];
    await this.refresh();
    if (ended.code !== 0) this.problem = refused(ended.stderr);
  }
}

function waits({ act, date, due, changes }: Pending): Row {
  const { t } = l10n;
  const when = date ? (due ? t("{0}, due", date) : date) : t("Day not determined");
  return { label: when, detail: act, lines: changes };
}
