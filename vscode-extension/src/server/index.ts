import * as vscode from "vscode";
import type { Location, Position } from "vscode-languageclient";
import type { Zan } from "../zan";
import { chooseFolder, offerJava, offerRestart } from "./messages";

/** The commands that concern the server itself, and what is said where it does not run. */
export function register(zan: Zan): void {
  zan.command("zan.restart", () => zan.server.restart());
  zan.command("zan.showOutput", () => zan.output.show());
  zan.command("zan.chooseJava", chooseFolder);
  zan.command("zan.version", () => showVersions(zan));
  zan.command("zan.showReferences", (uri: string, position: Position, places: Location[]) =>
    showReferences(zan, uri, position, places),
  );
  zan.context.subscriptions.push(
    zan.server.onCondition((condition) => {
      if (condition === "no-java" && zan.server.problem) void offerJava(zan, zan.server.problem.search);
      if (condition === "stopped" && !zan.server.isRestarting) void offerRestart(zan);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("zan.java")) void zan.server.restart();
    }),
  );
}

async function showVersions(zan: Zan): Promise<void> {
  const { t } = vscode.l10n;
  const { version } = zan.context.extension.packageJSON as { version: string };
  const server = zan.client?.initializeResult?.serverInfo?.version ?? "–";
  const java = await zan.java().catch(() => undefined);
  const copy = t("Copy");
  const told = [
    t("Zan for VS Code {0}", version),
    t("language server {0}", server),
    java ? `Java ${java.version} (${java.executable})` : t("no Java"),
    `VS Code ${vscode.version}`,
  ].join(" · ");
  if ((await vscode.window.showInformationMessage(told, copy)) === copy) await vscode.env.clipboard.writeText(told);
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
