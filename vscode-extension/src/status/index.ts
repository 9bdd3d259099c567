import * as vscode from "vscode";
import type { BookTree } from "../protocol";
import type { Zan } from "../zan";

/** The statute book, how far it has been read, and how much was found, in the status bar. */
export function register(zan: Zan): Status {
  const status = new Status(zan);
  zan.context.subscriptions.push(status);
  return status;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("zan.status", vscode.StatusBarAlignment.Left, 40);
  private readonly disposables: vscode.Disposable[] = [this.item];
  private books: readonly BookTree[] = [];
  private percent: number | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly zan: Zan) {
    this.item.name = "Zan";
    const { server, onChanged } = zan;
    this.disposables.push(
      server.onCondition(() => this.refresh()),
      server.onReading(({ percent }) => {
        this.percent = percent;
        if (percent === undefined) void this.refresh();
        else this.show();
      }),
      onChanged(() => this.soon()),
      vscode.languages.onDidChangeDiagnostics(() => this.soon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
    );
    this.show();
    if (server.condition === "running") void this.refresh();
  }

  /** For tests: what stands there, in the words of a screen reader. */
  get heard(): string {
    return this.item.accessibilityInformation?.label ?? "";
  }

  /** Many changes at once are one. */
  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, 300);
  }

  private async refresh(): Promise<void> {
    if (this.zan.server.condition === "running") {
      this.books = await this.zan.request("zan/book", {}).catch(() => this.books);
    }
    this.show();
  }

  private show(): void {
    const { t } = vscode.l10n;
    const { item } = this;
    item.command = "zan.statuteBook.focus";
    item.backgroundColor = undefined;
    switch (this.zan.server.condition) {
      case "starting":
        item.text = `$(loading~spin) Zan`;
        item.tooltip = t("Zan is starting");
        break;
      case "no-java":
        item.text = `$(warning) ${t("Zan: Java is missing")}`;
        item.tooltip = t("Zan needs Java. Choose to start again and see what to do.");
        item.command = "zan.restart";
        item.backgroundColor = new vscode.ThemeColor("statusBarItem.warningBackground");
        break;
      case "stopped":
        item.text = `$(error) ${t("Zan: stopped")}`;
        item.tooltip = t("Choose to start the language server again.");
        item.command = "zan.restart";
        item.backgroundColor = new vscode.ThemeColor("statusBarItem.errorBackground");
        break;
      case "running":
        this.showBook();
    }
    item.accessibilityInformation = { label: plain(item.text), role: "button" };
    item.show();
  }

  private showBook(): void {
    const { t } = vscode.l10n;
    const book = this.shownBook();
    const name = book ? book.name : "Zan";
    if (this.percent !== undefined) {
      this.item.text = `$(loading~spin) ${t("{0}: reading, {1} %", name, this.percent)}`;
      this.item.tooltip = t("The statute book is being read.");
      return;
    }
    const { errors, warnings } = count();
    this.item.text = book ? `$(law) ${short(name)}  ${sums(errors, warnings)}` : "$(law) Zan";
    this.item.tooltip = this.tooltip(book, { errors, warnings });
  }

  /** The book around the text in the editor, else the first. */
  private shownBook(): BookTree | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? "";
    return this.books.find((book) => uri.startsWith(book.uri)) ?? this.books[0];
  }

  private tooltip(book: BookTree | undefined, { errors, warnings }: Counts): vscode.MarkdownString {
    const { t } = vscode.l10n;
    const text = new vscode.MarkdownString(undefined, true);
    text.isTrusted = { enabledCommands: ["zan.statuteBook.focus", "workbench.actions.view.problems", "zan.restart"] };
    if (book) {
      const acts = book.kinds.reduce((sum, kind) => sum + kind.acts.length, 0);
      text.appendMarkdown("**");
      text.appendText(book.name);
      text.appendMarkdown("**\n\n");
      text.appendText(t("Acts: {0}. Bills: {1}.", acts, book.bills.length));
      text.appendMarkdown("\n\n");
    }
    text.appendText(t("Errors: {0}. Warnings: {1}.", errors, warnings));
    text.appendMarkdown(
      `\n\n[${t("Statute book")}](command:zan.statuteBook.focus) · ` +
        `[${t("Findings")}](command:workbench.actions.view.problems) · [${t("Restart")}](command:zan.restart)`,
    );
    return text;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const one of this.disposables) one.dispose();
  }
}

/** What Zan found, in all files that VS Code knows findings of. */
function count(): Counts {
  let errors = 0;
  let warnings = 0;
  for (const [, findings] of vscode.languages.getDiagnostics()) {
    for (const { source, severity } of findings) {
      if (source !== "zan") continue;
      if (severity === vscode.DiagnosticSeverity.Error) errors++;
      else if (severity === vscode.DiagnosticSeverity.Warning) warnings++;
    }
  }
  return { errors, warnings };
}

function sums(errors: number, warnings: number): string {
  return errors + warnings === 0 ? "$(check)" : `$(error) ${errors} $(warning) ${warnings}`;
}

/** Of a long name, its beginning: the status bar is everybody's. */
function short(name: string): string {
  return name.length > 32 ? `${name.slice(0, 31)}…` : name;
}

/** For a screen reader: words in the place of icons. */
function plain(text: string): string {
  const { t } = vscode.l10n;
  return text
    .replace("$(error)", t("errors"))
    .replace("$(warning)", t("warnings"))
    .replace("$(check)", t("nothing found"))
    .replace(/\$\([^)]*\)/g, "")
    .trim();
}
