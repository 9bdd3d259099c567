import * as vscode from "vscode";
import { fileOf } from "../place";
import type { Zan } from "../zan";
import type { Said } from "./messages";
import { ReadingPanel } from "./panel";
import { print } from "./print";

/** The act as an official publication looks, beside the editor. */
export function register(zan: Zan): Reading {
  return new Reading(zan);
}

export const TYPE = "zan.reading";

interface State {
  uri?: string;
  beside?: string;
}

export class Reading {
  panel: ReadingPanel | undefined;
  private readonly heard = new vscode.EventEmitter<Said>();
  /** what the page says; for tests */
  readonly onSaid = this.heard.event;

  constructor(private readonly zan: Zan) {
    zan.command("zan.reading.open", (called: unknown) => this.open(called));
    zan.command("zan.reading.beside", () => this.beside());
    zan.command("zan.reading.print", () => this.print());
    zan.context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: async (panel, state: State | undefined) => {
          if (state?.uri) this.adopt(panel, state.uri, state.beside);
          else panel.dispose();
        },
      }),
      { dispose: () => this.panel?.dispose() },
    );
  }

  private async open(called?: unknown): Promise<void> {
    const uri = await fileOf(called);
    if (!uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t("Open an act or a bill first."));
      return;
    }
    if (this.panel) {
      await this.panel.show(uri.toString());
      this.panel.reveal();
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const title = vscode.l10n.t("Reading view");
    this.adopt(vscode.window.createWebviewPanel(TYPE, title, column, ReadingPanel.options(this.zan)), uri.toString());
  }

  private adopt(panel: vscode.WebviewPanel, uri: string, beside?: string): void {
    const adopted = new ReadingPanel(this.zan, panel, uri, beside);
    this.panel = adopted;
    adopted.onSaid((said) => this.heard.fire(said));
    panel.onDidDispose(() => (this.panel = undefined));
  }

  private async beside(): Promise<void> {
    if (!this.panel) await this.open();
    await this.panel?.chooseBeside();
  }

  private async print(): Promise<void> {
    const uri = this.panel?.active ? this.panel.uri : (await fileOf(undefined))?.toString();
    if (uri) await print(this.zan, uri);
    else void vscode.window.showInformationMessage(vscode.l10n.t("Open an act or a bill first."));
  }
}
