import * as vscode from "vscode";

const SETTING = "zan.trace.server";

/**
 * Where the talk with the server is written. The client writes it down where a log channel has the level “trace”, which
 * nobody finds; so this channel has that level while the setting `zan.trace.server` is not “off”.
 */
export function traceChannel(): vscode.LogOutputChannel {
  const channel = vscode.window.createOutputChannel(vscode.l10n.t("Zan: talk with the language server"));
  const levels = new vscode.EventEmitter<vscode.LogLevel>();
  const changes = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING)) levels.fire(level());
  });
  const write = (message: string | Error) => channel.appendLine(`${new Date().toISOString()} ${String(message)}`);
  return {
    name: channel.name,
    append: (value) => channel.append(value),
    appendLine: (value) => channel.appendLine(value),
    replace: (value) => channel.replace(value),
    clear: () => channel.clear(),
    show: (...how: unknown[]) => channel.show(how.includes(true)),
    hide: () => channel.hide(),
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: levels.event,
    trace: write,
    debug: write,
    info: write,
    warn: write,
    error: write,
    dispose: () => {
      changes.dispose();
      levels.dispose();
      channel.dispose();
    },
  };
}

function level(): vscode.LogLevel {
  const wanted = vscode.workspace.getConfiguration().get<string>(SETTING, "off");
  return wanted === "off" ? vscode.LogLevel.Info : vscode.LogLevel.Trace;
}
