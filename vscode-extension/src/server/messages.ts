import * as vscode from "vscode";
import type { Zan } from "../zan";
import { NEEDED, type Search } from "./java";

const DOWNLOAD = "https://adoptium.net/temurin/releases/?version=17&package=jre";

/** Tells why Zan does not run, and what to do. */
export function whyNoJava(search: Search): string {
  const { t } = vscode.l10n;
  const set = search.rejected.find((one) => one.source === "setting");
  if (set && set.version === undefined) {
    return t("There is no Java in {0}, which the setting “zan.java.home” names.", set.home);
  }
  if (set)
    return t("Zan needs Java {0} or newer; the setting “zan.java.home” names Java {1}.", NEEDED, set.version ?? "?");
  const old = search.rejected.find((one) => one.version !== undefined);
  if (old) return t("Zan needs Java {0} or newer; only Java {1} was found.", NEEDED, old.version ?? "?");
  return t("Zan needs Java {0} or newer, which was not found on this computer.", NEEDED);
}

/** Shows that message with what can be done about it. */
export async function offerJava(zan: Zan, search: Search): Promise<void> {
  const { t } = vscode.l10n;
  const get = t("Get Java");
  const choose = t("Choose Its Folder…");
  const again = t("Look Again");
  const chosen = await vscode.window.showErrorMessage(whyNoJava(search), get, choose, again);
  if (chosen === get) {
    await vscode.env.openExternal(vscode.Uri.parse(DOWNLOAD));
    await offerJava(zan, search); // the message stays until Java is there
  } else if (chosen === choose) await chooseFolder();
  else if (chosen === again) await zan.server.restart();
}

/** The setting's new value starts the server. */
export async function chooseFolder(): Promise<void> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t("Folder of Java {0} or newer", NEEDED),
      openLabel: vscode.l10n.t("Use This Java"),
    })) ?? [];
  if (!folder) return;
  await vscode.workspace.getConfiguration("zan").update("java.home", folder.fsPath, vscode.ConfigurationTarget.Global);
}

/** Tells that the server ended, and offers to look at why. */
export async function offerRestart(zan: Zan): Promise<void> {
  const { t } = vscode.l10n;
  const restart = t("Restart");
  const show = t("Show Output");
  const chosen = await vscode.window.showErrorMessage(
    t("The language server of Zan has stopped. Findings, completion and views need it."),
    restart,
    show,
  );
  if (chosen === restart) await zan.server.restart();
  else if (chosen === show) zan.output.show();
}
