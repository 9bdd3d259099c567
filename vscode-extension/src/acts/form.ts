import * as vscode from "vscode";
import { pageHtml } from "../webview";
import type { Zan } from "../zan";
import type { Model, Said, Section, Told, Values } from "./model";

/** A form of the law in an editor tab: what it asks and shows is a model, drawn anew whenever something changes. */
export abstract class Form implements vscode.Disposable {
  protected values: Values = {};
  protected busy = "";
  /** What the form listens to for as long as it is open. */
  protected readonly listeners: vscode.Disposable[] = [];
  private readonly panel: vscode.WebviewPanel;
  private readonly closed = new vscode.EventEmitter<void>();
  private running: vscode.CancellationTokenSource | undefined;
  private timer: NodeJS.Timeout | undefined;
  private gone = false;
  private latest: Promise<void> = Promise.resolve();
  private begin: () => void = () => undefined;

  readonly onClosed = this.closed.event;
  /** For tests: once the page is there and shows the first preview. */
  readonly begun = new Promise<void>((resolve) => (this.begin = resolve));

  constructor(
    protected readonly zan: Zan,
    type: string,
    title: string,
  ) {
    this.panel = vscode.window.createWebviewPanel(type, title, vscode.ViewColumn.Active, {
      enableScripts: true,
      retainContextWhenHidden: true, // half a form is not thrown away
      localResourceRoots: [vscode.Uri.joinPath(zan.context.extensionUri, "dist", "page")],
    });
    this.panel.iconPath = vscode.Uri.joinPath(zan.context.extensionUri, "media", "zan.svg");
    this.panel.onDidDispose(() => this.dispose());
    this.panel.webview.onDidReceiveMessage((said: Said) => this.hear(said));
    this.panel.webview.html = pageHtml(this.panel.webview, zan.context.extensionUri, "acts", title);
  }

  /** What stands in the form now. */
  protected abstract model(): Model;

  /** Works out the preview for the values that are there. */
  protected abstract preview(token: vscode.CancellationToken): Promise<void>;

  protected abstract press(id: string): Promise<void>;

  reveal(): void {
    this.panel.reveal();
  }

  close(): void {
    this.panel.dispose();
  }

  /** For tests: what is shown. */
  get shown(): Model {
    return this.model();
  }

  /** For tests: as if somebody had typed or pressed. */
  async hear(said: Said): Promise<void> {
    if (said.type === "ready") {
      this.show(this.values);
      await this.refresh();
      return this.begin();
    }
    this.values = said.values;
    if (said.type === "press") return this.work("", () => this.press(said.id));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), 350); // one preview for many keys
  }

  /** Makes the preview anew; an older one that is still being made is dropped. */
  protected async refresh(): Promise<void> {
    clearTimeout(this.timer);
    this.running?.cancel();
    const running = new vscode.CancellationTokenSource();
    this.running = running;
    const mine = this.work(vscode.l10n.t("Preparing the preview…"), () => this.preview(running.token));
    this.latest = mine;
    await mine;
    if (this.latest !== mine) await this.latest; // whoever asked waits for the preview that counts
  }

  protected async work(words: string, action: () => Promise<void>): Promise<void> {
    this.busy = words;
    this.show();
    try {
      await action();
    } catch (error) {
      this.zan.output.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    } finally {
      if (this.busy === words) this.busy = "";
      this.show();
    }
  }

  protected show(values?: Values): void {
    if (this.gone) return;
    if (values) this.values = values;
    const told: Told = { model: this.model(), ...(values ? { values } : {}) };
    void this.panel.webview.postMessage(told);
  }

  dispose(): void {
    if (this.gone) return;
    this.gone = true;
    clearTimeout(this.timer);
    this.running?.cancel();
    for (const listener of this.listeners) listener.dispose();
    this.closed.fire();
    this.closed.dispose();
  }
}

/** What `zan` said on standard error, as a section. */
export function refused(stderr: string): Section {
  const text = stderr
    .split("\n")
    .map((line) => line.replace(/^zan: /, ""))
    .join("\n")
    .trim();
  return { tone: "error", title: vscode.l10n.t("This cannot be done yet"), text };
}

/** The language of messages, for the command line. */
export function spoken(): string {
  return `--lang=${vscode.env.language.slice(0, 2)}`;
}

/** Today as laws write it, in the time of this computer. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
