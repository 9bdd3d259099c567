import * as vscode from "vscode";
import { placeOf } from "../place";
import type { ProvisionParams } from "../protocol";
import type { Zan } from "../zan";
import type { Said } from "./messages";
import { GraphPanel, TYPE } from "./panel";

/** Who cites whom around a provision. */
export function register(zan: Zan): Graph {
  return new Graph(zan);
}

export class Graph {
  panel: GraphPanel | undefined;
  private readonly heard = new vscode.EventEmitter<Said>();
  /** what the page says; for tests */
  readonly onSaid = this.heard.event;

  constructor(private readonly zan: Zan) {
    zan.command("zan.graph.open", (called: unknown) => this.open(called));
    zan.context.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: async (panel, place: ProvisionParams | undefined) => {
          if (place?.textDocument) this.adopt(panel, place);
          else panel.dispose();
        },
      }),
    );
  }

  private async open(called: unknown): Promise<void> {
    const place = await placeOf(called);
    if (place) await this.show(place);
    else void vscode.window.showInformationMessage(vscode.l10n.t("Open an act or a bill first."));
  }

  /** The graph around a provision, in the view that is open or in one beside the text. */
  async show(place: ProvisionParams): Promise<void> {
    if (this.panel) {
      this.panel.reveal();
      await this.panel.show(place);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
    const title = vscode.l10n.t("Citation graph");
    this.adopt(vscode.window.createWebviewPanel(TYPE, title, column, GraphPanel.options(this.zan)), place);
  }

  private adopt(panel: vscode.WebviewPanel, place: ProvisionParams): void {
    const adopted = new GraphPanel(this.zan, panel, place);
    this.panel = adopted;
    adopted.onSaid((said) => this.heard.fire(said));
    panel.onDidDispose(() => (this.panel = undefined));
  }
}
