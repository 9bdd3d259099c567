import * as vscode from "vscode";
import type { Preview, PreviewAct } from "../protocol";
import { refusal, type Zan } from "../zan";
import { isSteady } from "./model";

/** As soon as fingers rest for a moment the server is asked; an answer takes about as long as a key. */
const PAUSE = 120;
/** Until then an instruction that is half written is not yet wrong. */
const REST = 900;

/** One bill and what it does, asked anew whenever the bill or an act is another text. */
export class Live implements vscode.Disposable {
  preview: Preview | undefined;
  /** why there is none, for people */
  problem: string | undefined;
  private day: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> | undefined;
  private again = false;
  private typed = 0;
  private gone = false;
  private read = false;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onChanged = this.changed.event;

  constructor(
    private readonly zan: Zan,
    readonly bill: vscode.Uri,
  ) {}

  /** The day on which the texts are wanted; none: when all has come into force. */
  get date(): string | undefined {
    return this.day;
  }

  set date(day: string | undefined) {
    this.day = day;
    this.typed = 0;
    this.refresh(0);
  }

  /** Waits for the first answer: right after the start the statute book is still being read. */
  async answered(): Promise<void> {
    if (this.preview || this.problem) return;
    const answer = new Promise<void>((resolve) => {
      const listener = this.onChanged(() => {
        if (!this.preview && !this.problem) return;
        listener.dispose();
        resolve();
      });
    });
    void this.ask();
    await answer;
  }

  /** What the bill makes of an act. */
  act(uri: string): PreviewAct | undefined {
    return this.preview?.acts.find((it) => it.uri === uri);
  }

  /** The bill is being written. */
  type(): void {
    this.typed = Date.now();
    this.refresh(PAUSE);
  }

  refresh(delay = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), delay);
  }

  /** Asks now, or waits for the answer that is under way and asks once more. */
  async ask(): Promise<void> {
    if (this.asking) {
      this.again = true;
      return this.asking;
    }
    this.asking = this.once().finally(() => (this.asking = undefined));
    await this.asking;
    if (this.again && !this.gone) {
      this.again = false;
      await this.ask();
    }
  }

  private async once(): Promise<void> {
    const date = this.day;
    try {
      const textDocument = { uri: this.bill.toString() };
      if (!(await this.isRead())) return;
      const answer = await this.zan.request("zan/preview", date ? { textDocument, date } : { textDocument });
      if (this.gone) return;
      const rests = REST - (Date.now() - this.typed);
      if (rests > 0 && !isSteady(this.preview, answer)) {
        this.refresh(rests);
        return;
      }
      this.preview = answer;
      this.problem = undefined;
    } catch (error) {
      if (this.gone) return;
      // A text that is not known yet is being read: the server says when it has been.
      this.problem = refusal(error) === "unknown-document" ? undefined : messageOf(error);
      this.preview = undefined;
    }
    this.changed.fire();
  }

  /** Before the statute book has been read no act is found: the server says when it has been. */
  private async isRead(): Promise<boolean> {
    this.read ||= (await this.zan.request("zan/book", { uri: this.bill.toString() })).every(({ ready }) => ready);
    return this.read;
  }

  dispose(): void {
    this.gone = true;
    clearTimeout(this.timer);
    this.changed.dispose();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
