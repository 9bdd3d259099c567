import * as vscode from "vscode";
import { dayOf, type Moment } from "./model";
import { cursorOf, placeOf } from "../place";
import type { ProvisionParams, TimelineVersion } from "../protocol";
import { refusal, type Zan } from "../zan";
import { LawOnADay } from "./law";
import { addressOf, SCHEME, Texts } from "./texts";
import { View } from "./view";

/** The timeline of the provision under the cursor, and the law on a day. */
export function register(zan: Zan): TimelineFeature {
  return new TimelineFeature(zan);
}

/** So long the cursor rests before its provision is looked up. */
const PAUSE = 250;

export class TimelineFeature {
  readonly view = new View();
  readonly law: LawOnADay;
  private timer: NodeJS.Timeout | undefined;
  private asking: vscode.CancellationTokenSource | undefined;
  private place: ProvisionParams | undefined;
  private pinned = false;

  constructor(private readonly zan: Zan) {
    this.law = new LawOnADay(zan);
    zan.command("zan.timeline.show", (called: unknown) => this.showHere(called));
    zan.command("zan.timeline.open", (moment: Moment) => this.open(moment.version));
    zan.command("zan.timeline.compare", (moment: Moment) => this.compare(moment));
    zan.command("zan.timeline.compareWithNow", (moment: Moment) => this.compareWithNow(moment));
    zan.command("zan.timeline.pin", () => this.pin(true));
    zan.command("zan.timeline.unpin", () => this.pin(false));
    zan.context.subscriptions.push(
      this.view.tree,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, new Texts(zan)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      this.view.tree.onDidChangeVisibility(() => this.follow(vscode.window.activeTextEditor)),
      zan.onChanged(() => this.later()),
      { dispose: () => clearTimeout(this.timer) },
    );
    this.follow(vscode.window.activeTextEditor);
  }

  /** The provision under the cursor is looked up once the cursor rests, and only where it is seen. */
  private follow(editor: vscode.TextEditor | undefined): void {
    const place = editor && cursorOf(editor);
    if (this.pinned || !place) return;
    this.place = place;
    this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    if (!this.view.tree.visible) return;
    this.timer = setTimeout(() => void this.ask(), PAUSE);
  }

  /** Looks up the versions of the provision; another question ends this one. */
  async ask(): Promise<void> {
    this.asking?.cancel();
    if (!this.place) return;
    const asking = (this.asking = new vscode.CancellationTokenSource());
    try {
      const timeline = await this.zan.request("zan/timeline", this.place, asking.token);
      if (asking.token.isCancellationRequested) return;
      this.view.show(timeline);
    } catch (error) {
      const reading = refusal(error) === "unknown-document";
      const gone = reading && (await isGone(this.place.textDocument.uri));
      if (asking.token.isCancellationRequested) return;
      if (gone) return this.forget();
      const words = error instanceof Error ? error.message : String(error);
      this.view.show(undefined, reading ? vscode.l10n.t("The statute book is being read …") : words);
    }
  }

  /** The text has left the statute book, as a bill does that is enacted. */
  private forget(): void {
    this.place = undefined;
    this.view.show(undefined);
  }

  private async showHere(called: unknown): Promise<void> {
    this.pin(false);
    this.place = (await placeOf(called)) ?? this.place;
    await vscode.commands.executeCommand("zan.timeline.focus");
    await this.ask();
  }

  /** A provision that is pinned stays, wherever the cursor goes. */
  private pin(pinned: boolean): void {
    const { timeline } = this.view;
    if (pinned && timeline) this.place = { textDocument: { uri: timeline.uri }, path: timeline.path };
    this.pinned = pinned;
    void vscode.commands.executeCommand("setContext", "zan.timeline.pinned", pinned);
    if (!pinned) this.follow(vscode.window.activeTextEditor);
  }

  private async open(version: TimelineVersion): Promise<void> {
    const uri = this.addressOf(version);
    if (uri) await vscode.window.showTextDocument(uri, { preview: true });
  }

  /** A version and the one before it, in VS Code's own diff editor. */
  private async compare({ version, before }: Moment): Promise<void> {
    const [left, right] = [before && this.addressOf(before), this.addressOf(version)];
    if (left && right) await diff(left, right, this.view.timeline?.label ?? "");
  }

  private async compareWithNow({ version }: Moment): Promise<void> {
    const { timeline } = this.view;
    const last = timeline?.versions.at(-1);
    const [left, right] = [this.addressOf(version), last && this.addressOf(last)];
    if (left && right) await diff(left, right, timeline?.label ?? "");
  }

  private addressOf(version: TimelineVersion): vscode.Uri | undefined {
    const { timeline } = this.view;
    return timeline && addressOf(timeline.label, timeline.uri, version.path, dayOf(version));
  }
}

/** Whether a text was there as a file and is not any more; what was never saved is not gone. */
async function isGone(address: string): Promise<boolean> {
  const uri = vscode.Uri.parse(address);
  const file = vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  return uri.scheme === "file" && !(await file);
}

async function diff(left: vscode.Uri, right: vscode.Uri, label: string): Promise<void> {
  const day = (uri: vscode.Uri) => /· (.*)\.zan$/.exec(uri.path)?.[1] ?? "";
  await vscode.commands.executeCommand("vscode.diff", left, right, `${label}: ${day(left)} ↔ ${day(right)}`, {
    preview: true,
  });
}
