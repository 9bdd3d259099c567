import * as vscode from "vscode";
import { askDay } from "../askday";
import { inWords } from "../dates";
import { isBill } from "../documents";
import { editorInFront } from "../front";
import { fileOf } from "../place";
import type { PreviewAct } from "../protocol";
import type { Zan } from "../zan";
import { Live } from "./live";
import { type ActNode, type Node, orderAt, type OrderNode, placeAfter } from "./model";
import { isAfter, open, pair, SCHEME, Texts } from "./texts";
import { View } from "./view";

/** The effect of the bill in the editor: a view, and VS Code's own diff editor for each act, live. */
export function register(zan: Zan): Effect {
  return new Effect(zan);
}

export class Effect {
  readonly view = new View();
  private readonly bills = new Map<string, Live>();
  private readonly texts = new Texts((bill) => this.liveOf(bill));
  private shown: Live | undefined;

  constructor(private readonly zan: Zan) {
    zan.command("zan.effect.show", (called: unknown) => this.showAll(called));
    zan.command("zan.effect.open", (node: ActNode | OrderNode) => this.open(node));
    zan.command("zan.effect.openAll", () => this.openAll());
    zan.command("zan.effect.instruction", (node: OrderNode) => this.goTo(node));
    zan.command("zan.effect.date", () => this.chooseDate());
    zan.context.subscriptions.push(
      this.view.tree,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this.texts),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.reveal(event)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.typed(document)),
      vscode.workspace.onDidCloseTextDocument(() => this.tidy()),
      zan.onChanged(() => this.refresh()),
      { dispose: () => this.bills.forEach((live) => live.dispose()) },
    );
    this.follow(vscode.window.activeTextEditor);
  }

  /** What the bill that is shown does. */
  get current(): Live | undefined {
    return this.shown;
  }

  /** Another bill in front is shown; acts and other texts leave the last one. */
  private follow(editor: vscode.TextEditor | undefined): void {
    const bill = editor && isBill(editor.document);
    void vscode.commands.executeCommand("setContext", "zan.isBill", bill ?? false);
    if (!bill || this.shown?.bill.toString() === editor.document.uri.toString()) return;
    this.shown = this.liveOf(editor.document.uri);
    this.view.show(this.shown);
    this.shown.refresh(0);
  }

  private liveOf(bill: vscode.Uri): Live {
    const key = bill.toString();
    const known = this.bills.get(key);
    if (known) return known;
    const live = new Live(this.zan, bill);
    live.onChanged(() => {
      if (live === this.shown) this.view.show(live);
      void this.texts.follow(live);
    });
    this.bills.set(key, live);
    return live;
  }

  private typed(document: vscode.TextDocument): void {
    this.bills.get(document.uri.toString())?.type();
    if (document === vscode.window.activeTextEditor?.document) this.follow(vscode.window.activeTextEditor);
  }

  private refresh(): void {
    this.bills.forEach((live) => live.refresh());
  }

  /** A bill that is neither shown nor compared is not asked for any more. */
  private tidy(): void {
    const documents = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const [key, live] of this.bills) {
      if (open(live.bill).length > 0 || documents.has(key)) continue;
      if (live === this.shown) {
        this.shown = undefined;
        this.view.show(undefined);
      }
      live.dispose();
      this.bills.delete(key);
    }
  }

  /** From a bill to the comparison: of its one act, or of the one that is chosen. */
  private async showAll(called: unknown): Promise<void> {
    if (called === undefined) this.follow(await editorInFront());
    const uri = called === undefined ? undefined : await fileOf(called);
    const live = uri ? this.liveOf(uri) : this.shown;
    if (live && live !== this.shown) {
      this.shown = live;
      this.view.show(live);
    }
    if (!live) {
      void vscode.window.showInformationMessage(vscode.l10n.t("Open a bill first: a text that begins with @bill."));
      return;
    }
    await vscode.window.withProgress({ location: { viewId: "zan.effect" } }, () => live.answered());
    const acts = live.preview?.acts ?? [];
    if (acts.length === 0) {
      await vscode.commands.executeCommand("zan.effect.focus");
      return;
    }
    if (acts.length === 1 && acts[0]) return this.compare(live, acts[0]);
    const all = {
      label: vscode.l10n.t("All changes in one view"),
      iconPath: new vscode.ThemeIcon("diff-multiple"),
      act: undefined,
    };
    const items = acts.map((act) => ({
      label: act.title,
      description: act.language,
      iconPath: new vscode.ThemeIcon("diff"),
      act,
    }));
    const placeHolder = vscode.l10n.t("Acts that this bill changes");
    const chosen = await vscode.window.showQuickPick([...items, all], { placeHolder, matchOnDescription: true });
    if (chosen) await (chosen.act ? this.compare(live, chosen.act) : this.openAll(live));
  }

  private async open(node: Node): Promise<void> {
    if (!this.shown || node.kind === "group" || !node.act) return;
    await this.compare(this.shown, node.act, node.kind === "order" ? node.line : undefined);
  }

  /** Beside the bill, which keeps the cursor: who writes goes on writing. */
  private async compare(live: Live, act: PreviewAct, line?: number): Promise<void> {
    const { before, after, title } = pair(live.bill, act);
    const options: vscode.TextDocumentShowOptions = {
      viewColumn: this.column(live),
      preserveFocus: true,
      preview: true,
    };
    if (line !== undefined) options.selection = new vscode.Range(line, 0, line, 0);
    await vscode.commands.executeCommand("vscode.diff", before, after, title, options);
  }

  private column(live: Live): vscode.ViewColumn {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === live.bill.toString()
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
  }

  private async openAll(live = this.shown): Promise<void> {
    if (!live?.preview) return;
    const resources = live.preview.acts.map((act) => {
      const { before, after } = pair(live.bill, act);
      return [vscode.Uri.parse(act.uri), before, after];
    });
    await vscode.commands.executeCommand("vscode.changes", vscode.l10n.t("Effect of this bill"), resources);
  }

  private async goTo(node: OrderNode): Promise<void> {
    if (!this.shown) return;
    const { start, end } = node.order.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    const column = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === this.shown?.bill.toString(),
    )?.viewColumn;
    await vscode.window.showTextDocument(this.shown.bill, column ? { selection, viewColumn: column } : { selection });
  }

  /** Where the cursor stands on an instruction, the comparisons that are open show what it does. */
  private reveal({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const live = this.bills.get(textEditor.document.uri.toString());
    const line = selections[0]?.active.line;
    const order = line !== undefined && live?.preview ? orderAt(live.preview, line) : undefined;
    for (const place of order?.places ?? []) {
      const act = live?.act(place.uri);
      if (!act) continue;
      const at = placeAfter(act, place.range.start.line);
      vscode.window.visibleTextEditors
        .filter(({ document }) => isAfter(document.uri, place.uri))
        .forEach((it) =>
          it.revealRange(new vscode.Range(at, 0, at, 0), vscode.TextEditorRevealType.InCenterIfOutsideViewport),
        );
    }
  }

  /** On which day: one of the bill's, when all is in force, or any that is typed. */
  private async chooseDate(): Promise<void> {
    const live = this.shown;
    if (!live) return;
    const language = vscode.env.language;
    const days = (live.preview?.dates ?? []).map((day) => ({
      label: inWords(day, language),
      description: day,
      day: day as string | undefined,
    }));
    const whole = { label: vscode.l10n.t("When all has come into force"), description: "", day: undefined };
    const other = { label: vscode.l10n.t("Another day …"), description: "", day: "" };
    const placeHolder = vscode.l10n.t("The acts as amended on which day?");
    const chosen = await vscode.window.showQuickPick([whole, ...days, other], { placeHolder });
    if (!chosen) return;
    const day = chosen === other ? await askDay(live.date) : chosen.day;
    if (chosen !== other || day) live.date = day;
  }
}
