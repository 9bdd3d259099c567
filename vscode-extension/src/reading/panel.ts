import * as vscode from "vscode";
import { ownText } from "../documents";
import type { Rendering } from "../protocol";
import { pageHtml, pageOptions } from "../webview";
import { refusal, type Zan } from "../zan";
import type { Pane, Said, Told, Version, Words } from "./messages";
import { print } from "./print";

/** Between a key and the act as it reads then. */
const PAUSE = 150;
/** So long what the other side does to the scroll bar is not sent back. */
const ECHO = 250;

/** One reading view: an act, alone or beside another language version, in step with the editor. */
export class ReadingPanel {
  private asking: vscode.CancellationTokenSource | undefined;
  private timer: NodeJS.Timeout | undefined;
  private quiet = 0;
  private begun: string | undefined;
  private panes: Rendering[] = [];
  private readonly counterparts = new Map<string, string | undefined>();
  private readonly heard = new vscode.EventEmitter<Said>();
  private readonly listeners: vscode.Disposable[];
  readonly onSaid = this.heard.event;

  static options(zan: Zan): vscode.WebviewOptions & vscode.WebviewPanelOptions {
    return pageOptions(zan.context.extensionUri);
  }

  constructor(
    private readonly zan: Zan,
    private readonly panel: vscode.WebviewPanel,
    public uri: string,
    private beside: string | undefined,
  ) {
    panel.webview.options = ReadingPanel.options(zan);
    this.listeners = [
      panel.webview.onDidReceiveMessage((said: Said) => void this.hear(said)),
      panel.onDidDispose(() => this.stop()),
      zan.onChanged(() => this.refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.shows(document.uri)) this.refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) =>
        this.scrolled(textEditor, visibleRanges),
      ),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.cursor(textEditor)),
    ];
    panel.webview.html = pageHtml(panel.webview, zan.context.extensionUri, "reading", vscode.l10n.t("Reading view"));
  }

  get active(): boolean {
    return this.panel.active;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Another act, alone. */
  async show(uri: string): Promise<void> {
    if (uri !== this.uri) this.beside = undefined;
    this.uri = uri;
    await this.render();
  }

  /** Asks for the language version to read beside this one. */
  async chooseBeside(): Promise<void> {
    const others = (await this.versions()).filter(({ uri }) => uri !== this.uri);
    if (others.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t("This act has no other language version."));
      return;
    }
    const items = others.map((version) => ({ label: version.name, description: version.language, version }));
    const placeHolder = vscode.l10n.t("Read beside which language version?");
    const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder });
    if (chosen) await this.besideFor(chosen.version.uri);
  }

  /** Another language version beside this one, or none. */
  async besideFor(uri: string | undefined): Promise<void> {
    this.beside = uri;
    await this.render();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.asking?.cancel();
    this.listeners.forEach((it) => it.dispose());
    this.heard.dispose();
  }

  private shows(uri: vscode.Uri): boolean {
    return uri.toString() === this.uri || uri.toString() === this.beside;
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.render(), PAUSE);
  }

  /** Another act in front is read, unless it is what stands beside. */
  private follow(editor: vscode.TextEditor | undefined): void {
    const { document } = editor ?? {};
    if (document?.languageId !== "zan" || !ownText(document.uri) || this.shows(document.uri)) return;
    void this.show(document.uri.toString());
  }

  private async render(): Promise<void> {
    this.asking?.cancel();
    const asking = (this.asking = new vscode.CancellationTokenSource());
    try {
      const uris = this.beside ? [this.uri, this.beside] : [this.uri];
      const ask = (uri: string) => this.zan.request("zan/render", { textDocument: { uri } }, asking.token);
      const panes = await Promise.all(uris.map(ask));
      if (asking.token.isCancellationRequested) return;
      this.panes = panes;
      const versions = await this.versions();
      if (asking.token.isCancellationRequested) return;
      this.counterparts.clear();
      this.panel.title = panes[0] ? panes[0].title || vscode.l10n.t("Reading view") : "";
      this.tell({ type: "show", panes: panes.map(paneOf), css: panes[0]?.css ?? "", versions, words: words() });
      this.beginWhereTheEditorIs();
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      const reading = refusal(error) === "unknown-document";
      const message = error instanceof Error ? error.message : String(error);
      this.tell({ type: "problem", message: reading ? vscode.l10n.t("The statute book is being read …") : message });
    }
  }

  /** The language versions of the act, this one first. */
  private async versions(): Promise<Version[]> {
    const params = { textDocument: { uri: this.uri }, path: "." };
    const others = await this.zan.request("zan/counterpart", params).catch(() => []);
    const own = this.panes.find(({ uri }) => uri === this.uri)?.language ?? "";
    const names = new Intl.DisplayNames([vscode.env.language], { type: "language" });
    const all = [{ uri: this.uri, language: own }, ...others.map(({ uri, language }) => ({ uri, language }))];
    return all
      .filter(({ language }) => language)
      .map(({ uri, language }) => ({ uri, language, name: names.of(language) ?? language }))
      .sort((a, b) => (a.language < b.language ? -1 : 1));
  }

  private tell(told: Told): void {
    void this.panel.webview.postMessage(told);
  }

  private async hear(said: Said): Promise<void> {
    if (said.type === "ready") await this.render();
    else if (said.type === "line") this.scrollEditor(said.line);
    else if (said.type === "open") await this.openLink(said.href, said.path);
    else if (said.type === "source") await this.openSource(said.pane, said.line);
    else if (said.type === "language") await this.show(said.uri);
    else if (said.type === "print") await print(this.zan, this.panes[said.pane]?.uri ?? this.uri);
    else if (said.type === "counterpart") await this.counterpart(said.pane, said.path);
    else if (said.type === "beside") await this.besideFor(said.uri);
    this.heard.fire(said);
  }

  /** Where a provision stands in the other pane. */
  private async counterpart(pane: number, path: string): Promise<void> {
    const [from, to] = [this.panes[pane], this.panes[1 - pane]];
    if (!from || !to) return;
    const key = `${pane} ${path}`;
    if (!this.counterparts.has(key)) {
      const found = await this.zan.request("zan/counterpart", { textDocument: { uri: from.uri }, path });
      this.counterparts.set(key, found.find(({ uri }) => uri === to.uri)?.path);
    }
    const there = this.counterparts.get(key);
    this.tell({ type: "counterpart", pane, path, ...(there && { to: there }) });
  }

  private scrolled(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
    const [first] = ranges;
    if (!first || editor.document.uri.toString() !== this.uri || Date.now() < this.quiet) return;
    this.tell({ type: "line", line: first.start.line });
  }

  /** An act that is shown anew is opened where its text is. */
  private beginWhereTheEditorIs(): void {
    const editor = this.editor(this.uri);
    if (!editor) return;
    if (this.begun !== this.uri) this.scrolled(editor, editor.visibleRanges);
    this.begun = this.uri;
    this.cursor(editor);
  }

  private cursor(editor: vscode.TextEditor): void {
    if (editor.document.uri.toString() !== this.uri) return;
    this.tell({ type: "cursor", line: editor.selection.active.line });
  }

  private scrollEditor(line: number): void {
    this.quiet = Date.now() + ECHO;
    const at = new vscode.Range(Math.floor(line), 0, Math.floor(line), 0);
    this.editor(this.uri)?.revealRange(at, vscode.TextEditorRevealType.AtTop);
  }

  private editor(uri: string): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  }

  /** A reference: to the act in the editor, which the view follows; to the web, outside. */
  private async openLink(href: string, path: string): Promise<void> {
    const uri = vscode.Uri.parse(href.replace(/#.*$/, ""));
    if (/^https?$/.test(uri.scheme)) {
      await vscode.env.openExternal(vscode.Uri.parse(href));
      return;
    }
    if (!ownText(uri)) return;
    await this.show(uri.toString());
    this.tell({ type: "go", path });
    await this.showSource(uri.toString(), lineOf(this.panes[0]?.html ?? "", path));
  }

  private async openSource(pane: number, line: number): Promise<void> {
    const uri = this.panes[pane]?.uri;
    if (uri) await this.showSource(uri, line);
  }

  private async showSource(uri: string, line: number): Promise<void> {
    const selection = new vscode.Range(line, 0, line, 0);
    const viewColumn = this.editor(uri)?.viewColumn ?? this.editor(this.uri)?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, viewColumn });
  }
}

function paneOf({ uri, language, title, html }: Rendering): Pane {
  return { uri, language, title, html };
}

/** The line of the source in which a provision begins. */
function lineOf(html: string, path: string): number {
  const found = html.split(`data-path="${path}" data-line="`)[1];
  return found ? Number.parseInt(found, 10) : 0;
}

function words(): Words {
  return {
    toolbar: vscode.l10n.t("Reading view"),
    languages: vscode.l10n.t("Language"),
    beside: vscode.l10n.t("Beside"),
    alone: vscode.l10n.t("Alone"),
    print: vscode.l10n.t("Print"),
    smaller: vscode.l10n.t("Smaller text"),
    larger: vscode.l10n.t("Larger text"),
    source: vscode.l10n.t("Double-click opens the source"),
  };
}
