import * as vscode from "vscode";
import type { Location, Position } from "vscode-languageclient";
import type { Zan } from "../zan";

/** The commands that concern the server itself. */
export function register(zan: Zan): void {
  zan.command("zan.restart", () => zan.server.restart());
  zan.command("zan.showOutput", () => zan.output.show());
  zan.command("zan.version", () => showVersions(zan));
  zan.command("zan.showReferences", (uri: string, position: Position, places: Location[]) =>
    showReferences(zan, uri, position, places),
  );
}

async function showVersions(zan: Zan): Promise<void> {
  const { version } = zan.context.extension.packageJSON as { version: string };
  const server = zan.client?.initializeResult?.serverInfo;
  vscode.window.showInformationMessage(
    vscode.l10n.t("Zan for VS Code {0}, language server {1}", version, server?.version ?? "–"),
  );
}

/** A lens was chosen: its places, as VS Code has them. */
async function showReferences(zan: Zan, uri: string, position: Position, places: Location[]): Promise<void> {
  const convert = (await zan.server.started()).protocol2CodeConverter;
  await vscode.commands.executeCommand(
    "editor.action.showReferences",
    convert.asUri(uri),
    convert.asPosition(position),
    places.map((place) => convert.asLocation(place)),
  );
}
