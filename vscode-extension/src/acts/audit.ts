import * as vscode from "vscode";
import type { Zan } from "../zan";
import { compare } from "./compare";
import { Form, refused, spoken } from "./form";
import type { Model, Row, Section } from "./model";

/** What `zan audit --format json` tells. */
interface Audited {
  readonly commits: number;
  readonly enactments: number;
  readonly editorial: number;
  readonly ground: readonly string[];
  readonly irregularities: readonly {
    readonly commit: string;
    readonly subject: string;
    readonly message: string;
    readonly differences: readonly { file: string; expected: string | null; found: string | null }[];
  }[];
}

/** Whether every change of the law is explained by an act. */
export class AuditForm extends Form {
  private result: Audited | undefined;
  private problem: Section | undefined;

  constructor(
    zan: Zan,
    private readonly folder: string,
  ) {
    super(zan, "zan.audit", vscode.l10n.t("Audit"));
    this.values = { range: "HEAD" };
  }

  protected model(): Model {
    const { t } = vscode.l10n;
    return {
      language: vscode.env.language,
      title: t("Audit of the Statute Book"),
      lead: t(
        "Every commit that records law is carried out again from the one before. It must give the same texts, message and author.",
      ),
      fields: [
        {
          id: "range",
          label: t("What is looked at"),
          kind: "choice",
          choices: [
            { value: "HEAD", label: t("The whole history") },
            { value: "@{upstream}..HEAD", label: t("What others do not have yet") },
          ],
        },
      ],
      buttons: [{ id: "again", label: t("Audit Again"), primary: true, enabled: !this.busy }],
      sections: this.problem ? [this.problem] : this.result ? sections(this.result) : [],
      busy: this.busy,
    };
  }

  protected async preview(token: vscode.CancellationToken): Promise<void> {
    const range = this.values["range"] || "HEAD";
    const ended = await this.zan.run(["audit", "--format=json", spoken(), range], this.folder, token);
    if (token.isCancellationRequested) return;
    this.problem = ended.code > 1 ? refused(ended.stderr) : undefined;
    this.result = ended.code > 1 ? undefined : (JSON.parse(ended.stdout) as Audited);
  }

  protected async press(id: string): Promise<void> {
    if (id === "again") return this.refresh();
    const [commit, difference] = id.split(":").map(Number);
    const found = this.result?.irregularities[commit ?? -1]?.differences[difference ?? -1];
    if (!found) return;
    const file = vscode.Uri.joinPath(vscode.Uri.file(this.folder), found.file).toString();
    const title = vscode.l10n.t("{0}: as acts say ↔ as recorded", found.file);
    await compare(file, found.expected ?? "", found.found ?? "", title);
  }
}

function sections({ commits, enactments, editorial, ground, irregularities }: Audited): Section[] {
  const { t } = vscode.l10n;
  const sums = t("Commits: {0}. Enactments: {1}. Editorial: {2}.", commits, enactments, editorial);
  const begins = ground.map((commit) => commit.slice(0, 10)).join(", ");
  const trusted = begins ? `\n${t("Taken as it is, since the statute book begins there: {0}.", begins)}` : "";
  if (irregularities.length === 0) {
    return [{ tone: "good", title: t("Every change of the law is explained"), text: sums + trusted }];
  }
  const rows = irregularities.map(
    ({ commit, subject, message, differences }, one): Row => ({
      label: subject,
      detail: `${commit.slice(0, 10)} · ${message}`,
      links: differences.map(({ file }, index) => ({ id: `${one}:${index}`, label: t("Compare {0}", file) })),
    }),
  );
  const title = t("Changes that no act explains: {0}", irregularities.length);
  return [{ tone: "error", title, text: sums + trusted, rows }];
}
